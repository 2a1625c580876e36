import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ListKind } from '../layouts.ts'
import type { ListReading, ListRow } from '../reading/read-list.ts'
import { fateOf } from '../reading/rows.ts'
import { contentOf } from './content.ts'
import { identityOf, type Own, withoutOwn } from './identity.ts'
import { insertImport, insertRemarks } from './import-store.ts'
import { type KnownEntry, listKnown } from './known.queries.ts'
import { listedFields, saysTheSame } from './same.ts'
import { insertListed, insertNewWording } from './store.ts'

export interface ListFile {
  kind: ListKind
  fileName: string
  digest: string
  reading: Extract<ListReading, { rows: ListRow[] }>
}

/**
 * Takes a list into the catalogue, every row that is not refused, as wordings that somebody still has to check before
 * they are public. A row that is known is not taken twice; where it says something new, it is a new wording.
 */
export async function takeList(
  tx: Tx,
  moment: Moment,
  own: Own,
  { kind, reading, ...file }: ListFile,
): Promise<string> {
  const known = await listKnown(tx, moment, listedFields)
  const bySource = new Map(known.map((entry) => [entry.sourceKey, entry]))
  const byId = new Map(known.map((entry) => [entry.id, entry]))
  const counts = { added: 0, changed: 0, known: 0, refused: 0 }
  const taken: { row: ListRow; entryId: string | null }[] = []
  for (const row of reading.rows) {
    if (fateOf(row.findings) === 'refused') {
      counts.refused += 1
      taken.push({ row, entryId: null })
      continue
    }
    const identity = identityOf(kind, row, own)
    const key = `${identity.code} ${identity.id}`
    const content = contentOf(kind, withoutOwn(row.values, own))
    const before = bySource.get(key) ?? (identity.entryId ? byId.get(identity.entryId) : undefined)
    const { entry, as } = await takeRow(tx, moment, { kind, layout: reading.layout, identity, content, before })
    counts[as] += 1
    bySource.set(key, entry)
    taken.push({ row, entryId: entry.id })
  }
  const id = await insertImport(tx, moment, { ...file, kind, reading, counts })
  await insertRemarks(tx, moment, id, taken)
  await record(tx, moment, {
    verb: 'import-open-data',
    subjectKind: 'portal-import',
    subjectId: id,
    details: { ...counts },
  })
  return id
}

type Taking = Parameters<typeof insertListed>[2] & { before: KnownEntry | undefined }

async function takeRow(
  tx: Tx,
  moment: Moment,
  { before, ...row }: Taking,
): Promise<{ entry: KnownEntry; as: 'added' | 'changed' | 'known' }> {
  const sourceKey = `${row.identity.code} ${row.identity.id}`
  if (!before) {
    const id = await insertListed(tx, moment, row)
    return { entry: { id, sourceKey, number: 1, content: row.content }, as: 'added' }
  }
  if (saysTheSame(before.content, row.content)) return { entry: before, as: 'known' }
  const number = before.number + 1
  await insertNewWording(tx, moment, { entryId: before.id, number, content: row.content })
  return { entry: { ...before, number, content: row.content }, as: 'changed' }
}
