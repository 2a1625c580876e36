import { randomInt } from 'node:crypto'
import type { Browser } from 'playwright-core'
import type { Role } from '#platform/auth/actor.ts'
import { openSession } from '#platform/auth/session.ts'
import { addDays, fiscalYearOf, fromTokyo, toTokyo, weekdayOf } from '#platform/calendar.ts'
import { minutesBetween } from '#platform/clock.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { handClock, ownApp } from '../own-app.ts'
import { type Inhabitant, newTown, Town } from '../town.ts'
import { Served } from './served.ts'
import { Somebody } from './somebody.ts'

export interface Telling {
  language: 'ja' | 'en'
  javaScript: boolean
}

export const wide = { width: 1280, height: 900 }
export const telephone = { width: 375, height: 740 }

/** A municipality, its prefecture and their people: where a journey is told, and when. */
export class Story {
  /** The day of the visits: a weekday in ten days or little more. */
  readonly visitOn: string

  private constructor(
    readonly telling: Telling,
    readonly town: Town,
    readonly prefecture: Town,
    readonly served: Served,
    private readonly later: (minutes: number) => void,
  ) {
    const inTenDays = addDays(toTokyo(this.now).day, 10)
    this.visitOn = [0, 1, 2].map((more) => addDays(inTenDays, more)).find(isWorkday) ?? inTenDays
  }

  static async begin(chrome: Browser, telling: Telling): Promise<Story> {
    const { clock, later } = handClock()
    const app = await ownApp({}, clock)
    const code = String(randomInt(10, 97))
    const [city, above] = await Promise.all([newTown('municipality', code), newTown('prefecture', code)])
    const town = new Town(app, city.tenantId, city.name)
    const prefecture = new Town(app, above.tenantId, above.name)
    return new Story(telling, town, prefecture, await Served.open(app, chrome), later)
  }

  get language() {
    return this.telling.language
  }

  get now(): string {
    return this.town.app.site.clock()
  }

  get today(): string {
    return toTokyo(this.now).day
  }

  get fiscalYear(): number {
    return fiscalYearOf(this.visitOn)
  }

  /** Lets time pass until the day and hour in Tokyo. */
  waitUntil(day: string, hour: number): void {
    this.later(minutesBetween(this.now, fromTokyo(day, hour * 60)))
  }

  address = (who: string) => `${who}@${this.town.tenantId.slice(0, 8)}.example.jp`

  /** Somebody who opens a browser, signed in only where a session is given. */
  async someone(who: string, viewport = wide, session: string | null = null): Promise<Somebody> {
    const display = `${this.language}.normal.n`
    const options = { viewport, javaScriptEnabled: this.telling.javaScript }
    const context = await this.served.context(session, display, options)
    return new Somebody(await context.newPage(), this.language, this.address(who))
  }

  /** Somebody whose signing in is no part of the story. */
  async signedIn(role: Role, town: Town): Promise<Somebody> {
    return this.inside(role, await town.inhabitant([role]), wide, town)
  }

  /** Opens one more browser for somebody who has an account, and is signed in there. */
  async inside(
    who: string,
    { accountId }: Pick<Inhabitant, 'accountId'>,
    viewport = wide,
    town = this.town,
  ): Promise<Somebody> {
    return this.someone(who, viewport, await this.#session(accountId, town))
  }

  /** The same browser, in which somebody signs in once more. */
  async signInAgain(somebody: Somebody, { accountId }: Pick<Inhabitant, 'accountId'>): Promise<void> {
    const session = { name: 'session', value: await this.#session(accountId, this.town), url: this.served.address }
    await somebody.page.context().addCookies([session])
  }

  #session(accountId: string, town: Town): Promise<string> {
    const moment = momentOf(this.town.app.site, this.now, town.tenantId, accountId)
    return this.town.app.site.db.asTenant(town.tenantId, (tx) => openSession(tx, moment, accountId, 'full'))
  }

  close(): Promise<void> {
    return this.served.close()
  }
}

const isWorkday = (day: string) => ![0, 6].includes(weekdayOf(day))
