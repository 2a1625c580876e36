import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { insertEnding } from './answer-introduction.ts'
import { releasePlace } from './place.ts'
import type { Side } from './rules/facts.ts'
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
  if (!seen || !(await insertEnding(tx, moment, id, side, channel))) return
  await releasePlace(tx, moment, id)
  await record(tx, moment, {
    verb: 'end-introduction',
    subjectKind: 'introduction',
    subjectId: id,
    personId: side === 'giver' ? seen.personId : null,
    channel,
  })
  if (side !== 'seeker') await tellSeeker(tx, moment, seen.seekingId, 'over')
  if (side !== 'giver') await tellGiver(tx, moment, id, 'over')
}

/** The office takes back an introduction to which not both have said yes. */
export async function withdrawIntroduction(tx: Tx, moment: Moment, id: string): Promise<void> {
  await lockIntroduction(tx, moment, id)
  await tx
    .insertInto('match_withdrawal')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      withdrawn_at: moment.now,
      withdrawn_by: moment.actorId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await releasePlace(tx, moment, id)
  await record(tx, moment, { verb: 'withdraw-introduction', subjectKind: 'introduction', subjectId: id })
}
