import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { answerIntroduction } from './answer-introduction.ts'
import type { Side } from './rules/facts.ts'
import { ownNo } from './rules/own-no.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

/** What one side says to the question of now, or that its “not this time” is taken back. */
export async function hearAnswer(
  tx: Tx,
  moment: Moment,
  id: string,
  side: Side,
  said: string,
  channel: MatchChannel,
): Promise<void> {
  if (said === 'take-back') await takeBackNo(tx, moment, id, side, channel)
  else await answerIntroduction(tx, moment, id, side, said === 'yes' ? 'yes' : 'no', channel)
}

/**
 * Whoever said “not this time” takes it back. Nobody is introduced by that and the other side is not told: the office
 * reads it and may ask both anew.
 */
export async function takeBackNo(
  tx: Tx,
  moment: Moment,
  id: string,
  side: Side,
  channel: MatchChannel,
): Promise<{ takenBack: boolean }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (!seen || ownNo(seen, side) !== 'stands') return { takenBack: false }
  await tx
    .updateTable('match_answer')
    .set({ taken_back_at: moment.now })
    .where('match_answer.tenant_id', '=', moment.tenantId)
    .where('match_answer.introduction_id', '=', id)
    .where('match_answer.step', '=', 'meet')
    .where('match_answer.side', '=', side)
    .execute()
  await record(tx, moment, {
    verb: 'take-back-answer',
    subjectKind: 'introduction',
    subjectId: id,
    personId: side === 'giver' ? seen.personId : null,
    channel,
  })
  return { takenBack: true }
}
