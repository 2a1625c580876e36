import type { Connection, Engine, Role } from './engine.ts'

/** One transaction on a connection of its own: committed when `work` resolves, rolled back when it throws. */
export async function transact<T>(
  engine: Engine,
  role: Role,
  settings: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await engine.acquire(role)
  try {
    connection.begin(settings)
    const result = await work(connection)
    await connection.commit()
    return result
  } finally {
    connection.release()
  }
}
