import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { RefusedPersonTable, WordsAboutCompanyTable } from '../tables.ts'

type Place = Pick<Moment, 'tenantId'>

/** One of the two ids is there: another supporter, or the account of follow-up staff. */
export interface RefusedPerson {
  id: string
  otherPersonId: string | null
  accountId: string | null
}

/** Whom this person named, the first first. What others said about this person is not in here. */
export function listRefusedPersons(tx: Tx, { tenantId }: Place, personId: string): Promise<RefusedPerson[]> {
  return tx
    .selectFrom('refused_person')
    .select([
      'refused_person.id',
      'refused_person.other_person_id as otherPersonId',
      'refused_person.account_id as accountId',
    ])
    .where('refused_person.tenant_id', '=', tenantId)
    .where('refused_person.person_id', '=', personId)
    .orderBy('refused_person.said_at')
    .orderBy('refused_person.id')
    .execute()
}

export async function insertRefusedPersons(tx: Tx, rows: Insertable<RefusedPersonTable>[]): Promise<void> {
  if (rows.length === 0) return
  await tx
    .insertInto('refused_person')
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

export async function deleteRefusedPersons(tx: Tx, { tenantId }: Place, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await tx
    .deleteFrom('refused_person')
    .where('refused_person.tenant_id', '=', tenantId)
    .where('refused_person.id', 'in', ids)
    .execute()
}

/** '' where nothing was written. */
export async function findWordsAboutCompany(
  tx: Tx,
  { tenantId, keys }: Pick<Moment, 'tenantId' | 'keys'>,
  personId: string,
): Promise<string> {
  const row = await tx
    .selectFrom('words_about_company as said')
    .select('said.words_sealed')
    .where('said.tenant_id', '=', tenantId)
    .where('said.person_id', '=', personId)
    .executeTakeFirst()
  return row ? keys.open(tenantId, row.words_sealed) : ''
}

export async function upsertWordsAboutCompany(tx: Tx, row: Insertable<WordsAboutCompanyTable>): Promise<void> {
  const { tenant_id: _, person_id: __, ...changes } = row
  await tx
    .insertInto('words_about_company')
    .values(row)
    .onConflict((there) => there.columns(['tenant_id', 'person_id']).doUpdateSet(changes))
    .execute()
}

export async function deleteWordsAboutCompany(tx: Tx, { tenantId }: Place, personId: string): Promise<void> {
  await tx
    .deleteFrom('words_about_company')
    .where('words_about_company.tenant_id', '=', tenantId)
    .where('words_about_company.person_id', '=', personId)
    .execute()
}
