import { readFile, stat, utimes, writeFile } from 'node:fs/promises'

/** Writes the file if there is none; false if there is one. */
export async function create(path: string, content: string): Promise<boolean> {
  try {
    await writeFile(path, content, { flag: 'wx', mode: 0o600, flush: true })
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

export interface Seen {
  readonly content: string
  /** Milliseconds since 1970. */
  readonly touchedAt: number
}

/** The file as it is now; undefined where there is none. */
export async function look(path: string): Promise<Seen | undefined> {
  try {
    const [content, { mtimeMs }] = await Promise.all([readFile(path, 'utf8'), stat(path)])
    return { content, touchedAt: mtimeMs }
  } catch {
    return undefined
  }
}

/** Says that its holder is still alive. */
export async function beat(path: string): Promise<void> {
  const now = new Date()
  await utimes(path, now, now).catch(() => undefined)
}
