import { fromTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'

export interface On {
  day: string
  hour?: number
  actorId?: string | null
}

/** Where the demonstration is played: verbs are called as their users would, at moments of the past year. */
export class Stage {
  constructor(
    readonly site: Site,
    readonly tenantId: string,
    readonly today: string,
  ) {}

  /** Acts on a day at an hour in somebody's name, in one transaction. */
  play<T>(on: On, work: (tx: Tx, moment: Moment) => Promise<T>) {
    return this.playMany((tx, at) => work(tx, at(on)))
  }

  /** Acts at many moments and in many names, in one transaction. */
  playMany<T>(work: (tx: Tx, at: (on: On) => Moment) => Promise<T>) {
    const at = ({ day, hour = 10, actorId = null }: On) =>
      momentOf(this.site, fromTokyo(day, hour * 60), this.tenantId, actorId)
    return this.site.db.asTenant(this.tenantId, (tx) => work(tx, at))
  }
}
