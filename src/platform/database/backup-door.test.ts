import assert from 'node:assert/strict'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { testDb } from '#test/database.ts'
import { askForBackup, openBackupDoor } from './backup-door.ts'
import { checkDump } from './dump-lines.ts'

let folder: string

describe('the door for backups', () => {
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tomoni-'))
  })
  after(() => rm(folder, { recursive: true }))

  test('a backup can be asked for from outside while the program runs', async () => {
    const close = await openBackupDoor(await testDb(), folder)
    const path = join(folder, 'backup')
    assert.equal(await askForBackup(folder, path), true)
    assert.equal((await checkDump(path)).format, 'tomoni-backup')
    await close()
  })

  test('who asks is told what went wrong', async () => {
    const close = await openBackupDoor(await testDb(), folder)
    await assert.rejects(askForBackup(folder, join(folder, 'missing', 'backup')), { code: 'ENOENT' })
    await close()
  })

  test('when no program runs the answer is no', async () => {
    assert.equal(await askForBackup(folder, join(folder, 'none')), false)
    assert.equal((await readdir(folder)).includes('none'), false)
  })

  test('the door of a program that was killed is opened anew', async () => {
    await openBackupDoor(await testDb(), folder)
    const close = await openBackupDoor(await testDb(), folder)
    assert.equal(await askForBackup(folder, join(folder, 'again')), true)
    await close()
  })
})
