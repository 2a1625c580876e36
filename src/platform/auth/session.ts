import { sql } from 'kysely'
import { minutesAfter } from '../clock.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment, Tenant } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import type { Actor, Role } from './actor.ts'
import { type Keys, newToken } from './keys.ts'

export interface FoundSession {
  actor: Actor
  tenant: Tenant
  language: Language
  stage: 'second-step' | 'full'
  hasTotp: boolean
  seenAt: string
}

/** A session lasts twelve hours; one that waits for its second step, ten minutes. */
const minutes = { full: 12 * 60, 'second-step': 10 }

export async function openSession(
  tx: Tx,
  moment: Pick<Moment, 'now' | 'tenantId' | 'keys'>,
  accountId: string,
  stage: FoundSession['stage'],
): Promise<string> {
  const token = newToken()
  await tx
    .insertInto('session')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      token_digest: moment.keys.digest('session', token),
      stage,
      created_at: moment.now,
      seen_at: moment.now,
      expires_at: minutesAfter(moment.now, minutes[stage]),
    })
    .execute()
  return token
}

export async function findSession(db: Db, keys: Keys, token: string, now: string): Promise<FoundSession | null> {
  const { rows } = await db.withoutTenant((tx) =>
    sql<SessionRow>`select * from find_session(${keys.digest('session', token)}, ${now}::timestamptz)`.execute(tx),
  )
  return rows[0] ? fromRow(rows[0]) : null
}

export async function endSession(tx: Tx, moment: Moment, sessionId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: moment.now })
    .where('tenant_id', '=', moment.tenantId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Sign-out everywhere. */
export async function endSessionsOf(tx: Tx, moment: Moment, accountId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: moment.now })
    .where('tenant_id', '=', moment.tenantId)
    .where('account_id', '=', accountId)
    .where('ended_at', 'is', null)
    .execute()
}

interface SessionRow {
  tenant_id: string
  tenant_code: string
  tenant_kind: Tenant['kind']
  tenant_name_ja: string
  tenant_name_en: string
  session_id: string
  stage: FoundSession['stage']
  account_id: string
  account_name: string
  language: Language
  person_id: string | null
  organisation_id: string | null
  has_totp: boolean
  seen_at: string
  roles: { role: Role; contractId: string | null; seesRecords: boolean }[]
}

function fromRow(row: SessionRow): FoundSession {
  return {
    actor: {
      accountId: row.account_id,
      tenantId: row.tenant_id,
      sessionId: row.session_id,
      name: row.account_name,
      roles: row.roles.map((held) => held.role),
      personId: row.person_id,
      organisationId: row.organisation_id,
      contractIds: row.roles.flatMap((held) => held.contractId ?? []),
      seesRecords: row.roles.some((held) => held.seesRecords),
    },
    tenant: {
      id: row.tenant_id,
      code: row.tenant_code,
      kind: row.tenant_kind,
      nameJa: row.tenant_name_ja,
      nameEn: row.tenant_name_en,
    },
    language: row.language,
    stage: row.stage,
    hasTotp: row.has_totp,
    seenAt: row.seen_at,
  }
}
