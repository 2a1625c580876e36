import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { refuse } from './database-error.ts'
import { beat, create, look, type Seen } from './lock-file.ts'
import { isAlive, ownIdentity, type ProcessIdentity } from './process-identity.ts'

const beatMs = 4_000
const silentMs = 15_000
const takeOverMs = 10_000

/**
 * Makes this process the only one that uses `directory`; resolves to the function that lets go. A lock left by a dead
 * process is taken over: at once where the process can be looked up, after 15 s of silence where it cannot.
 * Throws data-directory-in-use.
 */
export async function lockDirectory(directory: string): Promise<() => Promise<void>> {
  const path = join(directory, 'lock')
  while (!(await create(path, JSON.stringify(ownIdentity())))) await takeOver(path)
  const heart = setInterval(() => void beat(path), beatMs)
  heart.unref()
  return async () => {
    clearInterval(heart)
    await rm(path, { force: true })
  }
}

/** Removes a stale lock; of several processes that find it stale, only one at a time may. */
async function takeOver(path: string): Promise<void> {
  const stale = await waitUntilStale(path)
  if (!stale) return
  const guard = `${path}.taking`
  if (!(await create(guard, ''))) {
    const taker = await look(guard)
    if (taker && Date.now() - taker.touchedAt > takeOverMs) await rm(guard, { force: true })
    await wait(50)
    return
  }
  try {
    const now = await look(path)
    if (now?.content === stale.content && now.touchedAt === stale.touchedAt) await rm(path, { force: true })
  } finally {
    await rm(guard, { force: true })
  }
}

/** The lock as last seen once its holder is certainly gone; undefined when the lock itself is gone. */
async function waitUntilStale(path: string): Promise<Seen | undefined> {
  const first = await look(path)
  for (let seen = first; seen; seen = await look(path)) {
    const holder = parseHolder(seen.content)
    const alive = holder ? isAlive(holder) : null
    if (alive === false) return seen
    if (alive === true || seen.touchedAt !== first?.touchedAt) throw inUse(path, holder)
    if (Date.now() - seen.touchedAt > silentMs) return seen
    await wait(300)
  }
  return undefined
}

function inUse(path: string, holder: ProcessIdentity | undefined): Error {
  const who = holder ? ` (process ${holder.pid})` : ''
  return refuse('data-directory-in-use', `The data directory is in use by another process${who}; see ${path}`)
}

function parseHolder(content: string): ProcessIdentity | undefined {
  try {
    const holder = JSON.parse(content) as ProcessIdentity
    return typeof holder.pid === 'number' ? holder : undefined
  } catch {
    return undefined
  }
}
