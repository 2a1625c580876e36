import { clash, type Model } from './model.ts'

/** Where follow-up staff go along: one visit at a time, within their own limits. */
export class StaffLoads {
  readonly #model: Model
  readonly #day: Uint8Array
  readonly #week: Uint8Array
  /** Slots of each of the staff by day. */
  readonly #at: number[][]
  /** Bound to nowhere, as where a person is at home during a visit is not known of staff. */
  static readonly #home = -1

  constructor(model: Model) {
    const { staff, calendar } = model
    this.#model = model
    this.#day = new Uint8Array(calendar.count * staff)
    this.#week = new Uint8Array(calendar.weeks * staff)
    this.#at = Array.from({ length: calendar.count * staff }, () => [])
    for (let j = 0; j < staff; j += 1) for (const day of model.staffFixedDays[j] ?? []) this.#count(j, day, 1)
  }

  isFree(j: number, slot: number): boolean {
    const { staff, slotDay, staffPerDay, staffPerWeek } = this.#model
    const day = slotDay[slot] as number
    if ((this.#day[day * staff + j] as number) >= (staffPerDay[j] as number)) return false
    if ((this.#week[Math.floor(day / 7) * staff + j] as number) >= (staffPerWeek[j] as number)) return false
    const others = this.#at[day * staff + j] as number[]
    for (let at = 0; at < others.length; at += 1)
      if (clash(this.#model, slot, others[at] as number, StaffLoads.#home)) return false
    return true
  }

  /** Where this one of the staff goes along on a day. */
  on(j: number, day: number): readonly number[] {
    return this.#at[day * this.#model.staff + j] as number[]
  }

  add(j: number, slot: number): void {
    const day = this.#model.slotDay[slot] as number
    ;(this.#at[day * this.#model.staff + j] as number[]).push(slot)
    this.#count(j, day, 1)
  }

  remove(j: number, slot: number): void {
    const day = this.#model.slotDay[slot] as number
    const here = this.#at[day * this.#model.staff + j] as number[]
    here.splice(here.indexOf(slot), 1)
    this.#count(j, day, -1)
  }

  #count(j: number, day: number, by: number): void {
    const { staff } = this.#model
    this.#day[day * staff + j] = (this.#day[day * staff + j] as number) + by
    const week = Math.floor(day / 7) * staff + j
    this.#week[week] = (this.#week[week] as number) + by
  }
}
