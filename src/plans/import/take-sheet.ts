import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { linkGoalItems } from '../content/links.ts'
import type { Resource } from '../content/resource.ts'
import { type ResourceId, resources } from '../content/resources/index.ts'
import { type AnyRow, type Columns, insertRow, listPointedTo, listRows, updateRow } from '../content/store.ts'
import type { RowToTake, SheetContent } from './content.ts'
import { takeIndicators } from './take-indicators.ts'

/** Writes everything a file says. What the year already has of the same kinds makes room, and is kept aside. */
export async function takeSheet(tx: Tx, moment: Moment, content: SheetContent): Promise<void> {
  const { fiscalYear, rows } = content
  for (const id of new Set(rows.map(({ resource }) => resource))) await makeRoom(tx, moment, id, fiscalYear)
  for (const [at, row] of rows.entries()) await takeRow(tx, moment, fiscalYear, row, at + 1)
  await takeIndicators(tx, moment, content)
  const details = { fiscalYear, rows: rows.length, indicators: content.indicators.length }
  await record(tx, moment, { verb: 'import-sheet', subjectKind: 'year_sheet', subjectId: null, details })
}

async function makeRoom(tx: Tx, moment: Moment, id: ResourceId, fiscalYear: number): Promise<void> {
  const { table, perYear, single }: Resource = resources[id]
  if (!perYear || (single && table === 'year_sheet')) return
  for (const row of await listRows(tx, moment, id, fiscalYear))
    await updateRow(tx, moment, table, row.id, { removed_at: moment.now })
}

async function takeRow(tx: Tx, moment: Moment, fiscalYear: number, row: RowToTake, position: number) {
  const resource: Resource = resources[row.resource]
  const columns = { ...row.columns, ...(await pointed(tx, moment, resource, fiscalYear, row)) }
  const there = await sameRow(tx, moment, row.resource, fiscalYear, columns)
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  if (there) await updateRow(tx, moment, resource.table, there.id, { ...columns, ...by })
  const id =
    there?.id ??
    (await insertRow(tx, resource.table, {
      tenant_id: moment.tenantId,
      ...(resource.perYear ? { fiscal_year: fiscalYear } : {}),
      position,
      ...by,
      ...resource.fixed,
      ...columns,
    }))
  if (row.linked) {
    const items = await listPointedTo(tx, moment, 'goalItems', fiscalYear)
    await linkGoalItems(
      tx,
      moment,
      id,
      items.filter((item) => isCalled(item, row.linked ?? [])).map((item) => item.id),
    )
  }
}

/** What belongs to no year is known by its name, its number or its month; the cover of a year there is once. */
async function sameRow(tx: Tx, moment: Moment, id: ResourceId, fiscalYear: number, columns: Columns) {
  const { perYear, table }: Resource = resources[id]
  if (perYear && table !== 'year_sheet') return null
  const rows = (await listRows(tx, moment, id, fiscalYear)) as unknown as AnyRow[]
  if (table === 'year_sheet') return rows[0] ?? null
  const naming = [
    'name_ja',
    'name_en',
    'number',
    'in_month',
    'event_ja',
    'programme_id',
    'change',
    'in_year',
    'goal_id',
  ]
  const known = naming.filter((name) => columns[name] !== undefined)
  return rows.find((row) => known.every((name) => row[name] === columns[name])) ?? null
}

async function pointed(tx: Tx, moment: Moment, resource: Resource, fiscalYear: number, { refs = {} }: RowToTake) {
  const columns: Record<string, string> = {}
  for (const field of resource.fields) {
    const name = refs[field.name]
    if (field.kind !== 'ref' || name === undefined) continue
    const rows = await listPointedTo(tx, moment, field.to as ResourceId, fiscalYear)
    const meant = rows.find((row) => isCalled(row, [name]))
    if (meant) columns[field.name] = meant.id
  }
  return columns
}

const isCalled = (row: AnyRow, names: readonly string[]) =>
  ['name_ja', 'name_en'].some((column) => row[column] !== '' && names.includes(String(row[column])))
