import type { Insertable, Updateable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PersonWishAboutDataTable } from '../tables.ts'
import type { DataWish } from './rules.ts'

type Safe = Pick<Moment, 'tenantId' | 'keys'>

/** Everything a person asked about the own record, newest first. */
export async function listDataWishesOf(tx: Tx, moment: Safe, personId: string): Promise<DataWish[]> {
  const rows = await wishes(tx, moment)
    .where('wish.person_id', '=', personId)
    .orderBy('wish.asked_at', 'desc')
    .orderBy('wish.id', 'desc')
    .execute()
  return rows.map((row) => fromRow(moment, row))
}

/** Those that wait for an answer, the oldest first, then what was answered lately. */
export async function listDataWishes(tx: Tx, moment: Safe): Promise<DataWish[]> {
  const open = await wishes(tx, moment)
    .where('wish.answered_at', 'is', null)
    .orderBy('wish.asked_at')
    .orderBy('wish.id')
    .execute()
  const answered = await wishes(tx, moment)
    .where('wish.answered_at', 'is not', null)
    .orderBy('wish.answered_at', 'desc')
    .orderBy('wish.id', 'desc')
    .limit(100)
    .execute()
  return [...open, ...answered].map((row) => fromRow(moment, row))
}

export async function findDataWish(tx: Tx, moment: Safe, id: string): Promise<DataWish | null> {
  const row = await wishes(tx, moment).where('wish.id', '=', id).executeTakeFirst()
  return row ? fromRow(moment, row) : null
}

/** The same, kept from anybody else's hand until the transaction ends. */
export async function lockDataWish(tx: Tx, moment: Safe, id: string): Promise<DataWish | null> {
  const row = await wishes(tx, moment).where('wish.id', '=', id).forUpdate().executeTakeFirst()
  return row ? fromRow(moment, row) : null
}

export async function insertDataWish(tx: Tx, row: Insertable<PersonWishAboutDataTable>): Promise<string> {
  const inserted = await tx
    .insertInto('person_wish_about_data')
    .values(row)
    .returning('person_wish_about_data.id')
    .executeTakeFirstOrThrow()
  return inserted.id
}

export async function updateDataWish(
  tx: Tx,
  { tenantId }: Safe,
  id: string,
  changes: Updateable<PersonWishAboutDataTable>,
): Promise<void> {
  await tx
    .updateTable('person_wish_about_data')
    .set(changes)
    .where('person_wish_about_data.tenant_id', '=', tenantId)
    .where('person_wish_about_data.id', '=', id)
    .execute()
}

export async function deleteDataWish(tx: Tx, { tenantId }: Safe, id: string): Promise<void> {
  await tx
    .deleteFrom('person_wish_about_data')
    .where('person_wish_about_data.tenant_id', '=', tenantId)
    .where('person_wish_about_data.id', '=', id)
    .execute()
}

const wishes = (tx: Tx, { tenantId }: Safe) =>
  tx.selectFrom('person_wish_about_data as wish').selectAll('wish').where('wish.tenant_id', '=', tenantId)

function fromRow(
  { tenantId, keys }: Safe,
  row: Awaited<ReturnType<ReturnType<typeof wishes>['execute']>>[number],
): DataWish {
  const opened = (sealed: string | null) => (sealed ? keys.open(tenantId, sealed) : '')
  return {
    id: row.id,
    personId: row.person_id,
    kind: row.kind,
    words: opened(row.words_sealed),
    askedAt: row.asked_at,
    answeredAt: row.answered_at,
    answer: row.answer,
    answerWords: opened(row.answer_words_sealed),
  }
}
