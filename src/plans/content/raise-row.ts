import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { type ResourceId, resources } from './resources/index.ts'
import { listRows, updateRow } from './store.ts'

/** Puts a row one place higher in its list. */
export async function raiseRow(tx: Tx, moment: Moment, resourceId: ResourceId, fiscalYear: number, id: string) {
  const { table } = resources[resourceId]
  const ids = (await listRows(tx, moment, resourceId, fiscalYear)).map((row) => row.id)
  const at = ids.indexOf(id)
  if (at < 1) return
  ids.splice(at - 1, 2, id, ids[at - 1] as string)
  for (const [index, each] of ids.entries()) await updateRow(tx, moment, table, each, { position: index + 1 })
  const details = { what: resourceId, fiscalYear }
  await record(tx, moment, { verb: 'order-sheet-rows', subjectKind: table, subjectId: id, details })
}
