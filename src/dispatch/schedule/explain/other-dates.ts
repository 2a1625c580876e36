import { addDays, daysBetween } from '#platform/calendar.ts'
import type { SlotFacts } from '../../rules/given.ts'
import { judge } from '../../rules/judge.ts'
import type { PlannedRequest } from '../facts/planning-facts.ts'
import { type Plan, withProposed } from './plan.ts'
import { groundOf } from './standing.ts'

export interface OtherDate {
  slot: SlotFacts
  /** How many people nothing speaks against on that day, the proposal's places elsewhere counted in. */
  people: number
}

/**
 * Days on which enough people could go, at the times of day the host wished for: what may be asked of the host before
 * anybody is asked to rest less. Those nearest to a wished date, `most` of them, the earliest first.
 */
export function otherDates(plan: Plan, request: PlannedRequest, days: number, most: number): OtherDate[] {
  const times = new Map(request.slots.map((slot) => [`${slot.startMinute}-${slot.endMinute}`, slot]))
  const wished = new Set(request.slots.map((slot) => slot.onDay))
  const found: OtherDate[] = []
  for (const onDay of daysAround([...wished], plan.facts.today, days)) {
    if (found.length >= most) break
    for (const time of times.values()) {
      const slot = { id: `${onDay} ${time.id}`, onDay, startMinute: time.startMinute, endMinute: time.endMinute }
      const people = countFree(plan, request, slot)
      if (people >= request.minimum) found.push({ slot, people })
    }
  }
  return found.slice(0, most).sort((a, b) => (a.slot.onDay < b.slot.onDay ? -1 : 1))
}

/** Days to come, so many before and after each wished one that has not passed at most; the nearest first. */
function daysAround(wished: readonly string[], today: string, days: number): string[] {
  const ahead = wished.filter((day) => day >= today)
  const nearest = (day: string) => Math.min(...ahead.map((one) => Math.abs(daysBetween(one, day))))
  const around = ahead.flatMap((one) => Array.from({ length: 2 * days + 1 }, (_, at) => addDays(one, at - days)))
  return [...new Set(around)]
    .filter((day) => day > today && !wished.includes(day))
    .sort((a, b) => nearest(a) - nearest(b) || (a < b ? -1 : 1))
}

function countFree(plan: Plan, request: PlannedRequest, slot: SlotFacts): number {
  const ground = groundOf(plan.facts)
  return plan.facts.people.filter(
    (person) =>
      judge(person, request.facts, slot, withProposed(plan, person.personId, request.facts.id), ground).against
        .length === 0,
  ).length
}
