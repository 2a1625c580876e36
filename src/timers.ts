import { Cron } from 'croner'
import { queueDigests } from '#followup/index.ts'
import { tellThoseWhoWait } from '#matching/index.ts'
import { dropOldBatches } from '#platform/import/batch/drop-old-batches.ts'
import type { Log } from '#platform/log.ts'
import { sweep } from '#platform/upkeep/sweep.ts'
import type { Site } from '#platform/web/house.ts'
import { remindOwners } from '#portal/index.ts'
import { queueCourseLetters } from '#training/index.ts'
import { inEveryMunicipality } from './in-every-municipality.ts'

/**
 * What happens by itself: letters on Monday morning, news for those who wait, and the sweeping out of what is over.
 * Letters are queued once however often a timer calls, so that each calls again for what failed before.
 */
export function startTimers(site: Site, log: Log): { stop(): void } {
  const quietly = (what: string, work: () => Promise<unknown>) => async () => {
    await work().catch((error: Error & { code?: string }) =>
      log.error({ timer: what, code: error.code, fault: error.name }),
    )
  }
  const options = { timezone: 'Asia/Tokyo', protect: true, unref: true }
  const job = (at: string, what: string, work: () => Promise<unknown>) => new Cron(at, options, quietly(what, work))
  const everywhere = (at: string, what: string, work: Parameters<typeof inEveryMunicipality>[3]) =>
    job(at, what, () => inEveryMunicipality(site, log, what, work))
  const jobs = [
    everywhere('5 7-11 * * 1', 'digests', queueDigests),
    everywhere('15 7-11 * * *', 'courses', queueCourseLetters),
    everywhere('10 9-13 * * *', 'news', tellThoseWhoWait),
    everywhere('25 7-11 * * *', 'entries', remindOwners),
    job('20 3 * * *', 'sweep', () => sweep(site.db, site.clock())),
    everywhere('40 3 * * *', 'lists', dropOldBatches),
  ]
  return { stop: () => jobs.forEach((each) => void each.stop()) }
}
