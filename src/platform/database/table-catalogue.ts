import type { Connection } from './engine.ts'

export interface Column {
  name: string
  type: string
}

export interface ForeignKey {
  name: string
  table: string
  refersTo: string
  definition: string
}

export interface Catalogue {
  /** Table → its columns that hold data of their own, in an order in which tables come after those they refer to. */
  tables: Map<string, Column[]>
  foreignKeys: ForeignKey[]
}

const ownTables = `c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname <> 'schema_migration'
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

/** What there is to back up, from the database itself. */
export async function readCatalogue(connection: Connection): Promise<Catalogue> {
  const columns = await connection.query(
    `select c.relname as table_name, a.attname as name, format_type(a.atttypid, a.atttypmod) as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where ${ownTables} and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by c.relname, a.attnum`,
    [],
  )
  const keys = await connection.query(
    `select k.conname as name, c.relname as table_name, r.relname as refers_to, pg_get_constraintdef(k.oid) as definition
      from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class r on r.oid = k.confrelid
      where k.contype = 'f' and ${ownTables} order by k.conname`,
    [],
  )
  const foreignKeys = keys.rows.map((row) => ({
    name: row.name as string,
    table: row.table_name as string,
    refersTo: row.refers_to as string,
    definition: row.definition as string,
  }))
  return { tables: inOrder(columnsByTable(columns.rows), foreignKeys), foreignKeys }
}

/** The keys that point at a later table or at their own: to be taken off while rows are put in. */
export function backwardKeys({ tables, foreignKeys }: Catalogue): ForeignKey[] {
  const order = [...tables.keys()]
  return foreignKeys.filter(({ table, refersTo }) => order.indexOf(refersTo) >= order.indexOf(table))
}

function columnsByTable(rows: Record<string, unknown>[]): Map<string, Column[]> {
  const tables = new Map<string, Column[]>()
  for (const row of rows) {
    const columns = tables.get(row.table_name as string) ?? []
    columns.push({ name: row.name as string, type: row.type as string })
    tables.set(row.table_name as string, columns)
  }
  return tables
}

/** In a circle of keys the first by name goes first. */
function inOrder(tables: Map<string, Column[]>, keys: readonly ForeignKey[]): Map<string, Column[]> {
  const ordered = new Map<string, Column[]>()
  const waits = (table: string): boolean =>
    keys.some((key) => key.table === table && key.refersTo !== table && !ordered.has(key.refersTo))
  while (ordered.size < tables.size) {
    const left = [...tables.keys()].filter((table) => !ordered.has(table))
    const next = left.find((table) => !waits(table)) ?? (left[0] as string)
    ordered.set(next, tables.get(next) as Column[])
  }
  return ordered
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
