import { existsSync, rmSync } from 'node:fs'
import { connect, createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { backup } from '#platform/database/backup.ts'
import type { Db } from '#platform/database/db.ts'

/**
 * A door for the command line on the same machine: the embedded database belongs to one process, so a backup is asked
 * of the running one. A socket in the data directory, which only the owner of the directory may enter.
 */
export function openControl(dataDir: string, db: Db): Server {
  const address = controlAddress(dataDir)
  if (process.platform !== 'win32' && existsSync(address)) rmSync(address)
  const server = createServer((socket) => {
    socket.setEncoding('utf8')
    socket.on('error', () => socket.destroy())
    socket.on('data', async (line: string) => {
      const [order, path] = line.trim().split('\t')
      if (order !== 'backup' || !path) return socket.end('unknown\n')
      const answer = await backup(db, path).then(
        () => 'done',
        (error: Error) => `failed\t${error.message}`,
      )
      socket.end(`${answer}\n`)
    })
  })
  server.on('error', () => server.close())
  server.listen(address)
  server.unref()
  return server
}

/** Asks the running program for a backup; false when none is running here. Throws with what went wrong there. */
export async function askForBackup(dataDir: string, path: string): Promise<boolean> {
  const answer = await new Promise<string | null>((resolve) => {
    const socket = connect(controlAddress(dataDir), () => socket.write(`backup\t${path}\n`))
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (part) => {
      text += part
    })
    socket.on('end', () => resolve(text.trim()))
    socket.on('error', () => resolve(null))
  })
  if (answer === null) return false
  if (answer !== 'done') throw new Error(answer.replace(/^failed\t/, ''))
  return true
}

function controlAddress(dataDir: string): string {
  if (process.platform !== 'win32') return join(dataDir, 'control.sock')
  return `\\\\.\\pipe\\tomoni-${Buffer.from(dataDir).toString('hex').slice(-60)}`
}
