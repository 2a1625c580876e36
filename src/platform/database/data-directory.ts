import { existsSync } from 'node:fs'
import { chmod, mkdir, open, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { refuse } from './database-error.ts'
import { lockDirectory } from './directory-lock.ts'

/** The major version of PostgreSQL that the embedded engine is. */
export const engineMajor = '18'

export interface DataDirectory {
  /** Where PostgreSQL's own files are. */
  readonly files: string
  /** Nothing has ever been opened here. */
  readonly isNew: boolean
  /** To be called once the engine has opened the files for the first time. */
  confirm(): Promise<void>
  unlock(): Promise<void>
}

/**
 * Makes `directory` ready and ours alone. Files of a first start that never finished are moved aside: nothing was ever
 * stored in them. Throws data-directory-in-use and data-directory-other-version.
 */
export async function prepareDirectory(directory: string): Promise<DataDirectory> {
  await mkdir(directory, { recursive: true, mode: 0o700 })
  await chmod(directory, 0o700)
  const unlock = await lockDirectory(directory)
  try {
    const files = join(directory, 'postgres')
    await setAsideHalfMade(directory, files)
    await mustBeThisVersion(files)
    await mkdir(files, { recursive: true, mode: 0o700 })
    return { files, isNew: !existsSync(join(files, mark)), confirm: () => confirm(files), unlock }
  } catch (error) {
    await unlock()
    throw error
  }
}

const mark = 'made-by-tomoni'

async function confirm(files: string): Promise<void> {
  await writeFile(join(files, mark), '', { mode: 0o600, flush: true })
  const folder = await open(files)
  await folder.sync().finally(() => folder.close())
}

async function setAsideHalfMade(directory: string, files: string): Promise<void> {
  if (!existsSync(files) || existsSync(join(files, mark))) return
  await rename(files, join(directory, `half-made-${new Date().toISOString().replaceAll(':', '')}`))
}

async function mustBeThisVersion(files: string): Promise<void> {
  const version = await readFile(join(files, 'PG_VERSION'), 'utf8').catch(() => engineMajor)
  if (version.trim() === engineMajor) return
  throw refuse(
    'data-directory-other-version',
    `${files} was written by PostgreSQL ${version.trim()}, and this version brings PostgreSQL ${engineMajor}. ` +
      'Start the version that wrote it, make a backup, and restore that into a new data directory.',
  )
}
