import type { Introduction } from './facts.ts'
import { agreementInForce } from './state.ts'

/**
 * The day on which the two and the office look at it together: as the newest word has it, be it the terms to which both
 * said yes or a review held since. Null where there are no terms, or where the last review set no further day.
 */
export function reviewDueOn(facts: Introduction): string | null {
  const agreement = agreementInForce(facts)
  if (!agreement) return null
  const since = facts.answers
    .filter(({ step, subjectId }) => step === 'agree' && subjectId === agreement.id)
    .map(({ answeredAt }) => answeredAt)
    .reduce((a, b) => (a > b ? a : b), agreement.writtenAt)
  const review = facts.reviews.findLast(({ recordedAt }) => recordedAt >= since)
  return review ? review.nextOn : agreement.reviewOn
}
