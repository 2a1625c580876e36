import { sql } from 'kysely'
import { minutesAfter, minutesBetween } from '../clock.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment, Tenant } from '../desk.ts'
import type { Language } from '../i18n/catalogue.ts'
import type { Actor, Role } from './actor.ts'
import { type Keys, newToken } from './keys.ts'
import { sessionLimitsFor, waitingMinutes } from './security-policy.ts'

export interface FoundSession {
  actor: Actor
  tenant: Tenant
  language: Language
  stage: 'second-step' | 'full'
  hasTotp: boolean
  seenAt: string
  /** Names what the database was when the session was found: of one name, every row is the same. */
  snapshot: string
}

/** Opens a session and returns its token. How long it lasts depends on the roles that the account holds. */
export async function openSession(
  tx: Tx,
  moment: Pick<Moment, 'now' | 'tenantId' | 'keys'>,
  accountId: string,
  stage: FoundSession['stage'],
): Promise<string> {
  const token = newToken()
  const { wholeMinutes } = sessionLimitsFor(await rolesOf(tx, moment.tenantId, accountId))
  await tx
    .insertInto('session')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      token_digest: moment.keys.digest('session', token),
      stage,
      created_at: moment.now,
      seen_at: moment.now,
      expires_at: minutesAfter(moment.now, stage === 'full' ? wholeMinutes : waitingMinutes),
    })
    .execute()
  return token
}

/** The session of a token, or null where it ended, expired or was left alone for too long. Notes that it is in use. */
export async function findSession(db: Db, keys: Keys, token: string, now: string): Promise<FoundSession | null> {
  const { rows } = await db.askOnce((tx) =>
    sql<SessionRow>`select found.*, ${snapshotName} as snapshot
      from find_session(${keys.digest('session', token)}, ${now}::timestamptz) found`.execute(tx),
  )
  const found = rows[0] && fromRow(rows[0])
  if (!found) return null
  const idle = minutesBetween(found.seenAt, now)
  if (idle > sessionLimitsFor(found.actor.roles).idleMinutes) return null
  if (idle >= 1) await noteUse(db, found.actor, now)
  return found
}

/**
 * Which transactions a reader sees, and the server that counts them: whoever reads between the same two changes gets the
 * same name, and each change that is committed makes another one.
 */
const snapshotName = sql`pg_current_snapshot()::text || ' ' || pg_postmaster_start_time()::text`

function noteUse(db: Db, { tenantId, sessionId }: Actor, now: string) {
  return db.asTenant(tenantId, (tx) =>
    tx
      .updateTable('session')
      .set({ seen_at: now })
      .where('session.tenant_id', '=', tenantId)
      .where('session.id', '=', sessionId)
      .execute(),
  )
}

export async function rolesOf(tx: Tx, tenantId: string, accountId: string): Promise<Role[]> {
  const rows = await tx
    .selectFrom('account_role')
    .select('account_role.role')
    .where('account_role.tenant_id', '=', tenantId)
    .where('account_role.account_id', '=', accountId)
    .where('account_role.ended_at', 'is', null)
    .execute()
  return rows.map((row) => row.role)
}

export async function endSession(tx: Tx, moment: Pick<Moment, 'now' | 'tenantId'>, sessionId: string): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: moment.now })
    .where('tenant_id', '=', moment.tenantId)
    .where('id', '=', sessionId)
    .where('ended_at', 'is', null)
    .execute()
}

/** Sign-out everywhere, or everywhere else when one session is to stay. */
export async function endSessionsOf(
  tx: Tx,
  moment: Pick<Moment, 'now' | 'tenantId'>,
  accountId: string,
  except?: string,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ended_at: moment.now })
    .where('session.tenant_id', '=', moment.tenantId)
    .where('session.account_id', '=', accountId)
    .where('session.ended_at', 'is', null)
    .$if(except !== undefined, (query) => query.where('session.id', '!=', except ?? ''))
    .execute()
}

/** The sessions of an account that are open now, the newest first. */
export function listSessions(tx: Tx, moment: Moment, accountId: string) {
  return tx
    .selectFrom('session')
    .select(['session.id', 'session.created_at', 'session.seen_at'])
    .where('session.tenant_id', '=', moment.tenantId)
    .where('session.account_id', '=', accountId)
    .where('session.stage', '=', 'full')
    .where('session.ended_at', 'is', null)
    .where('session.expires_at', '>', moment.now)
    .orderBy('session.seen_at', 'desc')
    .orderBy('session.id', 'desc')
    .execute()
}

/** When a session was opened. */
export async function openedAt(tx: Tx, { tenantId }: Moment, sessionId: string): Promise<string> {
  const row = await tx
    .selectFrom('session')
    .select('session.created_at')
    .where('session.tenant_id', '=', tenantId)
    .where('session.id', '=', sessionId)
    .executeTakeFirstOrThrow()
  return row.created_at
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
  snapshot: string
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
      contractIds: row.roles.flatMap((held) => (held.role === 'coordinator' && held.contractId) || []),
      seesRecords: row.roles.some((held) => held.role === 'officer' && held.seesRecords),
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
    snapshot: row.snapshot,
  }
}
