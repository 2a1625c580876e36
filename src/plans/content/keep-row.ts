import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { linkGoalItems } from './links.ts'
import type { Resource } from './resource.ts'
import { type ResourceId, resources } from './resources/index.ts'
import { type Columns, insertRow, listRows, updateRow } from './store.ts'

export interface KeptRow {
  columns: Columns
  /** For an undertaking: the items of the plan that it serves. */
  linked?: readonly string[]
}

/** Writes a new row at the end of its list, or changes one; returns its id. */
export async function keepRow(
  tx: Tx,
  moment: Moment,
  resourceId: ResourceId,
  fiscalYear: number,
  id: string | null,
  { columns, linked }: KeptRow,
): Promise<string> {
  const resource: Resource = resources[resourceId]
  const kept = id ?? (await addRow(tx, moment, resourceId, fiscalYear, columns))
  const by = { recorded_at: moment.now, recorded_by: moment.actorId }
  if (id) await updateRow(tx, moment, resource.table, id, { ...columns, ...by })
  if (linked) await linkGoalItems(tx, moment, kept, linked)
  const details = { what: resourceId, fiscalYear }
  await record(tx, moment, { verb: 'keep-sheet-row', subjectKind: resource.table, subjectId: kept, details })
  return kept
}

async function addRow(tx: Tx, moment: Moment, resourceId: ResourceId, fiscalYear: number, columns: Columns) {
  const resource: Resource = resources[resourceId]
  const before = await listRows(tx, moment, resourceId, fiscalYear)
  const only = resource.single ? before[0] : undefined
  if (only) {
    await updateRow(tx, moment, resource.table, only.id, columns)
    return only.id
  }
  return insertRow(tx, resource.table, {
    tenant_id: moment.tenantId,
    ...(resource.perYear ? { fiscal_year: fiscalYear } : {}),
    position: (before.at(-1)?.position ?? 0) + 1,
    recorded_at: moment.now,
    recorded_by: moment.actorId,
    ...resource.fixed,
    ...columns,
  })
}
