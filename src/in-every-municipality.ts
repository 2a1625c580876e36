import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Log } from '#platform/log.ts'
import type { Site } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'

/**
 * Works in each municipality by itself: one that fails is told in the log, with its id and nothing of what was in it, is
 * tried once more after the others, and keeps nobody else waiting. Gives the number of those that failed twice.
 */
export async function inEveryMunicipality(
  site: Site,
  log: Pick<Log, 'error'>,
  what: string,
  work: (tx: Tx, moment: Moment) => Promise<unknown>,
): Promise<number> {
  const bodies = await site.db.withoutTenant((tx) =>
    tx
      .selectFrom('tenant')
      .select('tenant.id')
      .where('tenant.kind', '=', 'municipality')
      .orderBy('tenant.id')
      .execute(),
  )
  const failing = async (ids: readonly string[], attempt: number) => {
    const failed: string[] = []
    for (const id of ids)
      await site.db
        .asTenant(id, (tx) => work(tx, momentOf(site, site.clock(), id, null)))
        .catch((error: Error & { code?: string }) => {
          failed.push(id)
          log.error({ timer: what, municipality: id, attempt, code: error.code, fault: error.name })
        })
    return failed
  }
  const again = await failing(
    bodies.map(({ id }) => id),
    1,
  )
  return (await failing(again, 2)).length
}
