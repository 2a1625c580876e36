import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, test } from 'node:test'
import { lockDirectory } from './directory-lock.ts'
import { ownIdentity } from './process-identity.ts'

let folder: string
const inUse = { code: 'data-directory-in-use' }
const lock = () => join(folder, 'lock')
const longAgo = new Date(Date.now() - 60_000)

describe('the lock of a data directory', () => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
  })
  afterEach(() => rm(folder, { recursive: true }))

  test('one holder at a time, and the next one after it lets go', async () => {
    const letGo = await lockDirectory(folder)
    await assert.rejects(lockDirectory(folder), inUse)
    await letGo()
    await (await lockDirectory(folder))()
    assert.deepEqual(await readdir(folder), [])
  })

  test('the refusal names the process', async () => {
    const letGo = await lockDirectory(folder)
    await assert.rejects(lockDirectory(folder), new RegExp(`process ${process.pid}`))
    await letGo()
  })

  test('a live holder is refused even when its lock looks old', async () => {
    const letGo = await lockDirectory(folder)
    await utimes(lock(), longAgo, longAgo)
    await assert.rejects(lockDirectory(folder), inUse)
    await letGo()
  })

  test('the lock of a dead process is taken over at once', async () => {
    const child = spawn(process.execPath, ['-e', '0'])
    await once(child, 'exit')
    await writeFile(lock(), JSON.stringify({ ...ownIdentity(), pid: child.pid }))
    const began = Date.now()
    await (await lockDirectory(folder))()
    assert.ok(Date.now() - began < 1000)
  })

  test('a pid that another process has got since then does not count as alive', async () => {
    await writeFile(lock(), JSON.stringify({ ...ownIdentity(), started: '1' }))
    await (await lockDirectory(folder))()
  })

  test('a silent lock of another machine or container is taken over', async () => {
    await writeFile(lock(), JSON.stringify({ ...ownIdentity(), place: 'another' }))
    await utimes(lock(), longAgo, longAgo)
    await (await lockDirectory(folder))()
  })

  test('a lock of another machine or container that is still touched is respected', async () => {
    await writeFile(lock(), JSON.stringify({ ...ownIdentity(), place: 'another' }))
    const heart = setInterval(() => void utimes(lock(), new Date(), new Date()), 200)
    await assert.rejects(lockDirectory(folder), inUse)
    clearInterval(heart)
  })

  test('of twenty that find a stale lock only one gets it', async () => {
    await writeFile(lock(), JSON.stringify({ ...ownIdentity(), started: '1' }))
    const outcomes = await Promise.allSettled(Array.from({ length: 20 }, () => lockDirectory(folder)))
    const holders = outcomes.filter((outcome) => outcome.status === 'fulfilled')
    assert.equal(holders.length, 1)
    assert.equal(JSON.parse(await readFile(lock(), 'utf8')).pid, process.pid)
    for (const holder of holders) await holder.value()
  })
})
