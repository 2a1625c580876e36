import { record } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { findWhole } from '../../entry/store.ts'
import type { ListKind } from '../layouts.ts'
import type { ListReading, ListRow } from '../reading/read-list.ts'
import { fateOf } from '../reading/rows.ts'
import { contentOf } from './content.ts'
import { identityOf, type Own, withoutOwn } from './identity.ts'
import { insertImport, insertRemarks } from './import-store.ts'
import { type KnownEntry, listKnown } from './known.queries.ts'
import { saysTheSame } from './same.ts'
import { changeWording, insertListed } from './store.ts'
import { asKept, withUnasked } from './written.ts'

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
  const rows = reading.rows.map((row) => ({ row, identity: identityOf(kind, row, own) }))
  const known = await listKnown(
    tx,
    moment,
    rows.map(({ identity }) => identity),
  )
  const bySource = new Map(known.map((entry) => [entry.sourceKey, entry]))
  const byId = new Map(known.map((each) => [each.entry.id, each]))
  const counts = { added: 0, changed: 0, known: 0, refused: 0 }
  const taken: { row: ListRow; entryId: string | null }[] = []
  for (const { row, identity } of rows) {
    if (fateOf(row.findings) === 'refused') {
      counts.refused += 1
      taken.push({ row, entryId: null })
      continue
    }
    const key = `${identity.code} ${identity.id}`
    const content = contentOf(kind, withoutOwn(row.values, own))
    const before = bySource.get(key) ?? (identity.entryId ? byId.get(identity.entryId) : undefined)
    const takenRow = { kind, layout: reading.layout, identity, content, unknownColumns: reading.unknownColumns }
    const { id, as } = await takeRow(tx, moment, own, takenRow, before)
    counts[as] += 1
    const newest = as === 'known' ? before : await findKnown(tx, moment, id, key)
    if (newest) bySource.set(key, newest)
    taken.push({ row, entryId: id })
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

type Row = Parameters<typeof insertListed>[2] & { unknownColumns: readonly string[] }

async function takeRow(
  tx: Tx,
  moment: Moment,
  own: Own,
  row: Row,
  before: KnownEntry | undefined,
): Promise<{ id: string; as: 'added' | 'changed' | 'known' }> {
  if (!before) return { id: await insertListed(tx, moment, row), as: 'added' }
  const written = asKept(row.kind, before, own)
  const { id } = before.entry
  const content = withUnasked(row.kind, row.content, written, row.unknownColumns)
  if (saysTheSame(written, content)) return { id, as: 'known' }
  await changeWording(tx, moment, before, written, content)
  return { id, as: 'changed' }
}

/** A row may stand twice in one list: the second is compared with the first. */
async function findKnown(tx: Tx, moment: Moment, id: string, sourceKey: string): Promise<KnownEntry | undefined> {
  const whole = await findWhole(tx, moment, id)
  return whole && { ...whole, sourceKey }
}
