import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type ResourceId, resources } from './resources/index.ts'
import { updateRow } from './store.ts'

/** Takes a row off the sheet. It stays in the database, as documents that were made with it do. */
export async function removeRow(tx: Tx, moment: Moment, resourceId: ResourceId, fiscalYear: number, id: string) {
  const { table } = resources[resourceId]
  await updateRow(tx, moment, table, id, { removed_at: moment.now })
  const details = { what: resourceId, fiscalYear }
  await record(tx, moment, { verb: 'remove-sheet-row', subjectKind: table, subjectId: id, details })
}
