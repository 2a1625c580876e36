import type { Model } from './model.ts'

/**
 * How full everybody's days, weeks and months are. `blocked` counts by day and supporter the own limits and days of
 * rest that speak against one more visit, so that asking reads one byte; days lie together because one slot asks
 * everybody about one day.
 */
export class Loads {
  readonly model: Model
  readonly blocked: Uint8Array
  readonly dayCount: Uint8Array
  readonly #weekCount: Uint8Array
  readonly #monthCount: Uint16Array
  readonly #supporters: number

  constructor(model: Model) {
    const { supporters, calendar } = model
    this.model = model
    this.#supporters = supporters
    this.blocked = new Uint8Array(calendar.count * supporters)
    this.dayCount = new Uint8Array(calendar.count * supporters)
    this.#weekCount = new Uint8Array(calendar.weeks * supporters)
    this.#monthCount = new Uint16Array(calendar.months * supporters)
    for (let s = 0; s < supporters; s += 1) {
      const isNever = model.perDay[s] === 0 || model.perWeek[s] === 0 || model.perMonth[s] === 0
      if (isNever) this.#mark(s, 0, calendar.count, 1)
      for (const day of model.fixedDays[s] ?? []) this.add(s, day)
    }
  }

  add(s: number, day: number): void {
    const { perDay, perWeek, perMonth, rest, calendar } = this.model
    const S = this.#supporters
    const nth = (this.dayCount[day * S + s] as number) + 1
    this.dayCount[day * S + s] = nth
    if (nth === perDay[s]) this.#mark(s, day, day + 1, 1)
    if (nth === 1 && (rest[s] as number) > 0) this.#markRest(s, day, 1)
    const week = Math.floor(day / 7)
    const inWeek = (this.#weekCount[week * S + s] as number) + 1
    this.#weekCount[week * S + s] = inWeek
    if (inWeek === perWeek[s]) this.#mark(s, week * 7, week * 7 + 7, 1)
    const month = calendar.month[day] as number
    const inMonth = (this.#monthCount[month * S + s] as number) + 1
    this.#monthCount[month * S + s] = inMonth
    if (inMonth === perMonth[s]) this.#markMonth(s, month, 1)
  }

  remove(s: number, day: number): void {
    const { perDay, perWeek, perMonth, rest, calendar } = this.model
    const S = this.#supporters
    const nth = this.dayCount[day * S + s] as number
    this.dayCount[day * S + s] = nth - 1
    if (nth === perDay[s]) this.#mark(s, day, day + 1, -1)
    if (nth === 1 && (rest[s] as number) > 0) this.#markRest(s, day, -1)
    const week = Math.floor(day / 7)
    const inWeek = this.#weekCount[week * S + s] as number
    this.#weekCount[week * S + s] = inWeek - 1
    if (inWeek === perWeek[s]) this.#mark(s, week * 7, week * 7 + 7, -1)
    const month = calendar.month[day] as number
    const inMonth = this.#monthCount[month * S + s] as number
    this.#monthCount[month * S + s] = inMonth - 1
    if (inMonth === perMonth[s]) this.#markMonth(s, month, -1)
  }

  isWeekFull = (s: number, day: number) =>
    (this.#weekCount[Math.floor(day / 7) * this.#supporters + s] as number) >= (this.model.perWeek[s] as number)

  isMonthFull = (s: number, day: number) =>
    (this.#monthCount[(this.model.calendar.month[day] as number) * this.#supporters + s] as number) >=
    (this.model.perMonth[s] as number)

  #markRest(s: number, day: number, by: number): void {
    const rest = this.model.rest[s] as number
    this.#mark(s, Math.max(0, day - rest), day, by)
    this.#mark(s, day + 1, Math.min(this.model.calendar.count, day + rest + 1), by)
  }

  #markMonth(s: number, month: number, by: number): void {
    const { monthFrom } = this.model.calendar
    this.#mark(s, monthFrom[month] as number, monthFrom[month + 1] as number, by)
  }

  #mark(s: number, from: number, to: number, by: number): void {
    const { blocked } = this
    const S = this.#supporters
    for (let at = from * S + s; at < to * S; at += S) blocked[at] = (blocked[at] as number) + by
  }
}
