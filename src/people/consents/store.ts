import type { Insertable } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { ConsentTable } from '../tables.ts'
import { type Consent, type ConsentPurpose, consentPurposes } from './rules.ts'

type Place = Pick<Moment, 'tenantId'>

/** Every consent a person ever gave, newest first. */
export async function listConsents(tx: Tx, { tenantId }: Place, personId: string): Promise<Consent[]> {
  const rows = await tx
    .selectFrom('consent')
    .select(['consent.id', 'consent.purpose', 'consent.given_at as givenAt', 'consent.withdrawn_at as withdrawnAt'])
    .where('consent.tenant_id', '=', tenantId)
    .where('consent.person_id', '=', personId)
    .where('consent.purpose', 'in', [...consentPurposes])
    .orderBy('consent.given_at', 'desc')
    .orderBy('consent.id')
    .execute()
  return rows.map((row) => ({ ...row, purpose: row.purpose as ConsentPurpose }))
}

export async function insertConsent(tx: Tx, row: Insertable<ConsentTable>): Promise<string> {
  const inserted = await tx.insertInto('consent').values(row).returning('consent.id').executeTakeFirstOrThrow()
  return inserted.id
}

export async function markWithdrawn(
  tx: Tx,
  moment: Moment,
  personId: string,
  purpose: ConsentPurpose,
): Promise<number> {
  const result = await tx
    .updateTable('consent')
    .set({ withdrawn_at: moment.now })
    .where('consent.tenant_id', '=', moment.tenantId)
    .where('consent.person_id', '=', personId)
    .where('consent.purpose', '=', purpose)
    .where('consent.withdrawn_at', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}
