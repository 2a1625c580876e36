import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type By, changeFiles, keepFile, lockWhole } from './change-files.ts'
import type { Said } from './form.ts'
import type { EntryFileGiven } from './receive-entry-file.ts'
import type { EntryFile } from './rules.ts'

export interface AddedFile {
  kind: EntryFile['kind']
  given: EntryFileGiven
  said: Said
}

/** Several files behind those there are, under one wording; gives its number. */
export async function addFiles(
  tx: Tx,
  moment: Moment,
  entryId: string,
  added: readonly AddedFile[],
  by: By,
): Promise<number> {
  const whole = await lockWhole(tx, moment, entryId)
  if (!whole) throw new Error(`no entry ${entryId}`)
  const files = [...whole.files]
  for (const { kind, given, said } of added) files.push({ ...(await keepFile(tx, moment, kind, given)), ...said })
  await changeFiles(tx, moment, whole, files, by)
  return whole.version.number + 1
}
