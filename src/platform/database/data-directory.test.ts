import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { ask, type Engines, makeEngines } from '#test/engines.ts'
import { engineMajor } from './data-directory.ts'
import type { Engine } from './engine.ts'

let engines: Engines
let engine: Engine
const code = (expected: string) => (error: unknown) => (error as { code?: string }).code === expected

describe('the data directory', () => {
  before(async () => {
    engines = await makeEngines()
    await engines.copy('main')
    engine = await engines.open('main')
  })
  after(async () => {
    await engine.close()
    await engines.remove()
  })

  test('the files and folders belong to their owner alone', async () => {
    const paths = await readdir(join(engines.folder, 'main'), { recursive: true })
    assert.ok(paths.length > 500)
    for (const path of ['', ...paths]) {
      const { mode } = await stat(join(engines.folder, 'main', path))
      assert.equal(mode & 0o077, 0, `${path} is ${mode.toString(8)}`)
    }
  })

  test('the files of a first start that never finished are set aside', async () => {
    const half = join(engines.folder, 'half')
    await engines.copy('half')
    await rm(join(half, 'postgres', 'made-by-tomoni'))
    await rm(join(half, 'postgres', 'global', 'pg_control'))
    const fresh = await engines.open('half')
    assert.deepEqual((await ask(fresh, 'select 1 as n')).rows, [{ n: 1 }])
    await fresh.close()
    const names = await readdir(half)
    assert.equal(names.filter((name) => name.startsWith('half-made-')).length, 1)
  })

  test('a directory of another PostgreSQL is left alone, with words on what to do', async () => {
    const directory = join(engines.folder, 'old')
    await engines.copy('old')
    await writeFile(join(directory, 'postgres', 'PG_VERSION'), '17\n')
    await assert.rejects(engines.open('old'), (error: Error) => {
      assert.ok(code('data-directory-other-version')(error))
      assert.match(error.message, /written by PostgreSQL 17.*make a backup.*restore/)
      return true
    })
    await writeFile(join(directory, 'postgres', 'PG_VERSION'), `${engineMajor}\n`)
    await (await engines.open('old')).close()
  })

  test('the engine is of the major version it says', async () => {
    const { rows } = await ask(engine, 'show server_version_num')
    assert.equal(String(rows[0]?.server_version_num).slice(0, -4), engineMajor)
  })

  test('a directory in use is refused, and free again after closing', async () => {
    await engines.copy('shared')
    const first = await engines.open('shared')
    const id = randomUUID()
    await ask(first, `create table mine as select '${id}'::uuid as id`)
    await assert.rejects(engines.open('shared'), code('data-directory-in-use'))
    await first.close()
    const second = await engines.open('shared')
    assert.deepEqual((await ask(second, 'select id from mine')).rows, [{ id }])
    await second.close()
  })

  test('after closing nothing is served', async () => {
    const closed = await engines.open('shared')
    await closed.close()
    await assert.rejects(closed.acquire('owner'), code('engine-closed'))
  })
})
