import type { Day, Minute } from '#platform/calendar.ts'

interface When {
  onDay: Day
  fromMinute: Minute | null
}
/** A date of an event as an earlier wording had it. */
export interface KnownDate extends When {
  id: string
  number: number
}

/**
 * Which earlier date each date of a new wording is; null for a new one. First those at the same time, in whichever wording;
 * then those of the newest wording on the same day; then, where as many are gone from it as have come, those that were
 * moved, in their order. What is over moves nowhere.
 */
export function sameDates(known: readonly KnownDate[], dates: readonly When[], today: Day): (string | null)[] {
  const newest = Math.max(...known.map(({ number }) => number))
  const used = new Set<string>()
  const found: (string | null)[] = dates.map(() => null)
  const take = (at: number, of: KnownDate | undefined) => {
    if (!of) return
    used.add(of.id)
    found[at] = of.id
  }
  const free = () => known.filter(({ id, number }) => number === newest && !used.has(id))
  const latestFirst = [...known].sort((a, b) => b.number - a.number)
  dates.forEach((date, at) => {
    take(
      at,
      latestFirst.find((one) => !used.has(one.id) && isAt(one, date)),
    )
  })
  dates.forEach((date, at) => {
    if (!found[at])
      take(
        at,
        free().find(({ onDay }) => onDay === date.onDay),
      )
  })
  const gone = free().filter(({ onDay }) => onDay >= today)
  const come = dates.flatMap((_, at) => (found[at] ? [] : [at]))
  for (const [n, at] of gone.length === come.length ? come.entries() : []) take(at, gone[n])
  return found
}

const isAt = (one: When, other: When) => one.onDay === other.onDay && one.fromMinute === other.fromMinute
