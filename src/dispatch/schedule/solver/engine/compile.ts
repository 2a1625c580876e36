import type { Fixed, Instance, Staff } from '../instance.ts'
import { chanceOf } from '../policy.ts'
import { type Calendar, calendarOf } from './calendar.ts'
import { apartFrom, candidatesOf } from './candidates.ts'
import { changesAtMost } from './changes.ts'
import { roomBeside } from './fixed-places.ts'
import { freeTimesOf } from './free-times.ts'
import { type Model, unlimited } from './model.ts'
import { type Numbers, numbersOf, waysOf } from './numbers.ts'

/** An instance as flat arrays, every static rule applied once. */
export function compile(instance: Instance): Model {
  const calendar = calendarOf(instance)
  const numbers = numbersOf(instance)
  const { supporters, staff, requests } = instance
  const candidates = candidatesOf(instance, calendar, numbers)
  const goers = staffOfSlots(instance, calendar, numbers)
  const heads = requests.map(({ held }) => held?.supporterIds.length ?? 0)
  const wanted = requests.map((one, at) => Math.max(0, one.wanted - (heads[at] ?? 0)))
  const musts = requests.map((one) => candidates.decisions.must(one).map((id) => numbers.supporter.get(id) ?? -1))
  const limit = (of: (one: (typeof supporters)[number]['limits']) => number | null) =>
    Int32Array.from(supporters, ({ limits }) => of(limits) ?? unlimited)
  return {
    instance,
    calendar,
    supporters: supporters.length,
    staff: staff.length,
    requests: requests.length,
    ...slotsOf(instance, calendar, numbers),
    wanted: Int32Array.from(wanted),
    least: Int32Array.from(requests, ({ minimum }, at) => Math.max(1, minimum - (heads[at] ?? 0))),
    weight: Int32Array.from(requests, ({ weight }) => weight),
    locks: Int32Array.from(requests, candidates.decisions.locks),
    must: new Map(musts.map((list, at) => [at, list] as const).filter(([, list]) => list.length > 0)),
    hasCompany: Uint8Array.from(requests, ({ held }) => (held?.staffId ? 1 : 0)),
    seatFrom: sums(wanted),
    candidateFrom: candidates.from,
    candidateSupporter: candidates.supporter,
    candidateQuality: candidates.quality,
    candidateCompany: candidates.company,
    candidateChange: candidates.change,
    changesAtMost: changesAtMost(instance, calendar),
    ...goers,
    perDay: limit(({ perDay }) => perDay),
    perWeek: limit(({ perWeek }) => perWeek),
    perMonth: limit(({ perMonth }) => perMonth),
    rest: Int32Array.from(supporters, ({ limits }) => limits.restDaysAfter ?? 0),
    home: Int32Array.from(supporters, ({ homeAreaId }) => numbers.area.get(homeAreaId ?? '') ?? -1),
    chances: chancesOf(instance, candidates.supporter),
    fixedDays: supporters.map(({ fixed }) => daysOf(fixed, calendar)),
    staffFixedDays: staff.map(({ fixed }) => daysOf(fixed, calendar)),
    staffPerDay: Int32Array.from(staff, ({ limits }) => limits.perDay ?? unlimited),
    staffPerWeek: Int32Array.from(staff, ({ limits }) => limits.perWeek ?? unlimited),
    areas: numbers.area.size,
    ways: waysOf(instance, numbers.area),
    bufferMinutes: instance.policy.bufferMinutes,
    ...apartNumbers(instance, numbers),
  }
}

function slotsOf({ requests }: Instance, calendar: Calendar, { area }: Numbers) {
  const slots = requests.flatMap((request, at) => request.slots.map((slot) => ({ request, slot, at })))
  return {
    slots: slots.length,
    slotFrom: sums(requests.map(({ slots: own }) => own.length)),
    slotRequest: Int32Array.from(slots, ({ at }) => at),
    slotDay: Int32Array.from(slots, ({ slot }) => calendar.of(slot.onDay)),
    slotStart: Int32Array.from(slots, ({ slot }) => slot.startMinute),
    slotEnd: Int32Array.from(slots, ({ slot }) => slot.endMinute),
    slotArea: Int32Array.from(slots, ({ request }) =>
      request.mode !== 'in-person' ? -1 : (area.get(request.areaId ?? '') ?? -2),
    ),
  }
}

function staffOfSlots(instance: Instance, calendar: Calendar, numbers: Numbers) {
  const room = roomBeside(instance, calendar, numbers)
  const asked = instance.staff.map((one: Staff) => ({
    isFree: freeTimesOf(one, calendar),
    hasRoom: room(one.fixed, null),
  }))
  const lists = instance.requests.flatMap(({ slots, areaId, mode }) =>
    slots.map(({ id, onDay, startMinute, endMinute }) => {
      const day = calendar.of(onDay)
      const slot = { slotId: id, day, start: startMinute, end: endMinute, areaId, mode }
      return asked.flatMap((one, at) => (one.isFree(day, startMinute, endMinute) && one.hasRoom(slot) ? [at] : []))
    }),
  )
  return { staffFrom: sums(lists.map((list) => list.length)), staffOf: Uint16Array.from(lists.flat()) }
}

/** What each next visit adds, for as many as there could be. */
function chancesOf({ supporters, policy }: Instance, candidates: Uint16Array): Int32Array[] {
  const most = new Int32Array(supporters.length)
  for (const supporter of candidates) most[supporter] = (most[supporter] as number) + 1
  return supporters.map(({ wished, soFar, isNewcomer }, at) =>
    Int32Array.from({ length: (most[at] as number) + 1 }, (_, more) =>
      chanceOf(policy, soFar + more + 1, Math.max(1, wished ?? policy.wishedUnsaid), isNewcomer),
    ),
  )
}

function apartNumbers(instance: Instance, numbers: Numbers) {
  const pairs = [...apartFrom(instance)]
  const among = (known: ReadonlyMap<string, number>) =>
    new Map(
      pairs.flatMap(([id, others]) => {
        const own = numbers.supporter.get(id)
        const found = [...others].flatMap((other) => known.get(other) ?? [])
        return own === undefined || found.length === 0 ? [] : [[own, new Set(found)] as const]
      }),
    )
  return { apart: among(numbers.supporter), apartStaff: among(numbers.staff) }
}

const daysOf = (fixed: readonly Fixed[], calendar: Calendar) => fixed.map(({ onDay }) => calendar.of(onDay))

function sums(lengths: readonly number[]): Int32Array {
  const from = new Int32Array(lengths.length + 1)
  lengths.forEach((length, at) => {
    from[at + 1] = (from[at] as number) + length
  })
  return from
}
