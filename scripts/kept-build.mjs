// A finished build stays until a source changes, so that a start need not bundle what was bundled before.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/** What a build depends on, as one word: the contents of `files`. */
export function wordOf(files) {
  const hash = createHash('sha256').update(process.version)
  for (const file of files.toSorted()) hash.update(`\0${file}\0`).update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

/** The folder of the build called `word`, made with `make(folder)` where there is none yet. */
export async function keptBuild(all, word, make) {
  mkdirSync(all, { recursive: true })
  const kept = join(all, word)
  if (!isTaken(kept)) {
    const fresh = join(all, `${word}.${process.pid}`)
    await make(fresh)
    writeFileSync(join(fresh, whole), '')
    if (!isTaken(kept)) {
      rmSync(kept, { recursive: true, force: true })
      renameSync(fresh, kept)
      take(kept)
    }
  }
  process.on('exit', () => rmSync(mark(kept), { force: true }))
  sweep(all, word)
  return kept
}

const whole = 'whole'
const mark = (folder, pid = process.pid) => join(folder, `used-by-${pid}`)
const take = (folder) => writeFileSync(mark(folder), '')

/** Marked as used by this process; false where it is not there, or not whole. */
function isTaken(folder) {
  try {
    take(folder)
  } catch {
    return false
  }
  return existsSync(join(folder, whole))
}

/** Earlier builds that nobody uses any more: a running program still loads parts of its own. */
function sweep(all, word) {
  for (const name of readdirSync(all)) {
    const folder = join(all, name)
    try {
      if (name !== word && !isUsed(folder)) rmSync(folder, { recursive: true, force: true })
    } catch {
      // Another process sweeps at the same moment.
    }
  }
}

function isUsed(folder) {
  const making = basename(folder).split('.').at(-1)
  const users = readdirSync(folder).filter((name) => name.startsWith('used-by-'))
  const pids = [making, ...users.map((name) => name.slice('used-by-'.length))].map(Number)
  return pids.some(lives) || Date.now() - statSync(folder).mtimeMs < aMoment
}

/** Time between finding a build and marking it, with a margin. */
const aMoment = 60_000

function lives(pid) {
  try {
    return pid > 0 && process.kill(pid, 0)
  } catch (error) {
    return error.code === 'EPERM'
  }
}
