import type { Connection, Engine } from './engine.ts'

/** Rows that died or changed since the last look, beyond which a table is worth the work. */
const leastChanged = 500

const wornTables = `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
  where n_dead_tup > $1 + n_live_tup / 10 or n_mod_since_analyze > $1 + n_live_tup / 10 order by n_dead_tup desc`

/** What the background processes of a server do: writes the log back, clears dead rows, renews the statistics. */
export async function maintain(engine: Engine): Promise<void> {
  await alone(engine, (connection) => connection.script('checkpoint'))
  await alone(engine, (connection) => connection.query('select pg_stat_force_next_flush()', []))
  const worn = await alone(engine, (connection) => connection.query(wornTables, [leastChanged]))
  for (const { name } of worn.rows) await alone(engine, (connection) => connection.script(`vacuum (analyze) ${name}`))
}

/** Each piece waits its own turn, so that requests get theirs in between. */
async function alone<T>(engine: Engine, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await engine.acquire('owner')
  try {
    return await work(connection)
  } finally {
    connection.release()
  }
}
