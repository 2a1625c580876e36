import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type EmbeddedOptions, openEmbedded } from '#platform/database/embedded-engine.ts'
import type { Engine, Result } from '#platform/database/engine.ts'

/** The data directories of this process's tests. */
export const enginesFolder = mkdtempSync(join(tmpdir(), 'tomoni-'))
process.on('exit', () => rmSync(enginesFolder, { recursive: true, force: true }))

let made: Promise<string> | undefined

/** The data directory that the others are copies of; not to be opened. */
export function madeDirectory(): Promise<string> {
  made ??= makeDirectory()
  return made
}

/** A data directory called `name`: a copy of one that was made and closed, with the table kept and one row in it. */
export async function copyDirectory(name: string): Promise<string> {
  const directory = join(enginesFolder, name)
  cpSync(await madeDirectory(), directory, { recursive: true })
  return directory
}

/** Opens such a copy. */
export async function openCopy(name: string, options: Partial<EmbeddedOptions> = {}): Promise<Engine> {
  return openEmbedded({ directory: await copyDirectory(name), ...options })
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

async function makeDirectory(): Promise<string> {
  const directory = join(enginesFolder, 'made')
  const engine = await openEmbedded({ directory })
  await ask(engine, 'create table kept (id int primary key, body jsonb)')
  await ask(engine, 'insert into kept values (1)')
  await engine.close()
  return directory
}
