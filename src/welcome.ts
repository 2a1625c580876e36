import type { Site } from '#platform/web/house.ts'
import { demonstrationCode, seedDemonstration } from './demonstration/seed.ts'

/**
 * Prepares what stands in the database when the program starts: in an empty one the demonstration, unless something
 * else was asked for. The demonstration's conveniences are open only where its invented city lives.
 */
export async function welcome(site: Site, wanted: boolean): Promise<void> {
  const codes = await site.db.withoutTenant((tx) => tx.selectFrom('tenant').select('tenant.code').execute())
  if (codes.length === 0 && wanted) {
    console.log('体験用の自治体を用意しています… / Preparing the demonstration …')
    await seedDemonstration(site)
  }
  site.config.demonstration = wanted && (codes.length === 0 || codes.some(({ code }) => code === demonstrationCode))
}
