import { sql } from 'kysely'
import type { Db, Tx } from '../database/db.ts'
import type { Keys } from './keys.ts'

/** One account that an address opens. The same address may open one in each of several municipalities. */
export interface Place {
  tenantId: string
  accountId: string
  nameJa: string
  nameEn: string
}

interface PlaceRow {
  tenant_id: string
  account_id: string
  tenant_name_ja: string
  tenant_name_en: string
}

/** Addresses are compared in small half-width letters, as they were when the account was opened. */
export const emailDigest = (keys: Keys, email: string) =>
  keys.digest('email', email.normalize('NFKC').trim().toLowerCase())

export function findPlaces(db: Db, keys: Keys, email: string): Promise<Place[]> {
  return findPlacesByDigest(db, emailDigest(keys, email))
}

export async function findPlacesByDigest(db: Db, digest: string): Promise<Place[]> {
  const { rows } = await db.withoutTenant((tx) =>
    sql<PlaceRow>`select * from find_accounts_by_email(${digest})`.execute(tx),
  )
  return rows.map((row) => ({
    tenantId: row.tenant_id,
    accountId: row.account_id,
    nameJa: row.tenant_name_ja,
    nameEn: row.tenant_name_en,
  }))
}

/** What the sign-in has to know of an open account, or null. */
export async function findAccount(tx: Tx, { tenantId, accountId }: Pick<Place, 'tenantId' | 'accountId'>) {
  const row = await tx
    .selectFrom('account')
    .selectAll()
    .where('account.tenant_id', '=', tenantId)
    .where('account.id', '=', accountId)
    .where('account.closed_at', 'is', null)
    .executeTakeFirst()
  return row ?? null
}
