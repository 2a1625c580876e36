import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { tellGiver, tellSeeker } from '../telling/tell.ts'
import { type StepRefusal, whyNotAgree } from './rules/refusals.ts'
import { agreementInForce, introductionState } from './rules/state.ts'
import { findIntroduction, lockIntroduction } from './store.ts'

/** What both sides agree on, in their words. */
export interface Terms {
  frequency: string
  how: string
  boundaries: string
  contact: string
}

export const readTerms = (json: string): Terms => ({
  frequency: '',
  how: '',
  boundaries: '',
  contact: '',
  ...(JSON.parse(json) as Partial<Terms>),
})

/** Writes the terms down, once both wish to go on. They hold once both said yes; until then the former ones do. */
export async function writeAgreement(
  tx: Tx,
  moment: Moment,
  id: string,
  terms: Terms,
  reviewOn: string,
): Promise<{ written: true } | { refused: StepRefusal }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  const refused = seen ? whyNotAgree(seen, moment.now) : 'not-now'
  if (!seen || refused) return { refused: refused ?? 'not-now' }
  await tx
    .insertInto('match_agreement')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      terms_sealed: moment.keys.seal(moment.tenantId, JSON.stringify(terms)),
      review_on: reviewOn,
      written_at: moment.now,
      written_by: moment.actorId,
    })
    .execute()
  await record(tx, moment, {
    verb: 'write-agreement',
    subjectKind: 'introduction',
    subjectId: id,
    personId: seen.personId,
  })
  await tellSeeker(tx, moment, seen.seekingId, 'question')
  await tellGiver(tx, moment, id, 'question')
  return { written: true }
}

export interface NewReview {
  heldOn: string
  outcome: 'continue' | 'change' | 'end'
  nextOn: string | null
  words: string
}

/** How it goes, looked at together: it goes on, it changes, or it ends. Each is a good outcome. */
export async function reviewAgreement(
  tx: Tx,
  moment: Moment,
  id: string,
  review: NewReview,
): Promise<{ reviewed: true } | { refused: StepRefusal }> {
  await lockIntroduction(tx, moment, id)
  const seen = await findIntroduction(tx, moment, id)
  if (!seen || !agreementInForce(seen) || introductionState(seen, moment.now) !== 'agreed')
    return { refused: 'not-now' }
  await tx
    .insertInto('match_review')
    .values({
      tenant_id: moment.tenantId,
      introduction_id: id,
      held_on: review.heldOn,
      outcome: review.outcome,
      next_on: review.outcome === 'end' ? null : review.nextOn,
      words_sealed: review.words ? moment.keys.seal(moment.tenantId, review.words) : null,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
    .execute()
  await record(tx, moment, {
    verb: 'review-agreement',
    subjectKind: 'introduction',
    subjectId: id,
    personId: seen.personId,
  })
  return { reviewed: true }
}
