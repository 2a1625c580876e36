import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Indicator, indicators, unitOf } from './rules.ts'
import { insertIndicatorValue } from './store.ts'

/** Sets a year's targets. Earlier ones stay as history; a target left empty is unknown, not zero. */
export async function setTargets(
  tx: Tx,
  moment: Moment,
  programmeId: string,
  fiscalYear: number,
  targets: { values: Record<Indicator, number | null>; asOfOn: string; source: string },
): Promise<void> {
  for (const indicator of indicators)
    await insertIndicatorValue(tx, {
      tenant_id: moment.tenantId,
      programme_id: programmeId,
      fiscal_year: fiscalYear,
      indicator,
      kind: 'target',
      value: targets.values[indicator] === null ? null : String(targets.values[indicator]),
      unit: unitOf[indicator],
      as_of_on: targets.asOfOn,
      source: targets.source,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })
  await record(tx, moment, {
    verb: 'set-targets',
    subjectKind: 'programme',
    subjectId: programmeId,
    details: { fiscalYear },
  })
}
