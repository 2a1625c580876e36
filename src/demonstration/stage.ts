import { fromTokyo } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'

/** Where the demonstration is played: verbs are called as their users would, at moments of the past year. */
export class Stage {
  constructor(
    readonly site: Site,
    readonly tenantId: string,
    readonly today: string,
  ) {}

  /** Acts on a day at an hour in somebody's name, in one transaction. */
  play<T>(on: { day: string; hour?: number; actorId?: string | null }, work: (tx: Tx, moment: Moment) => Promise<T>) {
    const now = fromTokyo(on.day, (on.hour ?? 10) * 60)
    const moment = momentOf(this.site, now, this.tenantId, on.actorId ?? null)
    return this.site.db.asTenant(this.tenantId, (tx) => work(tx, moment))
  }
}
