import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Indicator, unitOf } from './rules.ts'
import { insertIndicatorValue } from './store.ts'

/** Enters by hand what a year before the daily records came to, with its source; null is unknown. */
export async function enterActual(
  tx: Tx,
  moment: Moment,
  programmeId: string,
  fiscalYear: number,
  actual: { indicator: Indicator; value: number | null; asOfOn: string; source: string },
): Promise<void> {
  await insertIndicatorValue(tx, {
    tenant_id: moment.tenantId,
    programme_id: programmeId,
    fiscal_year: fiscalYear,
    indicator: actual.indicator,
    kind: 'actual',
    value: actual.value === null ? null : String(actual.value),
    unit: unitOf[actual.indicator],
    as_of_on: actual.asOfOn,
    source: actual.source,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
  })
  await record(tx, moment, {
    verb: 'enter-actual',
    subjectKind: 'programme',
    subjectId: programmeId,
    details: { fiscalYear },
  })
}
