import type { PersonChannel } from '#people/index.ts'
import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Limits, upsertLimits } from './store.ts'

export async function saveLimits(
  tx: Tx,
  moment: Moment,
  personId: string,
  limits: Limits,
  channel: PersonChannel,
): Promise<void> {
  await upsertLimits(tx, {
    tenant_id: moment.tenantId,
    person_id: personId,
    per_day: limits.perDay,
    per_week: limits.perWeek,
    per_month: limits.perMonth,
    rest_days_after: limits.restDaysAfter,
    travel_minutes_max: limits.travelMinutesMax,
    saved_at: moment.now,
  })
  await record(tx, moment, { verb: 'save-limits', subjectKind: 'person', subjectId: personId, personId, channel })
}
