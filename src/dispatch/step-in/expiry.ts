import { addDays, fromTokyo } from '#platform/calendar.ts'
import { minutesAfter } from '#platform/clock.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { earlierOf, startOf } from '../offer/rules.ts'

/** On the day an offer waits a few hours (setting `offer-hours-on-the-day`), else as long as any other. */
export async function stepInExpiry(
  tx: Tx,
  moment: Moment,
  visit: { onDay: string; startMinute: number },
): Promise<string> {
  const { tenantId, today, now } = moment
  const days = await numberSettingOn(tx, tenantId, 'offer-days', today)
  const hours = await numberSettingOn(tx, tenantId, 'offer-hours-on-the-day', today)
  const usual = visit.onDay === today ? minutesAfter(now, hours * 60) : fromTokyo(addDays(today, days), 1440)
  return earlierOf(usual, startOf(visit))
}
