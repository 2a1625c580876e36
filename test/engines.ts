import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedOptions, openEmbedded } from '#platform/database/embedded-engine.ts'
import type { Engine, Result } from '#platform/database/engine.ts'

/** A folder of embedded databases with short limits, each a copy of one that has been made and closed. */
export interface Engines {
  readonly folder: string
  /** Opens the database called `name`, with the table kept and one row in it when it is new. */
  open(name: string, options?: Partial<EmbeddedOptions>): Promise<Engine>
  copy(name: string): Promise<void>
  remove(): Promise<void>
}

export async function makeEngines(): Promise<Engines> {
  const folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
  const open = (name: string, options: Partial<EmbeddedOptions> = {}) =>
    openEmbedded({ directory: join(folder, name), ownerStatementMs: 1000, queueMs: 4000, ...options })
  const made = await open('made')
  await ask(made, 'create table kept (id int primary key, body jsonb)')
  await ask(made, 'insert into kept values (1)')
  await made.close()
  return {
    folder,
    open,
    copy: (name) => cp(join(folder, 'made'), join(folder, name), { recursive: true }),
    remove: () => rm(folder, { recursive: true }),
  }
}

/** One statement as the owner, outside of transactions. */
export async function ask(engine: Engine, sql: string, parameters: unknown[] = []): Promise<Result> {
  const connection = await engine.acquire('owner')
  try {
    return await connection.query(sql, parameters)
  } finally {
    connection.release()
  }
}
