import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type Indicator, type Value, valueIn } from './rules.ts'
import { insertValues } from './store.ts'

/** Enters values of an indicator. Earlier ones stay as history; what did not change is not written again. */
export async function enterValues(
  tx: Tx,
  moment: Moment,
  indicator: Pick<Indicator, 'id' | 'code' | 'values'>,
  values: readonly Value[],
): Promise<void> {
  const changed = values.filter(
    (value) => !isTheSame(valueIn(indicator, value.fiscalYear, value.kind, value.unit), value),
  )
  if (changed.length === 0) return
  await insertValues(
    tx,
    changed.map(({ fiscalYear, kind, unit, value, asOfOn, precision, source }) => ({
      tenant_id: moment.tenantId,
      programme_id: null,
      indicator_id: indicator.id,
      fiscal_year: fiscalYear,
      indicator: indicator.code,
      kind,
      value: value === null ? null : String(value),
      unit,
      as_of_on: asOfOn,
      as_of_precision: precision,
      source,
      recorded_at: moment.now,
      recorded_by: moment.actorId,
    })),
  )
  const details = { fiscalYear: changed[0]?.fiscalYear ?? 0 }
  await record(tx, moment, {
    verb: 'enter-indicator-values',
    subjectKind: 'indicator',
    subjectId: indicator.id,
    details,
  })
}

const isTheSame = (before: Value | null, after: Value) =>
  before !== null &&
  before.value === after.value &&
  before.asOfOn === after.asOfOn &&
  before.precision === after.precision &&
  before.source === after.source
