import { sql } from 'kysely'
import { loadKeyFile, saveKeyFile } from './auth/key-file.ts'
import { type Keys, keysFrom, withNewSealKey } from './auth/keys.ts'
import type { Db, Tx } from './database/db.ts'

export interface Rotation {
  /** The id of the key that seals from now on. */
  key: string
  /** An earlier rotation was broken off, and this one ended it. */
  resumed: boolean
  resealed: number
}

interface SealedColumn {
  table: string
  column: string
}

const rowsAtOnce = 200

/**
 * Adds a new seal key to the key file and seals every `…_sealed` column of every municipality anew, in small
 * transactions, also while the program runs. Broken off at any moment, the next call goes on with the same new key.
 * The old keys stay in the file, for backups made before; `forgetOldKeys` takes them out.
 */
export async function rotateKeys(
  db: Db,
  keyFile: string,
  options: { note?: (resealed: number) => void; rowsAtOnce?: number } = {},
): Promise<Rotation> {
  const before = loadKeyFile(keyFile)
  const resumed = Object.keys(before.seal).length > 1 && (await countOld(db, before.current)) > 0
  const file = resumed ? before : withNewSealKey(before)
  if (!resumed) saveKeyFile(keyFile, file)
  const keys = keysFrom(file)
  let resealed = 0
  for (const place of await db.asKeeper(listSealedColumns)) {
    for (let done = -1; done !== 0; ) {
      done = await db.asKeeper((tx) => resealSome(tx, keys, file.current, place, options.rowsAtOnce ?? rowsAtOnce))
      resealed += done
      options.note?.(resealed)
    }
  }
  return { key: file.current, resumed, resealed }
}

/**
 * Takes every key but the current one out of the key file. Only while the program is stopped, and never before the
 * last backup made with an old key may be thrown away: nothing opens it again. False while a row still needs one.
 */
export async function forgetOldKeys(db: Db, keyFile: string): Promise<boolean> {
  const file = loadKeyFile(keyFile)
  if ((await countOld(db, file.current)) > 0) return false
  const seal = Object.fromEntries(Object.entries(file.seal).filter(([id]) => id === file.current))
  saveKeyFile(keyFile, { ...file, seal })
  return true
}

async function resealSome(tx: Tx, keys: Keys, current: string, place: SealedColumn, most: number): Promise<number> {
  const { table, column } = named(place)
  const { rows } = await sql<{ at: string; tenant_id: string; sealed: string }>`
    select ctid::text as at, tenant_id, ${column} as sealed from ${table}
     where ${isOld(place, current)} limit ${most} for update`.execute(tx)
  for (const { at, tenant_id, sealed } of rows) {
    const anew = keys.seal(tenant_id, keys.open(tenant_id, sealed))
    await sql`update ${table} set ${column} = ${anew} where ctid = ${at}::tid`.execute(tx)
  }
  return rows.length
}

async function countOld(db: Db, current: string): Promise<number> {
  return db.asKeeper(async (tx) => {
    let old = 0
    for (const place of await listSealedColumns(tx)) {
      const { table } = named(place)
      const { rows } = await sql<{ old: number }>`
        select count(*) as old from ${table} where ${isOld(place, current)}`.execute(tx)
      old += rows[0]?.old ?? 0
    }
    return old
  })
}

/** From the schema itself, so that a new column is never forgotten. */
async function listSealedColumns(tx: Tx): Promise<SealedColumn[]> {
  const { rows } = await sql<SealedColumn>`
    select c.relname as "table", a.attname as "column" from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
       and a.attname like '%\\_sealed' and not a.attisdropped
     order by 1, 2`.execute(tx)
  return rows
}

const named = ({ table, column }: SealedColumn) => ({ table: sql.table(table), column: sql.ref(column) })

function isOld({ column }: SealedColumn, current: string) {
  return sql`${sql.ref(column)} is not null and ${sql.ref(column)} not like ${`1.${current}.%`}`
}
