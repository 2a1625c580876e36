import type { Instance } from '../instance.ts'
import type { Calendar } from './calendar.ts'

/**
 * An instance compiled into flat arrays. A candidate is a supporter whom nothing speaks against on a slot, apart from
 * what else the plan holds; the candidates of one slot lie side by side.
 */
export interface Model {
  instance: Instance
  calendar: Calendar
  supporters: number
  staff: number
  requests: number
  slots: number

  /** People still wanted, and the fewest that have to be added together. */
  wanted: Int32Array
  least: Int32Array
  weight: Int32Array
  /** Locks that are kept when the request is met. */
  locks: Int32Array
  /** Supporters who have to be among the people, by request. */
  must: ReadonlyMap<number, readonly number[]>
  /** Somebody goes along already. */
  hasCompany: Uint8Array
  slotFrom: Int32Array
  seatFrom: Int32Array

  slotRequest: Int32Array
  slotDay: Int32Array
  slotStart: Int32Array
  slotEnd: Int32Array
  /** Area of the visit, -1 where people stay at home, -2 where it is unknown. */
  slotArea: Int32Array
  candidateFrom: Int32Array
  candidateSupporter: Uint16Array
  candidateQuality: Int16Array
  candidateCompany: Uint8Array
  /** What it would count to take this place away from the previous proposal. */
  candidateChange: Uint8Array
  /** All changes there are if nothing of the previous proposal is kept. */
  changesAtMost: number
  /** Staff whom nothing static speaks against, slot by slot. */
  staffFrom: Int32Array
  staffOf: Uint16Array

  perDay: Int32Array
  perWeek: Int32Array
  perMonth: Int32Array
  rest: Int32Array
  home: Int32Array
  /** By supporter: what the next visits add to fairness. */
  chances: readonly Int32Array[]
  /** Days of fixed places, by supporter and by staff. */
  fixedDays: readonly (readonly number[])[]
  staffFixedDays: readonly (readonly number[])[]
  staffPerDay: Int32Array
  staffPerWeek: Int32Array

  areas: number
  /** Minutes, -1 where unknown. */
  ways: Int32Array
  bufferMinutes: number
  /** Supporters, and staff, with whom a supporter does not go. */
  apart: ReadonlyMap<number, ReadonlySet<number>>
  apartStaff: ReadonlyMap<number, ReadonlySet<number>>
}

export const unlimited = 1_000_000

/** The number of the slot's place for one person: an area, or -1 where it is unknown. */
export const placeFor = (model: Model, slot: number, home: number) => {
  const area = model.slotArea[slot] as number
  return area === -1 ? home : area === -2 ? -1 : area
}

/** Whether two times on one day leave no room for both, for a person with this home. */
export function clash(model: Model, one: number, other: number, home: number): boolean {
  const { slotStart, slotEnd } = model
  const gap = Math.max(
    (slotStart[one] as number) - (slotEnd[other] as number),
    (slotStart[other] as number) - (slotEnd[one] as number),
  )
  if (gap < 0) return true
  const minutes = wayBetween(model, placeFor(model, one, home), placeFor(model, other, home))
  return minutes > 0 && gap < minutes + model.bufferMinutes
}

export const wayBetween = ({ ways, areas }: Model, from: number, to: number) =>
  from < 0 || to < 0 ? -1 : (ways[from * areas + to] as number)

/** The candidate that stands for this person on a slot; -1 for none. They lie in the order of the people. */
export function candidateOf({ candidateFrom, candidateSupporter }: Model, slot: number, s: number): number {
  let [low, high] = [candidateFrom[slot] as number, (candidateFrom[slot + 1] as number) - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const found = candidateSupporter[middle] as number
    if (found === s) return middle
    if (found < s) low = middle + 1
    else high = middle - 1
  }
  return -1
}
