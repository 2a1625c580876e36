import { sql } from 'kysely'
import { minutesAfter } from '../clock.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { type Keys, newToken } from './keys.ts'
import { linkMinutes } from './security-policy.ts'

export type LinkPurpose = keyof typeof linkMinutes

export interface IssuedLink {
  token: string
  expiresAt: string
}

export interface FoundLink {
  tenantId: string
  linkId: string
  accountId: string
  purpose: LinkPurpose
}

export async function issueLink(tx: Tx, moment: Moment, accountId: string, purpose: LinkPurpose): Promise<IssuedLink> {
  const token = newToken()
  const expiresAt = minutesAfter(moment.now, linkMinutes[purpose])
  await tx
    .insertInto('sign_in_link')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      token_digest: moment.keys.digest('link', token),
      purpose,
      created_at: moment.now,
      expires_at: expiresAt,
    })
    .execute()
  return { token, expiresAt }
}

/** The link of a token, or null where it was used or ran out. Looking does not use it up. */
export async function findLink(db: Db, keys: Keys, token: string, now: string): Promise<FoundLink | null> {
  const { rows } = await db.withoutTenant((tx) =>
    sql<{ tenant_id: string; link_id: string; account_id: string; purpose: LinkPurpose }>`
      select * from find_sign_in_link(${keys.digest('link', token)}, ${now}::timestamptz)`.execute(tx),
  )
  const row = rows[0]
  return row ? { tenantId: row.tenant_id, linkId: row.link_id, accountId: row.account_id, purpose: row.purpose } : null
}

/** Uses the link up, and with it every other link of the account. False where somebody was quicker. */
export async function takeLink(tx: Tx, now: string, link: FoundLink): Promise<boolean> {
  const taken = await tx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('sign_in_link.tenant_id', '=', link.tenantId)
    .where('sign_in_link.id', '=', link.linkId)
    .where('sign_in_link.used_at', 'is', null)
    .where('sign_in_link.expires_at', '>', now)
    .returning('sign_in_link.id')
    .executeTakeFirst()
  if (taken) await endLinksOf(tx, now, link)
  return taken !== undefined
}

export async function endLinksOf(
  tx: Tx,
  now: string,
  { tenantId, accountId }: Pick<FoundLink, 'tenantId' | 'accountId'>,
): Promise<void> {
  await tx
    .updateTable('sign_in_link')
    .set({ used_at: now })
    .where('sign_in_link.tenant_id', '=', tenantId)
    .where('sign_in_link.account_id', '=', accountId)
    .where('sign_in_link.used_at', 'is', null)
    .execute()
}
