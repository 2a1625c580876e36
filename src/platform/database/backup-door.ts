import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import { createConnection, createServer, type Socket } from 'node:net'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { backup } from './backup.ts'
import { refuse } from './database-error.ts'
import type { Db } from './db.ts'

interface Reply {
  code?: string
  message?: string
}

/**
 * Lets another process of the same account ask for a backup of the embedded database while this one holds it: over a
 * socket in the data directory, which is open to its owner alone. Resolves to the function that closes the door.
 */
export async function openBackupDoor(db: Db, directory: string): Promise<() => Promise<void>> {
  const address = addressIn(directory)
  await rm(address, { force: true })
  const door = createServer({ allowHalfOpen: true }, (caller) => void answer(db, caller).catch(() => caller.destroy()))
  door.listen(address)
  await once(door, 'listening')
  door.unref()
  return async () => {
    door.close()
    await once(door, 'close')
  }
}

/** Has the process that holds `directory` write a backup to `path`; false when none does. Throws what backup() throws. */
export async function askForBackup(directory: string, path: string): Promise<boolean> {
  const caller = createConnection({ path: addressIn(directory), allowHalfOpen: true })
  try {
    await once(caller, 'connect')
  } catch (error) {
    if (['ENOENT', 'ECONNREFUSED'].includes((error as NodeJS.ErrnoException).code ?? '')) return false
    throw error
  }
  caller.end(resolve(path))
  const reply = JSON.parse((await text(caller)) || '{"code":"engine-closed","message":"The program stopped"}') as Reply
  if (reply.code) throw refuse(reply.code, reply.message ?? '')
  return true
}

async function answer(db: Db, caller: Socket): Promise<void> {
  const path = await text(caller)
  const reply: Reply = await backup(db, path).then(
    () => ({}),
    (error: NodeJS.ErrnoException) => ({ code: error.code ?? 'XX000', message: error.message }),
  )
  caller.end(JSON.stringify(reply))
}

function addressIn(directory: string): string {
  if (process.platform !== 'win32') return join(directory, 'backup-door')
  return `\\\\.\\pipe\\tomoni-${createHash('sha256').update(resolve(directory)).digest('hex')}`
}
