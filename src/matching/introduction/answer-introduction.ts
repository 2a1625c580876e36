import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import type { MatchChannel } from '../vocabulary.ts'
import { releasePlace } from './place.ts'
import type { Introduction, Side } from './rules/facts.ts'
import { introductionState, questionFor } from './rules/state.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

/**
 * One side says yes or no to what is asked just now. Answering twice is answering once. A no needs no reason: before
 * and after a meeting it ends this introduction and leads back to a talk; about terms it only asks for other terms.
 */
export async function answerIntroduction(
  tx: Tx,
  moment: Moment,
  id: string,
  side: Side,
  answer: 'yes' | 'no',
  channel: MatchChannel,
): Promise<{ answered: boolean }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  const question = seen && questionFor(seen, side, moment.now)
  if (!seen || !question) return { answered: false }
  await tx
    .insertInto('match_answer')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      step: question.step,
      subject_id: question.subjectId,
      side,
      answer,
      answered_at: moment.now,
      answered_by: moment.actorId,
      channel,
    })
    .execute()
  const { step } = question
  await record(tx, moment, {
    verb: 'answer-introduction',
    subjectKind: 'introduction',
    subjectId: id,
    personId: side === 'giver' ? seen.personId : null,
    channel,
    details: { step },
  })
  if (answer === 'no' && step !== 'agree') await letGo(tx, moment, seen, side, channel)
  const after = await findIntroduction(tx, moment, id)
  if (after) await tellOfStep(tx, moment, seen, after)
  return { answered: true }
}

async function letGo(
  tx: Tx,
  moment: Moment,
  { id, seekingId }: Introduction,
  side: Side,
  channel: MatchChannel,
): Promise<void> {
  await insertEnding(tx, moment, id, side, channel)
  await releasePlace(tx, moment, id)
  if (side === 'seeker') await tellGiver(tx, moment, id, 'over')
  else await tellSeeker(tx, moment, seekingId, 'over')
}

/** Both hear when both have said yes; who said it first is not told apart. */
async function tellOfStep(tx: Tx, moment: Moment, before: Introduction, after: Introduction): Promise<void> {
  const state = introductionState(after, moment.now)
  if (state === introductionState(before, moment.now)) return
  const kind = state === 'agreed' ? 'agreed' : state === 'to-meet' || state === 'agreeing' ? 'both-yes' : null
  if (kind === null) return
  await tellSeeker(tx, moment, after.seekingId, kind)
  await tellGiver(tx, moment, after.id, kind)
}

export async function insertEnding(
  tx: Tx,
  { tenantId, now, actorId }: Moment,
  introductionId: string,
  side: Side | 'coordinator',
  channel: MatchChannel,
): Promise<boolean> {
  const row = { tenant_id: tenantId, introduction_id: introductionId, side, channel }
  const inserted = await tx
    .insertInto('match_ending')
    .values({ ...row, ended_at: now, ended_by: actorId })
    .onConflict((conflict) => conflict.doNothing())
    .returning('match_ending.introduction_id')
    .executeTakeFirst()
  return inserted !== undefined
}
