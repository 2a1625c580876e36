import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Channel, Moment } from '#platform/desk.ts'
import { carriedOver } from '../entry/carried-over.ts'
import { addVersion } from '../entry/save-entry.ts'
import { findWhole, lockNewest, type WholeEntry } from '../entry/store.ts'
import { deleteFile, insertFile } from '../files/store.ts'
import { publicHasChanged } from '../stamp.ts'
import type { EntryFileGiven } from './receive-entry-file.ts'
import type { EntryFile } from './rules.ts'
import { deleteFromVersions } from './store.ts'

export interface By {
  channel: Channel
  byOwner: boolean
}

/** Keeps the bytes of a picture or leaflet; nobody is shown them before a wording with it was checked. */
export async function keepFile(tx: Tx, moment: Moment, kind: EntryFile['kind'], given: EntryFileGiven) {
  const file_id = await insertFile(tx, moment, kind === 'picture' ? 'entry' : 'leaflet', given)
  const { width, height, isReadable: is_readable } = given
  return { kind, file_id, byte_size: given.bytes.byteLength, width, height, is_readable }
}

/** The newest wording of an entry, that nobody else changes meanwhile. */
export async function lockWhole(tx: Tx, moment: Moment, entryId: string): Promise<WholeEntry | undefined> {
  await lockNewest(tx, moment, entryId)
  return findWhole(tx, moment, entryId)
}

/** Other files under the same text: one more wording, that waits to be checked as every other. */
export async function changeFiles(
  tx: Tx,
  moment: Moment,
  whole: WholeEntry,
  files: readonly EntryFile[],
  by: By,
): Promise<void> {
  const { entry, version, hours, days } = whole
  const content = carriedOver(version)
  await addVersion(tx, moment, entry.id, version.number + 1, { content, hours, days, files, ...by })
  await record(tx, moment, {
    verb: 'change-entry-files',
    subjectKind: 'portal-entry',
    subjectId: entry.id,
    channel: by.channel,
  })
}

/** Out of the public page, of every wording and of the store, at once: whoever is in a picture may ask for it. */
export async function eraseFile(tx: Tx, moment: Moment, entryId: string, fileId: string): Promise<boolean> {
  await lockNewest(tx, moment, entryId)
  if (!(await deleteFromVersions(tx, moment, entryId, fileId))) return false
  await deleteFile(tx, moment, fileId)
  await publicHasChanged(tx, moment)
  await record(tx, moment, { verb: 'erase-entry-file', subjectKind: 'portal-entry', subjectId: entryId })
  return true
}
