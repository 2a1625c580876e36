import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ContentTable, Resource } from './resource.ts'
import { type ResourceId, type RowOf, resources } from './resources/index.ts'

type Place = Pick<Moment, 'tenantId'>
export type Columns = Readonly<Record<string, string | number | string[] | null>>
export type AnyRow = { id: string; position: number } & Readonly<Record<string, unknown>>

/** All tables of the content have the columns named here; a statement is typed by one of them. */
const like = (table: ContentTable) => table as 'plan_statement'
const column = (table: ContentTable, name: string) => sql.ref<string | number>(`${table}.${name}`)

/** The rows of a resource in their order; those that belong to no year are the same for each. */
export async function listRows<R extends ResourceId>(
  tx: Tx,
  place: Place,
  id: R,
  fiscalYear: number,
): Promise<RowOf<R>[]> {
  const resource: Resource = resources[id]
  const rows = await selected(tx, place, resource, fiscalYear).execute()
  return rows as unknown as RowOf<R>[]
}

/** Every row of the table a resource stands in, whatever kind it is: what another row may point to. */
export async function listPointedTo(tx: Tx, place: Place, id: ResourceId, fiscalYear: number): Promise<AnyRow[]> {
  const { fixed: _, ...resource }: Resource = resources[id]
  return (await selected(tx, place, resource, fiscalYear).execute()) as unknown as AnyRow[]
}

export async function findRow(
  tx: Tx,
  place: Place,
  resource: Resource,
  fiscalYear: number,
  id: string,
): Promise<AnyRow | null> {
  const row = await selected(tx, place, resource, fiscalYear)
    .where(column(resource.table, 'id'), '=', id)
    .executeTakeFirst()
  return (row as unknown as AnyRow) ?? null
}

export async function insertRow(tx: Tx, table: ContentTable, columns: Columns): Promise<string> {
  const inserted = await tx
    .insertInto(like(table))
    .values(columns as never)
    .returning('id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateRow(tx: Tx, { tenantId }: Place, table: ContentTable, id: string, changes: Columns) {
  await tx
    .updateTable(like(table))
    .set(changes as never)
    .where(column(table, 'tenant_id'), '=', tenantId)
    .where(column(table, 'id'), '=', id)
    .execute()
}

function selected(tx: Tx, { tenantId }: Place, { table, fixed, perYear }: Resource, fiscalYear: number) {
  let query = tx
    .selectFrom(like(table))
    .selectAll()
    .where(column(table, 'tenant_id'), '=', tenantId)
    .where(sql.ref(`${table}.removed_at`), 'is', null)
  if (perYear) query = query.where(column(table, 'fiscal_year'), '=', fiscalYear)
  for (const [name, value] of Object.entries(fixed ?? {})) query = query.where(column(table, name), '=', value)
  return query.orderBy(column(table, 'position')).orderBy(column(table, 'recorded_at')).orderBy(column(table, 'id'))
}
