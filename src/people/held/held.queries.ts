import { sql } from 'kysely'
import type { Database } from '#database.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

type Place = Pick<Moment, 'tenantId'>
type Row = Record<string, unknown>

/** Whole rows of a table about a person, in the order of a column. */
export const rowsOf =
  (table: keyof Database, orderBy: string, direction: 'asc' | 'desc' = 'asc', column = 'person_id') =>
  async (tx: Tx, { tenantId }: Place, personId: string): Promise<Row[]> => {
    const { rows } = await sql<Row>`
      select one.* from ${sql.table(table)} as one where one.tenant_id = ${tenantId} and ${sql.ref(`one.${column}`)} = ${personId}
       order by ${sql.ref(`one.${orderBy}`)} ${sql.raw(direction)}, one::text`.execute(tx)
    return rows
  }

export async function listAccountNames(
  tx: Tx,
  { tenantId }: Place,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await tx
    .selectFrom('account')
    .select(['account.id', 'account.name'])
    .where('account.tenant_id', '=', tenantId)
    .where('account.id', 'in', [...new Set(ids)])
    .execute()
  return new Map(rows.map((row) => [row.id, row.name]))
}

/** Everything recorded about a person, newest first, with the roles of who did it. */
export const listHistory = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('event')
    .selectAll('event')
    .where('event.tenant_id', '=', tenantId)
    .where('event.person_id', '=', personId)
    .orderBy('event.happened_at', 'desc')
    .orderBy('event.id', 'desc')
    .execute()

/** The person's accounts. Secrets and their digests stay where they are. */
export const listOwnAccounts = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('account')
    .select(['account.id', 'account.name', 'account.email_sealed', 'account.language', 'account.created_at'])
    .select(['account.closed_at', 'account.totp_confirmed_at'])
    .select((is) => is('account.password_hash', 'is not', null).as('has_password'))
    .select((is) =>
      is
        .selectFrom('account_role')
        .select(sql<string[]>`coalesce(array_agg(account_role.role order by account_role.role), '{}')`.as('roles'))
        .whereRef('account_role.tenant_id', '=', 'account.tenant_id')
        .whereRef('account_role.account_id', '=', 'account.id')
        .where('account_role.ended_at', 'is', null)
        .as('roles'),
    )
    .where('account.tenant_id', '=', tenantId)
    .where('account.person_id', '=', personId)
    .orderBy('account.created_at')
    .orderBy('account.id')
    .execute()

const ofOwnAccount = (tenantId: string, personId: string, column: string) =>
  sql<boolean>`${sql.ref(column)} in (select own.id from account as own where own.tenant_id = ${tenantId} and own.person_id = ${personId})`

export const listOwnSessions = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('session')
    .select(['session.created_at', 'session.seen_at', 'session.ended_at', 'session.expires_at'])
    .where('session.tenant_id', '=', tenantId)
    .where(ofOwnAccount(tenantId, personId, 'session.account_id'))
    .orderBy('session.created_at', 'desc')
    .orderBy('session.id', 'desc')
    .execute()

export const listOwnPasskeys = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('passkey')
    .select(['passkey.label', 'passkey.created_at', 'passkey.used_at'])
    .where('passkey.tenant_id', '=', tenantId)
    .where(ofOwnAccount(tenantId, personId, 'passkey.account_id'))
    .orderBy('passkey.created_at')
    .orderBy('passkey.id')
    .execute()

export const listOwnMail = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('mail')
    .select(['mail.to_sealed', 'mail.subject', 'mail.body_sealed', 'mail.queued_at', 'mail.sent_at'])
    .where('mail.tenant_id', '=', tenantId)
    .where(ofOwnAccount(tenantId, personId, 'mail.account_id'))
    .orderBy('mail.queued_at', 'desc')
    .orderBy('mail.id', 'desc')
    .execute()

export const listOwnDrafts = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('draft')
    .select(['draft.kind', 'draft.content_sealed', 'draft.started_at', 'draft.saved_at', 'draft.expires_at'])
    .where('draft.tenant_id', '=', tenantId)
    .where(
      sql<boolean>`draft.owner in (select 'account:' || own.id from account as own where own.tenant_id = ${tenantId} and own.person_id = ${personId})`,
    )
    .orderBy('draft.saved_at', 'desc')
    .orderBy('draft.id', 'desc')
    .execute()

export const listOwnFeeds = (tx: Tx, { tenantId }: Place, personId: string) =>
  tx
    .selectFrom('calendar_feed')
    .select(['calendar_feed.created_at', 'calendar_feed.ended_at'])
    .where('calendar_feed.tenant_id', '=', tenantId)
    .where(ofOwnAccount(tenantId, personId, 'calendar_feed.account_id'))
    .orderBy('calendar_feed.created_at')
    .orderBy('calendar_feed.id')
    .execute()
