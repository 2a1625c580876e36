import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { IndicatorTable, IndicatorValueTable, IndicatorWordingTable } from '../tables.ts'
import type { Indicator, Value, Wording } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** Every indicator in its order, with its words and values of all years. */
export async function listIndicators(tx: Tx, place: Place): Promise<Indicator[]> {
  const rows = await tx
    .selectFrom('indicator')
    .selectAll()
    .where('indicator.tenant_id', '=', place.tenantId)
    .where('indicator.removed_at', 'is', null)
    .orderBy('indicator.position')
    .orderBy('indicator.code')
    .execute()
  const wordings = Map.groupBy(await listWordings(tx, place), (row) => row.indicator_id)
  const values = await listValues(tx, place)
  const byId = Map.groupBy(values, (row) => row.indicator_id ?? row.indicator)
  return rows.map((row) => ({
    id: row.id,
    code: row.code,
    parentId: row.parent_id,
    partOfSum: row.part_of_sum,
    section: row.section,
    sourceRule: row.source_rule,
    countingRule: row.counting_rule,
    wordings: (wordings.get(row.id) ?? []).map(wordingFrom),
    values: [...(byId.get(row.id) ?? []), ...(byId.get(row.code) ?? [])].map(valueFrom),
  }))
}

export async function insertIndicator(tx: Tx, row: Insertable<IndicatorTable>): Promise<string> {
  const inserted = await tx.insertInto('indicator').values(row).returning('indicator.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateIndicator(tx: Tx, { tenantId }: Place, id: string, changes: Updateable<IndicatorTable>) {
  await tx
    .updateTable('indicator')
    .set(changes)
    .where('indicator.tenant_id', '=', tenantId)
    .where('indicator.id', '=', id)
    .execute()
}

/** The words of an indicator for a year, in place of those it had. */
export async function putWording(tx: Tx, row: Insertable<IndicatorWordingTable>): Promise<void> {
  const { tenant_id: _, indicator_id: __, fiscal_year: ___, ...changes } = row
  await tx
    .insertInto('indicator_wording')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'indicator_id', 'fiscal_year']).doUpdateSet(changes))
    .execute()
}

export async function insertValues(tx: Tx, rows: readonly Insertable<IndicatorValueTable>[]): Promise<void> {
  if (rows.length > 0)
    await tx
      .insertInto('indicator_value')
      .values([...rows])
      .execute()
}

const listWordings = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('indicator_wording')
    .selectAll()
    .where('indicator_wording.tenant_id', '=', tenantId)
    .orderBy('indicator_wording.fiscal_year', 'desc')
    .orderBy('indicator_wording.indicator_id')
    .execute()

const listValues = (tx: Tx, { tenantId }: Place) =>
  tx
    .selectFrom('indicator_value')
    .selectAll()
    .where('indicator_value.tenant_id', '=', tenantId)
    .orderBy('indicator_value.recorded_at', 'desc')
    .orderBy('indicator_value.id')
    .execute()

const wordingFrom = (row: Selectable<IndicatorWordingTable>): Wording => ({
  fiscalYear: row.fiscal_year,
  number: row.number,
  labelJa: row.label_ja,
  labelEn: row.label_en,
  units: row.units,
  outcomeJa: row.outcome_ja,
  outcomeEn: row.outcome_en,
  expectedJa: row.expected_ja,
  expectedEn: row.expected_en,
})

const valueFrom = (row: Selectable<IndicatorValueTable>): Value => ({
  fiscalYear: row.fiscal_year,
  kind: row.kind,
  unit: row.unit,
  value: row.value === null ? null : Number(row.value),
  asOfOn: row.as_of_on,
  precision: row.as_of_precision,
  source: row.source,
})
