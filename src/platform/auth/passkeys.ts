import type { WebAuthnCredential } from '@simplewebauthn/server'
import { sql } from 'kysely'
import type { Config } from '../config.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'
import { siteAddress } from '../site-address.ts'

/** For which site passkeys are made, and from which address the browser must say it comes. */
export function passkeySite(config: Config): { domain: string; origin: string } {
  const origin = config.publicUrl ?? siteAddress({ ...config, host: 'localhost' })
  return { domain: new URL(origin).hostname, origin }
}

export interface FoundPasskey {
  tenantId: string
  passkeyId: string
  accountId: string
}

/** The account of a passkey, or null. The passkey still has to sign. */
export async function findPasskey(db: Db, credentialId: string): Promise<FoundPasskey | null> {
  const { rows } = await db.withoutTenant((tx) =>
    sql<{ tenant_id: string; passkey_id: string; account_id: string }>`
      select * from find_passkey(${credentialId})`.execute(tx),
  )
  const row = rows[0]
  return row ? { tenantId: row.tenant_id, passkeyId: row.passkey_id, accountId: row.account_id } : null
}

export async function getCredential(tx: Tx, { tenantId, passkeyId }: FoundPasskey): Promise<WebAuthnCredential> {
  const row = await tx
    .selectFrom('passkey')
    .selectAll()
    .where('passkey.tenant_id', '=', tenantId)
    .where('passkey.id', '=', passkeyId)
    .executeTakeFirstOrThrow()
  const publicKey = new Uint8Array(row.public_key)
  return { id: row.credential_id, publicKey, counter: row.counter, transports: row.transports }
}

/** Keeps the counter of the device, by which a copy would be noticed. */
export async function notePasskeyUse(tx: Tx, at: FoundPasskey, counter: number, now: string): Promise<void> {
  await tx
    .updateTable('passkey')
    .set({ counter, used_at: now })
    .where('passkey.tenant_id', '=', at.tenantId)
    .where('passkey.id', '=', at.passkeyId)
    .execute()
}

export async function insertPasskey(
  tx: Tx,
  moment: Moment,
  accountId: string,
  { id, publicKey, counter, transports }: WebAuthnCredential,
  label: string,
): Promise<string> {
  const row = await tx
    .insertInto('passkey')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      credential_id: id,
      public_key: publicKey,
      counter,
      transports: transports ?? [],
      label,
      created_at: moment.now,
    })
    .returning('passkey.id')
    .executeTakeFirstOrThrow()
  return row.id
}

export function listPasskeys(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, accountId: string) {
  return tx
    .selectFrom('passkey')
    .select(['passkey.id', 'passkey.label', 'passkey.credential_id', 'passkey.created_at', 'passkey.used_at'])
    .where('passkey.tenant_id', '=', tenantId)
    .where('passkey.account_id', '=', accountId)
    .orderBy('passkey.created_at')
    .orderBy('passkey.id')
    .execute()
}

/** Whether there was such a passkey of this account. */
export async function deletePasskey(tx: Tx, { tenantId }: Moment, accountId: string, id: string): Promise<boolean> {
  const row = await tx
    .deleteFrom('passkey')
    .where('passkey.tenant_id', '=', tenantId)
    .where('passkey.account_id', '=', accountId)
    .where('passkey.id', '=', id)
    .returning('passkey.id')
    .executeTakeFirst()
  return row !== undefined
}
