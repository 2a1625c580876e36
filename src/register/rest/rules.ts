import type { SupporterFacts } from '../supporter-facts.ts'

export type Rest = SupporterFacts['rests'][number]

/** Resting needs no reason and lowers nothing. `untilOn` is the first day after the rest. */
export function isRestingOn(facts: Pick<SupporterFacts, 'rests'>, day: string): boolean {
  return facts.rests.some((rest) => covers(rest, day))
}

/** The first day after a rest that covers the day; 'open' while no end is said; null for who is not resting. */
export function restingUntil(rests: readonly Rest[], day: string): string | 'open' | null {
  const covering = rests.filter((rest) => covers(rest, day))
  if (covering.length === 0) return null
  const ends = covering.map((rest) => rest.untilOn)
  return ends.includes(null) ? 'open' : (ends.sort().at(-1) ?? 'open')
}

/** A rest that is announced but has not begun; the earliest of them. */
export function comingRest(rests: readonly Rest[], day: string): Rest | null {
  const coming = rests.filter((rest) => rest.fromOn > day && (rest.untilOn === null || rest.untilOn > rest.fromOn))
  return coming.sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1))[0] ?? null
}

const covers = (rest: Rest, day: string) => rest.fromOn <= day && (rest.untilOn === null || day < rest.untilOn)
