import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { hasAskedForChange } from './rules/change.ts'
import type { Side } from './rules/facts.ts'
import { introductionState } from './rules/state.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

/** One side wishes to talk the agreement over, without a reason. It holds until then; asking twice is asking once. */
export async function wishChange(
  tx: Tx,
  moment: Moment,
  id: string,
  side: Side,
  channel: MatchChannel,
): Promise<{ wished: boolean }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (!seen || introductionState(seen, moment.now) !== 'agreed' || hasAskedForChange(seen, side))
    return { wished: false }
  const row = { tenant_id: moment.tenantId, introduction_id: id, side, channel }
  await tx
    .insertInto('match_change_wish')
    .values({ ...row, wished_at: moment.now, wished_by: moment.actorId })
    .execute()
  await record(tx, moment, {
    verb: 'wish-change',
    subjectKind: 'introduction',
    subjectId: id,
    personId: side === 'giver' ? seen.personId : null,
    channel,
  })
  return { wished: true }
}
