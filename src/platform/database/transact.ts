import { AsyncLocalStorage } from 'node:async_hooks'
import { refuse } from './database-error.ts'
import type { Connection, Engine, Role } from './engine.ts'

const inside = new AsyncLocalStorage<{ engine: Engine; over: boolean }>()

/**
 * One transaction on a connection of its own: committed when `work` resolves, rolled back when it throws. On an engine
 * with one connection a transaction inside another would wait for ever; it throws nested-transaction on every engine.
 */
export async function transact<T>(
  engine: Engine,
  role: Role,
  settings: string,
  work: (connection: Connection) => Promise<T>,
  single = false,
): Promise<T> {
  const outer = inside.getStore()
  if (outer && !outer.over && outer.engine === engine) {
    throw refuse('nested-transaction', 'A transaction was asked for inside another one; pass the tx along instead')
  }
  const here = { engine, over: false }
  try {
    return await inside.run(here, () => onConnection(engine, role, settings, work, single))
  } finally {
    here.over = true
  }
}

async function onConnection<T>(
  engine: Engine,
  role: Role,
  settings: string,
  work: (connection: Connection) => Promise<T>,
  single: boolean,
): Promise<T> {
  const connection = await engine.acquire(role)
  try {
    connection.begin(settings, single)
    const result = await work(connection)
    await connection.commit()
    return result
  } finally {
    connection.release()
  }
}
