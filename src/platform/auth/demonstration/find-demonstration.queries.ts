import type { Db } from '../../database/db.ts'
import { type Role, roles } from '../actor.ts'
import type { Keys } from '../keys.ts'

const isInvented = (email: string) => email.endsWith('@demo.example')

export interface DemonstrationAccount {
  id: string
  tenantId: string
  name: string
  tenantJa: string
  tenantEn: string
  roles: Role[]
}

/** The accounts that the demonstration invented, of every municipality: those with an address at demo.example. */
export async function listDemonstrationAccounts(db: Db, keys: Keys): Promise<DemonstrationAccount[]> {
  const { accounts, held } = await db.asKeeper(async (tx) => ({
    accounts: await tx
      .selectFrom('account')
      .innerJoin('tenant', 'tenant.id', 'account.tenant_id')
      .select(['account.id', 'account.tenant_id', 'account.name', 'account.email_sealed'])
      .select(['tenant.name_ja', 'tenant.name_en'])
      .where('account.email_sealed', 'is not', null)
      .where('account.closed_at', 'is', null)
      .orderBy('tenant.code')
      .orderBy('account.created_at')
      .orderBy('account.name')
      .execute(),
    held: await tx
      .selectFrom('account_role')
      .select(['account_role.account_id', 'account_role.role'])
      .where('account_role.ended_at', 'is', null)
      .execute(),
  }))
  const rolesOf = Map.groupBy(held, (row) => row.account_id)
  return accounts
    .filter((row) => row.email_sealed && isInvented(openedOrNull(keys, row.tenant_id, row.email_sealed) ?? ''))
    .map((row) => ({
      id: row.id,
      tenantId: row.tenant_id,
      name: row.name,
      tenantJa: row.name_ja,
      tenantEn: row.name_en,
      roles: inOrder((rolesOf.get(row.id) ?? []).map(({ role }) => role)),
    }))
}

export interface ReadableMail {
  id: string
  to: string
  subject: string
  body: string
  queuedAt: string
  isSent: boolean
}

/**
 * The newest mails: of one invented municipality, or of everybody invented where nobody is signed in yet. Nothing of a
 * real municipality that shares the database with a demonstration.
 */
export async function listReadableMail(db: Db, keys: Keys, tenantId: string | null): Promise<ReadableMail[]> {
  const accounts = await listDemonstrationAccounts(db, keys)
  if (tenantId !== null && !accounts.some((account) => account.tenantId === tenantId)) return []
  const rows = await db.asKeeper((tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .$if(tenantId !== null, (query) => query.where('mail.tenant_id', '=', tenantId ?? ''))
      .orderBy('mail.queued_at', 'desc')
      .orderBy('mail.id', 'desc')
      .limit(50)
      .execute(),
  )
  return rows.flatMap((row) => {
    const to = openedOrNull(keys, row.tenant_id, row.to_sealed)
    const body = openedOrNull(keys, row.tenant_id, row.body_sealed)
    if (to === null || body === null || !isInvented(to)) return []
    return [{ id: row.id, to, subject: row.subject, body, queuedAt: row.queued_at, isSent: row.sent_at !== null }]
  })
}

/** What was sealed with a key that is gone, or is no seal at all, is nobody's letter here. */
function openedOrNull(keys: Keys, tenantId: string, sealed: string): string | null {
  try {
    return keys.open(tenantId, sealed)
  } catch {
    return null
  }
}

const inOrder = (held: Role[]) => roles.filter((role) => held.includes(role))
