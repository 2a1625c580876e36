import type { Fixed, Instance } from '../instance.ts'
import { type DayFacts, factsOf } from './days.ts'
import type { Place } from './placed.ts'
import { areTooClose } from './ways.ts'

/** How the places of one person bear with each other; the same for supporters and for staff. */
export interface Loads {
  homeAreaId: string | null
  perDay: number | null
  perWeek: number | null
  perMonth: number | null
  restDaysAfter: number | null
}

export type LoadCode = 'overlap' | 'per-day' | 'per-week' | 'per-month' | 'rest-days'

/** What speaks against one of the places a plan gives, beside the others and those that are fixed. */
export function loadAgainst(
  instance: Instance,
  loads: Loads,
  place: Place,
  places: readonly Place[],
  fixed: readonly Fixed[],
): { code: LoadCode; figures: Record<string, string | number | null> }[] {
  const { request, slot } = place
  const others = [
    ...places.filter((other) => other !== place).map(timed),
    ...fixed.map((one) => ({ ...one, startMinute: one.fromMinute, endMinute: one.toMinute })),
  ]
  const here = timed(place)
  const elsewhere = others.find(
    (other) => other.slotId !== slot.id && areTooClose(instance, here, other, loads.homeAreaId),
  )
  const days = others.filter((other) => other.requestId !== request.id).map(({ onDay }) => onDay)
  const today = factsOf(slot.onDay)
  const nth = (of: keyof DayFacts) => 1 + days.filter((day) => factsOf(day)[of] === today[of]).length
  const rest = loads.restDaysAfter
  const near = days.find((day) => {
    const apart = Math.abs(factsOf(day).number - today.number)
    return rest !== null && apart > 0 && apart <= rest
  })
  return [
    ...(elsewhere ? [{ code: 'overlap' as const, figures: { onDay: slot.onDay, with: elsewhere.requestId } }] : []),
    ...beyond('per-day', loads.perDay, nth('number')),
    ...beyond('per-week', loads.perWeek, nth('monday')),
    ...beyond('per-month', loads.perMonth, nth('month')),
    ...(near ? [{ code: 'rest-days' as const, figures: { onDay: slot.onDay, otherOn: near, restDays: rest } }] : []),
  ]
}

const beyond = (code: LoadCode, limit: number | null, nth: number) =>
  limit !== null && nth > limit ? [{ code, figures: { nth, limit } }] : []

const timed = ({ request, slot }: Place) => ({
  requestId: request.id as string | null,
  slotId: slot.id as string | null,
  areaId: request.areaId,
  mode: request.mode,
  onDay: slot.onDay,
  startMinute: slot.startMinute,
  endMinute: slot.endMinute,
})
