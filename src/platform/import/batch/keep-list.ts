import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { sealSheets } from './content.ts'
import { insertBatch } from './store.ts'

export interface UploadedList {
  kind: string
  fileName: string
  fileDigest: string
  sheets: readonly Sheet[]
}

/** Keeps an uploaded list, encrypted, until it is taken or discarded. Returns its id. */
export async function keepList(tx: Tx, moment: Moment, list: UploadedList): Promise<string> {
  const { kind, fileName, fileDigest, sheets } = list
  const contentSealed = await sealSheets(moment, sheets)
  const id = await insertBatch(tx, moment, { kind, fileName, fileDigest, contentSealed, uploadedBy: moment.actorId })
  await record(tx, moment, { verb: 'upload-list', subjectKind: 'import-batch', subjectId: id, details: { kind } })
  return id
}
