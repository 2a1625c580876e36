import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { refuse } from './database-error.ts'

/**
 * A backup is gzipped lines of JSON: a DumpHead; then for each table {"table", "columns"} and its rows as arrays of texts
 * (PostgreSQL's own text forms, null for null); {"sequence", "value"}; and at the end {"end": {rows, sha256}}, where
 * sha256 is that of everything before it.
 */
export interface DumpHead {
  format: 'tomoni-backup'
  version: 1
  madeAt: string
  engine: string
  migrations: Record<string, string>
}

export type DumpRow = (string | null)[]
export type DumpLine = DumpRow | { table: string; columns: string[] } | { sequence: string; value: string }

export interface DumpEnd {
  rows: number
  sha256: string
}

/** Writes the file whole or not at all, for its owner alone. `chunks` are lines, each ended by a line feed. */
export async function writeDump(path: string, chunks: AsyncIterable<string>): Promise<void> {
  const part = `${path}.part`
  try {
    await pipeline(sealed(chunks), createGzip({ level: 6 }), createWriteStream(part, { mode: 0o600, flush: true }))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
}

async function* sealed(chunks: AsyncIterable<string>): AsyncIterable<string> {
  const hash = createHash('sha256')
  let rows = 0
  for await (const chunk of chunks) {
    hash.update(chunk)
    if (chunk.startsWith('[')) rows += chunk.split('\n').length - 1
    yield chunk
  }
  const end: DumpEnd = { rows, sha256: hash.digest('hex') }
  yield `${JSON.stringify({ end })}\n`
}

/** Reads the whole file once and gives its first line. Throws dump-corrupt. */
export async function checkDump(path: string): Promise<DumpHead> {
  const hash = createHash('sha256')
  let first = ''
  let rows = 0
  let end: DumpEnd | undefined
  for await (const line of readLines(path)) {
    first ||= line
    if (line.startsWith('{"end":')) end = endOf(line)
    else hash.update(`${line}\n`)
    if (line.startsWith('[')) rows += 1
  }
  if (!end) throw corrupt(path, 'its end is missing')
  if (end.sha256 !== hash.digest('hex') || end.rows !== rows)
    throw corrupt(path, 'its content does not match its checksum')
  return headOf(first, path)
}

/** The lines between the head and the end of a dump that has been checked. */
export async function* readDump(path: string): AsyncIterable<DumpLine> {
  let isHead = true
  for await (const line of readLines(path)) {
    if (!isHead && !line.startsWith('{"end":')) yield JSON.parse(line)
    isHead = false
  }
}

async function* readLines(path: string): AsyncIterable<string> {
  const file = createReadStream(path)
  const unzipped = createGunzip()
  const piped = pipeline(file, unzipped)
  piped.catch(() => undefined)
  try {
    yield* createInterface({ input: unzipped, crlfDelay: Number.POSITIVE_INFINITY })
    await piped
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw error
    throw corrupt(path, 'it cannot be unpacked', error)
  }
}

function endOf(line: string): DumpEnd {
  return (JSON.parse(line) as { end: DumpEnd }).end
}

function headOf(line: string, path: string): DumpHead {
  const head = JSON.parse(line) as DumpHead
  if (head.format !== 'tomoni-backup' || head.version !== 1) throw corrupt(path, 'it is not a backup of this program')
  return head
}

function corrupt(path: string, why: string, cause?: unknown): Error {
  return refuse('dump-corrupt', `${path} cannot be restored: ${why}`, cause)
}
