import { sql } from 'kysely'
import { type Keys, newToken } from '../auth/keys.ts'
import type { Db, Tx } from '../database/db.ts'
import type { Moment } from '../desk.ts'

/** The secret of the account's open feed address, or null where there is none. */
export async function findFeedToken(tx: Tx, moment: Moment, accountId: string): Promise<string | null> {
  const row = await tx
    .selectFrom('calendar_feed')
    .select('calendar_feed.token_sealed')
    .where('calendar_feed.tenant_id', '=', moment.tenantId)
    .where('calendar_feed.account_id', '=', accountId)
    .where('calendar_feed.ended_at', 'is', null)
    .orderBy('calendar_feed.created_at', 'desc')
    .orderBy('calendar_feed.id', 'desc')
    .executeTakeFirst()
  return row ? moment.keys.open(moment.tenantId, row.token_sealed) : null
}

/** Makes a new address; an earlier one stops at once. */
export async function openFeed(tx: Tx, moment: Moment, accountId: string): Promise<void> {
  await endFeed(tx, moment, accountId)
  const token = newToken()
  await tx
    .insertInto('calendar_feed')
    .values({
      tenant_id: moment.tenantId,
      account_id: accountId,
      token_digest: digestOf(moment.keys, token),
      token_sealed: moment.keys.seal(moment.tenantId, token),
      created_at: moment.now,
      ended_at: null,
    })
    .execute()
}

export async function endFeed(tx: Tx, moment: Moment, accountId: string): Promise<void> {
  await tx
    .updateTable('calendar_feed')
    .set({ ended_at: moment.now })
    .where('calendar_feed.tenant_id', '=', moment.tenantId)
    .where('calendar_feed.account_id', '=', accountId)
    .where('calendar_feed.ended_at', 'is', null)
    .execute()
}

export interface FeedOwner {
  tenantId: string
  accountId: string
  personId: string | null
}

/** Whose feed stands at this address, asked before any municipality is known. Null for an ended or unknown one. */
export async function findFeedOwner(db: Db, keys: Keys, token: string): Promise<FeedOwner | null> {
  const { rows } = await db.withoutTenant((tx) =>
    sql<FeedOwner>`select tenant_id as "tenantId", account_id as "accountId", person_id as "personId"
      from find_calendar_feed(${digestOf(keys, token)})`.execute(tx),
  )
  return rows[0] ?? null
}

const digestOf = (keys: Keys, token: string) => keys.digest('calendar-feed', token)
