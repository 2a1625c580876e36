import type { Instance, Request, Slot } from '../instance.ts'
import type { Calendar } from './calendar.ts'
import { type Decisions, decisionsOf } from './decisions.ts'
import { roomBeside } from './fixed-places.ts'
import { Growing } from './lists.ts'
import type { Numbers } from './numbers.ts'
import { needsCompany, type Person, peopleOf, suitability } from './person.ts'

/** Everybody whom nothing static speaks against, slot by slot. */
export function candidatesOf(instance: Instance, calendar: Calendar, numbers: Numbers) {
  const people = peopleOf(instance, calendar, numbers)
  const decisions = decisionsOf(instance)
  const apart = apartFrom(instance)
  const room = roomBeside(instance, calendar, numbers)
  const rooms = people.map(({ supporter }) => room(supporter.fixed, supporter.homeAreaId))
  const supporter = new Growing(Uint16Array)
  const quality = new Growing(Int16Array)
  const company = new Growing(Uint8Array)
  const change = new Growing(Uint8Array)
  const from = [0]
  const today = calendar.of(instance.todayOn)
  for (const request of instance.requests) {
    const held = [...(request.held?.supporterIds ?? []), request.held?.staffId ?? '']
    const base = people.map((person) =>
      held.some((id) => apart.get(person.supporter.id)?.has(id)) ? null : suitability(instance, person, request),
    )
    request.slots.forEach((slot, nth) => {
      const day = calendar.of(slot.onDay)
      const isOpen = decisions.isOpen(request, slot)
      const asked = {
        slotId: slot.id,
        day,
        start: slot.startMinute,
        end: slot.endMinute,
        areaId: request.areaId,
        mode: request.mode,
      }
      for (let at = 0; isOpen && at < people.length; at += 1) {
        const suits = base[at] as number | null
        const person = people[at] as Person
        if (suits === null || person.isThere[day] === 0 || !person.isFree(day, slot.startMinute, slot.endMinute))
          continue
        if (person.levelOn(day) < request.level || !rooms[at]?.(asked)) continue
        if (decisions.isForbidden(request, slot, person.supporter.id)) continue
        supporter.push(at)
        const { policy } = instance
        const isWished = person.weekdays[calendar.weekday[day] as number]
        quality.push(suits + (isWished ? policy.wishedWeekday : 0) - (nth > 0 ? policy.laterSlot : 0))
        company.push(needsCompany(person, request) ? 1 : 0)
        change.push(changeOf(instance, decisions, request, slot, person.supporter.id, day - today))
      }
      from.push(supporter.length)
    })
  }
  return {
    from: Int32Array.from(from),
    supporter: supporter.done(),
    quality: quality.done(),
    company: company.done(),
    change: change.done(),
    decisions,
  }
}

/** Who does not go with whom, both ways round, by id. */
export function apartFrom({ apart }: Instance): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const [one, other] of [...apart, ...apart.map(([a, b]) => [b, a] as const)])
    found.set(one, (found.get(one) ?? new Set()).add(other))
  return found
}

function changeOf(
  instance: Instance,
  decisions: Decisions,
  request: Request,
  slot: Slot,
  id: string,
  daysAhead: number,
) {
  if (instance.previous === null || !decisions.wasThere(request, slot, id)) return 0
  return daysAhead <= instance.policy.noticeDays ? instance.policy.noticeFactor : 1
}
