import type { Db } from '../../database/db.ts'
import type { Site } from '../../web/house.ts'
import { newToken, sameText } from '../keys.ts'

const keys = new WeakMap<Site, string>()

/**
 * Opens the first-run setup where no municipality exists yet, and returns the key that its page asks for; else null.
 * The key lives in the memory of this process, for whoever reads its log.
 */
export async function openSetup(site: Site): Promise<string | null> {
  if (!(await hasNoTenant(site.db))) return null
  const key = newToken()
  keys.set(site, key)
  return key
}

export function isSetupKey(site: Site, given: unknown): boolean {
  const key = keys.get(site)
  return key !== undefined && typeof given === 'string' && sameText(given, key)
}

/** From now on there is no such page. */
export function closeSetup(site: Site): void {
  keys.delete(site)
}

export async function hasNoTenant(db: Db): Promise<boolean> {
  const row = await db.withoutTenant((tx) => tx.selectFrom('tenant').select('tenant.id').limit(1).executeTakeFirst())
  return row === undefined
}
