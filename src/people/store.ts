import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import { inChunks } from '#platform/database/in-chunks.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonTable } from './tables.ts'

export type PersonRow = Selectable<PersonTable>
type Place = Pick<Moment, 'tenantId'>

export function findPersonRow(tx: Tx, { tenantId }: Place, id: string): Promise<PersonRow | undefined> {
  return people(tx, tenantId).selectAll().where('person.id', '=', id).executeTakeFirst()
}

export function listNameRows(tx: Tx, { tenantId }: Place, ids: readonly string[]) {
  return people(tx, tenantId)
    .select(['person.id', 'person.name', 'person.kana', 'person.pen_name as penName'])
    .where('person.id', 'in', [...ids])
    .orderBy('person.kana_order')
    .orderBy('person.id')
    .execute()
}

/** What tells two people apart, of everybody. */
export function listTraits(tx: Tx, { tenantId }: Place) {
  return people(tx, tenantId)
    .select(['person.id', 'person.name', 'person.kana', 'person.kana_order', 'person.email_digest'])
    .select('person.phone_digest')
    .where('person.erased_at', 'is', null)
    .orderBy('person.kana_order')
    .orderBy('person.id')
    .execute()
}

export async function insertPerson(tx: Tx, row: Insertable<PersonTable>): Promise<string> {
  const inserted = await tx.insertInto('person').values(row).returning('person.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function insertPeople(tx: Tx, rows: readonly Insertable<PersonTable>[]): Promise<void> {
  await inChunks(rows, (chunk) => tx.insertInto('person').values(chunk).execute())
}

export async function updatePerson(
  tx: Tx,
  { tenantId }: Place,
  id: string,
  changes: Updateable<PersonTable>,
): Promise<void> {
  await tx
    .updateTable('person')
    .set(changes)
    .where('person.tenant_id', '=', tenantId)
    .where('person.id', '=', id)
    .execute()
}

const people = (tx: Tx, tenantId: string) => tx.selectFrom('person').where('person.tenant_id', '=', tenantId)
