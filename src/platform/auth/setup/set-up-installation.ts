import { sql } from 'kysely'
import { type AccountOpened, openAccount } from '../../accounts/open-account.ts'
import type { Tx } from '../../database/db.ts'
import type { Moment, Tenant } from '../../desk.ts'
import type { Language } from '../../i18n/catalogue.ts'
import { invite } from '../invite.ts'

export interface Installation {
  operator: { name: string; email: string; passwordHash: string }
  municipality: { code: string; nameJa: string; nameKana: string; nameEn: string }
  administrator: { name: string; email: string }
  language: Language
}

export type SetUp = { setUp: true; invitation: string } | { setUp: false; because: 'already-set-up' }

/**
 * The installation with its operator and the first municipality with its administrator, who is invited: all of it or
 * nothing. `tx` is the keeper's, who works in both; `momentAt` gives the moment as it is in a tenant.
 */
export async function setUpInstallation(
  tx: Tx,
  momentAt: (tenantId: string) => Moment,
  { operator, municipality, administrator, language }: Installation,
): Promise<SetUp> {
  await sql`lock table tenant in share row exclusive mode`.execute(tx)
  if (await tx.selectFrom('tenant').select('tenant.id').limit(1).executeTakeFirst())
    return { setUp: false, because: 'already-set-up' }
  const system = { code: 'system', kind: 'installation', name_ja: 'システム運用', name_en: 'Installation' } as const
  const installation = momentAt(await insertTenant(tx, system))
  const { name, email, passwordHash } = operator
  const operatorId = idOf(await openAccount(tx, installation, { name, email, language, roles: [{ role: 'operator' }] }))
  await tx
    .updateTable('account')
    .set({ password_hash: passwordHash })
    .where('account.tenant_id', '=', installation.tenantId)
    .where('account.id', '=', operatorId)
    .execute()
  const { code, nameJa, nameKana, nameEn } = municipality
  const town = momentAt(
    await insertTenant(tx, { code, kind: 'municipality', name_ja: nameJa, name_kana: nameKana, name_en: nameEn }),
  )
  const administratorId = idOf(
    await openAccount(tx, town, { ...administrator, language, roles: [{ role: 'administrator' }] }),
  )
  const invited = await invite(tx, town, administratorId)
  return { setUp: true, invitation: invited.invited ? invited.address : '' }
}

interface NewTenant {
  code: string
  kind: Tenant['kind']
  name_ja: string
  name_kana?: string
  name_en: string
}

async function insertTenant(tx: Tx, tenant: NewTenant): Promise<string> {
  const { id } = await tx.insertInto('tenant').values(tenant).returning('tenant.id').executeTakeFirstOrThrow()
  return id
}

function idOf(account: AccountOpened): string {
  if (account.opened === null) throw new Error('a new municipality cannot hold this account already')
  return account.opened
}
