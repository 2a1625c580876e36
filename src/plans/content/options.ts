import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { Resource } from './resource.ts'
import type { ResourceId } from './resources/index.ts'
import { titleOf } from './row-title.ts'
import { listPointedTo } from './store.ts'

export type Options = Readonly<Record<string, readonly { value: string; label: string }[]>>

/** For each field that points to other rows: which there are. */
export async function optionsOf(
  tx: Tx,
  moment: Moment,
  { fields }: Resource,
  fiscalYear: number,
  language: Language,
): Promise<Options> {
  const entries = []
  for (const field of fields) {
    if (field.kind !== 'ref' && field.kind !== 'refs') continue
    const { name, to } = field
    const rows = await listPointedTo(tx, moment, to as ResourceId, fiscalYear)
    entries.push([name, rows.map((row) => ({ value: row.id, label: titleOf(row, language) }))] as const)
  }
  return Object.fromEntries(entries)
}
