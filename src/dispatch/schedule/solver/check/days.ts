import { daysBetween, mondayOf, monthOf } from '#platform/calendar.ts'

/** What is asked of a day again and again: its number, the number of its Monday, its month. */
export interface DayFacts {
  number: number
  monday: number
  month: string
}

const known = new Map<string, DayFacts>()

export function factsOf(day: string): DayFacts {
  const found = known.get(day)
  if (found) return found
  const number = daysBetween('2000-01-01', day)
  const facts = { number, monday: number - daysBetween(mondayOf(day), day), month: monthOf(day) }
  known.set(day, facts)
  return facts
}
