import type { AgreementFacts, Introduction, Side } from './facts.ts'

const newest = <T>(things: readonly T[]): T | undefined => things.at(-1)

/** Since when somebody wishes other terms than those in force: a side said so, or a review came to it. Null where nobody does. */
export function wishesChangeSince(facts: Introduction): string | null {
  const wish = newest(openWishes(facts))?.wishedAt
  const review = newest(facts.reviews)
  const reviewed = review?.outcome === 'change' && isAfter(review.recordedAt, newest(facts.agreements))
  return wish ?? (reviewed ? review.recordedAt : null)
}

/** Whether this side has asked to talk it over and nothing has come of it yet. */
export const hasAskedForChange = (facts: Introduction, side: Side) => openWishes(facts).some((one) => one.side === side)

/** New terms or a review settle what was wished before. */
const openWishes = ({ changeWishes, agreements, reviews }: Introduction) =>
  changeWishes.filter(
    ({ wishedAt }) =>
      isAfter(wishedAt, newest(agreements)) && !reviews.some(({ recordedAt }) => recordedAt >= wishedAt),
  )

const isAfter = (at: string, agreement: AgreementFacts | undefined) =>
  agreement === undefined || agreement.writtenAt < at
