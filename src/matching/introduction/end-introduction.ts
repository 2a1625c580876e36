import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellOver } from '../telling/over.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { insertEnding } from './answer-introduction.ts'
import { releasePlace } from './place.ts'
import type { Side } from './rules/facts.ts'
import { type StepRefusal, whyNotWithdraw } from './rules/refusals.ts'
import { introductionState, isOver } from './rules/state.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

/** Either side, or the office for them, ends what there is between two, without a reason. */
export async function endIntroduction(
  tx: Tx,
  moment: Moment,
  id: string,
  side: Side | 'coordinator',
  channel: MatchChannel,
): Promise<void> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (!seen || isOver(introductionState(seen, moment.now))) return
  if (!(await insertEnding(tx, moment, id, side, channel))) return
  await releasePlace(tx, moment, id)
  await record(tx, moment, {
    verb: 'end-introduction',
    subjectKind: 'introduction',
    subjectId: id,
    personId: side === 'giver' ? seen.personId : null,
    channel,
  })
  if (side !== 'seeker') await tellOver(tx, moment, seen, 'seeker')
  if (side !== 'giver') await tellOver(tx, moment, seen, 'giver')
}

/** The office takes back an introduction to which not both have said yes. Both were asked, so both hear that it is over. */
export async function withdrawIntroduction(
  tx: Tx,
  moment: Moment,
  id: string,
): Promise<{ withdrawn: true } | { refused: StepRefusal }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  const refused = seen ? whyNotWithdraw(seen, moment.now) : 'not-now'
  if (!seen || refused) return { refused: refused ?? 'not-now' }
  await tx
    .insertInto('match_withdrawal')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      withdrawn_at: moment.now,
      withdrawn_by: moment.actorId,
    })
    .execute()
  await releasePlace(tx, moment, id)
  await record(tx, moment, {
    verb: 'withdraw-introduction',
    subjectKind: 'introduction',
    subjectId: id,
    personId: seen.personId,
  })
  await tellOver(tx, moment, seen, 'seeker')
  await tellOver(tx, moment, seen, 'giver')
  return { withdrawn: true }
}
