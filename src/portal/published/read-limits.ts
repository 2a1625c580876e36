import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingsOn } from '#platform/settings/setting.ts'
import type { FreshnessLimits } from '../rules/freshness.ts'

const keys = ['entry-reconfirm-days', 'entry-remind-days', 'entry-stale-days', 'entry-archive-days'] as const

/** The municipality's dated numbers of freshness, as they are in force today. */
export async function readLimits(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
): Promise<FreshnessLimits> {
  const days = await numberSettingsOn(tx, tenantId, keys, today)
  return {
    reconfirmDays: days['entry-reconfirm-days'],
    remindDays: days['entry-remind-days'],
    staleDays: days['entry-stale-days'],
    archiveDays: days['entry-archive-days'],
  }
}
