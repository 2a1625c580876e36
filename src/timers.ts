import { Cron } from 'croner'
import { queueDigests } from '#followup/index.ts'
import { tellThoseWhoWait } from '#matching/index.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { dropOldBatches } from '#platform/import/batch/drop-old-batches.ts'
import type { Log } from '#platform/log.ts'
import { sweep } from '#platform/upkeep/sweep.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { remindOwners } from '#portal/index.ts'
import { queueCourseLetters } from '#training/index.ts'

/** What happens by itself: letters on Monday morning, news for those who wait, and the sweeping out of what is over. */
export function startTimers(site: Site, log: Log): { stop(): void } {
  const quietly = (what: string, work: () => Promise<unknown>) => async () => {
    await work().catch((error: Error & { code?: string }) =>
      log.error({ timer: what, code: error.code, fault: error.name }),
    )
  }
  const options = { timezone: 'Asia/Tokyo', protect: true, unref: true }
  const jobs = [
    new Cron(
      '5 7-11 * * 1',
      options,
      quietly('digests', () => inEveryMunicipality(site, queueDigests)),
    ),
    new Cron(
      '15 7-11 * * *',
      options,
      quietly('courses', () => inEveryMunicipality(site, queueCourseLetters)),
    ),
    new Cron(
      '10 9 * * *',
      options,
      quietly('news', () => inEveryMunicipality(site, tellThoseWhoWait)),
    ),
    new Cron(
      '25 7-11 * * *',
      options,
      quietly('entries', () => inEveryMunicipality(site, remindOwners)),
    ),
    new Cron(
      '20 3 * * *',
      options,
      quietly('sweep', () => sweep(site.db, site.clock())),
    ),
    new Cron(
      '40 3 * * *',
      options,
      quietly('lists', () => inEveryMunicipality(site, dropOldBatches)),
    ),
  ]
  return { stop: () => jobs.forEach((job) => void job.stop()) }
}

async function inEveryMunicipality(site: Site, work: (tx: Tx, moment: Moment) => Promise<unknown>): Promise<void> {
  const bodies = await site.db.withoutTenant((tx) =>
    tx.selectFrom('tenant').select('tenant.id').where('tenant.kind', '=', 'municipality').execute(),
  )
  for (const { id } of bodies) {
    const moment = momentOf(site, site.clock(), id, null)
    await site.db.asTenant(id, (tx) => work(tx, moment))
  }
}
