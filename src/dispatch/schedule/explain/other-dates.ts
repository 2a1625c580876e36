import { addDays } from '#platform/calendar.ts'
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
 * anybody is asked to rest less. The earliest first, `most` of them.
 */
export function otherDates(plan: Plan, request: PlannedRequest, days: number, most: number): OtherDate[] {
  const times = new Map(request.slots.map((slot) => [`${slot.startMinute}-${slot.endMinute}`, slot]))
  const wished = new Set(request.slots.map((slot) => slot.onDay))
  const found: OtherDate[] = []
  for (let ahead = 1; ahead <= days && found.length < most; ahead++) {
    const onDay = addDays(plan.facts.today, ahead)
    if (wished.has(onDay)) continue
    for (const time of times.values()) {
      const slot = { id: `${onDay} ${time.id}`, onDay, startMinute: time.startMinute, endMinute: time.endMinute }
      const people = countFree(plan, request, slot)
      if (people >= request.minimum) found.push({ slot, people })
    }
  }
  return found.slice(0, most)
}

function countFree(plan: Plan, request: PlannedRequest, slot: SlotFacts): number {
  const ground = groundOf(plan.facts)
  return plan.facts.people.filter(
    (person) =>
      judge(person, request.facts, slot, withProposed(plan, person.personId, request.facts.id), ground).against
        .length === 0,
  ).length
}
