import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { openContact } from './contact.ts'
import type { Contact } from './rules.ts'
import { findPersonRow, listNameRows } from './store.ts'
import type { PersonTable } from './tables.ts'

export interface Person {
  id: string
  name: string
  kana: string
  penName: string
  contact: Contact
  /** How the person came onto the programme's books, and the account that typed it in. */
  channel: PersonTable['channel']
  typedBy: string | null
  createdAt: string
  /** When the record was erased at the person's wish; what is left has no name. */
  erasedAt: string | null
}

export interface PersonName {
  id: string
  name: string
  kana: string
  penName: string
}

/** All that is held of a person here, decrypted; null where this municipality knows no such person. */
export async function findPerson(
  tx: Tx,
  moment: Pick<Moment, 'tenantId' | 'keys'>,
  id: string,
): Promise<Person | null> {
  const row = await findPersonRow(tx, moment, id)
  if (!row) return null
  return {
    id: row.id,
    name: row.name,
    kana: row.kana,
    penName: row.pen_name,
    contact: openContact(moment, row.contact_sealed),
    channel: row.channel,
    typedBy: row.typed_by,
    createdAt: row.created_at,
    erasedAt: row.erased_at,
  }
}

/** Names for the coordinator's pages, by id, in the order of their kana. Never for a host: see `listDisplayNames`. */
export async function listPersonNames(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  ids: readonly string[],
): Promise<Map<string, PersonName>> {
  if (ids.length === 0) return new Map()
  const rows = await listNameRows(tx, { tenantId }, ids)
  return new Map(rows.map((row) => [row.id, row]))
}
