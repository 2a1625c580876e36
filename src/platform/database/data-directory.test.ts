import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { chmod, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { ask, copyDirectory, madeDirectory } from '#test/engines.ts'
import { engineMajor } from './data-directory.ts'
import { openEmbedded } from './embedded-engine.ts'

test('the files and folders of the embedded database belong to their owner alone', async () => {
  const directory = await madeDirectory()
  const paths = await readdir(directory, { recursive: true })
  assert.ok(paths.length > 500)
  for (const path of ['', ...paths]) {
    const { mode } = await stat(join(directory, path))
    assert.equal(mode & 0o077, 0, `${path} is ${mode.toString(8)}`)
  }
})

test('a directory that was opened to others is closed to them again', async () => {
  const directory = await copyDirectory('opened')
  await chmod(directory, 0o755)
  await (await openEmbedded({ directory })).close()
  assert.equal((await stat(directory)).mode & 0o777, 0o700)
})

test('the files of a first start that never finished are set aside', async () => {
  const directory = await copyDirectory('half')
  await rm(join(directory, 'postgres', 'made-by-tomoni'))
  await rm(join(directory, 'postgres', 'global', 'pg_control'))
  const fresh = await openEmbedded({ directory })
  assert.deepEqual((await ask(fresh, 'select 1 as n')).rows, [{ n: 1 }])
  await fresh.close()
  const names = await readdir(directory)
  assert.equal(names.filter((name) => name.startsWith('half-made-')).length, 1)
})

test('a directory of another PostgreSQL is left alone, with words on what to do', async () => {
  const directory = await copyDirectory('old')
  await writeFile(join(directory, 'postgres', 'PG_VERSION'), '17\n')
  await assert.rejects(openEmbedded({ directory }), {
    code: 'data-directory-other-version',
    message: /written by PostgreSQL 17.*make a backup.*restore/,
  })
  await writeFile(join(directory, 'postgres', 'PG_VERSION'), `${engineMajor}\n`)
  const engine = await openEmbedded({ directory })
  const { rows } = await ask(engine, 'show server_version_num')
  assert.equal(String(rows[0]?.server_version_num).slice(0, -4), engineMajor)
  await engine.close()
})

test('a directory in use is refused; after closing it is free, and the closed engine serves nothing', async () => {
  const directory = await copyDirectory('shared')
  const first = await openEmbedded({ directory })
  const id = randomUUID()
  await ask(first, `create table mine as select '${id}'::uuid as id`)
  await assert.rejects(openEmbedded({ directory }), { code: 'data-directory-in-use' })
  await first.close()
  await assert.rejects(first.acquire('owner'), { code: 'engine-closed' })
  const second = await openEmbedded({ directory })
  assert.deepEqual((await ask(second, 'select id from mine')).rows, [{ id }])
  await second.close()
})
