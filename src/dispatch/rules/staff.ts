import { mondayOf, weekdayOf } from '#platform/calendar.ts'
import { isAvailable, limitsPassed } from '#register/index.ts'
import type { SupporterFacts } from '#register/supporter-facts.ts'
import type { StaffReason } from './finding.ts'
import { type Ground, namesOf, type SlotFacts, type TakenPlace } from './given.ts'
import { isTooClose } from './overlap.ts'
import { placeOf, wayBetween } from './travel.ts'

/** All that the rules may know of one of the follow-up staff. */
export interface StaffFacts {
  accountId: string
  name: string
  /** Null where nothing was said: that is unknown and forbids nothing. */
  availability: SupporterFacts['availability'] | null
  exceptions: SupporterFacts['exceptions']
  limits: Pick<SupporterFacts['limits'], 'perDay' | 'perWeek'>
}

type Placed = Pick<TakenPlace, 'areaId' | 'mode'>
/** A date of a request, with where it is held. */
export type StaffSlot = SlotFacts & Placed
/** A visit the person goes along to; being a deputy takes no time. */
export type StaffPlace = Pick<TakenPlace, 'slotId' | 'onDay' | 'startMinute' | 'endMinute'> & Placed

type StaffRule = (
  staff: StaffFacts,
  slot: StaffSlot,
  others: readonly StaffPlace[],
  ground: Ground,
) => StaffReason | null

/** What speaks against this person going along on this date. The visit itself is never among the others. */
export function against(
  staff: StaffFacts,
  slot: StaffSlot,
  commitments: readonly StaffPlace[],
  ground: Ground,
): StaffReason[] {
  const others = commitments.filter((place) => place.slotId !== slot.id)
  return [notWished, notAvailable, elsewhere, perDay, perWeek]
    .map((rule) => rule(staff, slot, others, ground))
    .filter((reason) => reason !== null)
}

const notWished: StaffRule = ({ accountId }, slot) => {
  const without = (slot.goers ?? []).filter(({ withoutStaff }) => withoutStaff.includes(accountId))
  return without.length > 0 ? { rule: 'staff-not-wished', figures: { names: namesOf(without) } } : null
}

const notAvailable: StaffRule = (staff, { onDay, startMinute, endMinute }) => {
  const said = { availability: staff.availability ?? [], exceptions: staff.exceptions }
  if (isAvailable(said, onDay, startMinute, endMinute) !== 'said-no') return null
  return { rule: 'staff-not-available', figures: { onDay, times: timesOn(staff, onDay), away: awayOn(staff, onDay) } }
}

/** One place at a time, with the way between them and the time to breathe. An unknown way counts nothing. */
const elsewhere: StaffRule = (_, slot, others, ground) => {
  const wayTo = (other: StaffPlace) => wayBetween(ground, placeOf(other, null), placeOf(slot, null))
  const other = others.find((place) => isTooClose(slot, place, wayTo(place), ground.bufferMinutes))
  if (!other) return null
  const { onDay, startMinute: fromMinute, endMinute: toMinute } = other
  return { rule: 'staff-elsewhere', figures: { onDay, fromMinute, toMinute, travelMinutes: wayTo(other) } }
}

const perDay: StaffRule = ({ limits }, { onDay }, others) =>
  passed(limits, others, onDay).includes('per-day')
    ? { rule: 'staff-per-day', figures: { nth: nth(others, onDay, (day) => day), limit: limits.perDay ?? 0 } }
    : null

const perWeek: StaffRule = ({ limits }, { onDay }, others) =>
  passed(limits, others, onDay).includes('per-week')
    ? { rule: 'staff-per-week', figures: { nth: nth(others, onDay, mondayOf), limit: limits.perWeek ?? 0 } }
    : null

const passed = (limits: StaffFacts['limits'], others: readonly StaffPlace[], onDay: string) =>
  limitsPassed(
    { ...limits, perMonth: null, restDaysAfter: null },
    others.map((place) => place.onDay),
    onDay,
  )

const nth = (others: readonly StaffPlace[], onDay: string, of: (day: string) => string) =>
  1 + others.filter((place) => of(place.onDay) === of(onDay)).length

const awayOn = ({ exceptions }: StaffFacts, day: string) =>
  exceptions.filter((one) => one.onDay === day && !one.available).map(timesOf)

function timesOn({ availability, exceptions }: StaffFacts, day: string) {
  const ofTheDay = exceptions.filter((one) => one.onDay === day && one.available)
  const ofTheWeek = (availability ?? []).filter((window) => window.weekday === weekdayOf(day))
  return (ofTheDay.length > 0 ? ofTheDay : ofTheWeek).map(timesOf).sort((a, b) => a.fromMinute - b.fromMinute)
}

const timesOf = ({ fromMinute, toMinute }: { fromMinute: number; toMinute: number }) => ({ fromMinute, toMinute })
