import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingsOn } from '#platform/settings/setting.ts'
import type { Evening } from '../rules/asked.ts'
import type { FreshnessLimits } from '../rules/freshness.ts'

const keys = [
  'entry-reconfirm-days',
  'entry-remind-days',
  'entry-stale-days',
  'entry-archive-days',
  'evening-from-hour',
  'evening-until-hour',
] as const

/** The municipality's dated numbers of freshness and of the evening, as they are in force today. */
export async function readLimits(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
): Promise<FreshnessLimits & { evening: Evening }> {
  const days = await numberSettingsOn(tx, tenantId, keys, today)
  return {
    reconfirmDays: days['entry-reconfirm-days'],
    remindDays: days['entry-remind-days'],
    staleDays: days['entry-stale-days'],
    archiveDays: days['entry-archive-days'],
    evening: { fromHour: days['evening-from-hour'], untilHour: days['evening-until-hour'] },
  }
}
