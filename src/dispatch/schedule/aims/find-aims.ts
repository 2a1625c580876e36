import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { type Aims, aimKeys } from './aims.ts'

/** The aims in force today, from the municipality's dated settings. */
export async function findAims(tx: Tx, { tenantId, today }: Moment): Promise<Aims> {
  const values = new Map<string, number>()
  for (const [name, key] of Object.entries(aimKeys)) values.set(name, await numberSettingOn(tx, tenantId, key, today))
  const { weightFirst, weightUsual, weightCanWait, ...rest } = Object.fromEntries(values) as Record<
    keyof typeof aimKeys,
    number
  >
  return { weight: { first: weightFirst, usual: weightUsual, 'can-wait': weightCanWait }, ...rest }
}

/** How long a search may take, in seconds. */
export const findSeconds = (tx: Tx, { tenantId, today }: Moment) =>
  numberSettingOn(tx, tenantId, 'schedule-seconds', today)
