import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { PublishedDay, PublishedHours } from './published.ts'

type Versions = readonly { entry_id: string; number: number }[]

export function hoursOf(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, rows: Versions): Promise<PublishedHours[]> {
  return tx
    .selectFrom('portal_entry_hours as hours')
    .select(['hours.entry_id', 'hours.weekday', 'hours.week_of_month', 'hours.from_minute', 'hours.to_minute'])
    .where('hours.tenant_id', '=', tenantId)
    .where(versionsOf('hours', rows))
    .orderBy('hours.weekday')
    .orderBy('hours.from_minute')
    .execute()
}

export function daysOf(tx: Tx, { tenantId }: Pick<Moment, 'tenantId'>, rows: Versions): Promise<PublishedDay[]> {
  return tx
    .selectFrom('portal_entry_day as day')
    .select(['day.entry_id', 'day.on_day', 'day.kind', 'day.from_minute', 'day.to_minute', 'day.note_ja'])
    .where('day.tenant_id', '=', tenantId)
    .where(versionsOf('day', rows))
    .orderBy('day.on_day')
    .orderBy('day.from_minute')
    .execute()
}

const nobody = '00000000-0000-0000-0000-000000000000'

/** `(entry, version)` among these. */
function versionsOf(table: 'hours' | 'day', rows: Versions) {
  const pairs = rows.length > 0 ? rows : [{ entry_id: nobody, number: 0 }]
  const list = sql.join(pairs.map(({ entry_id, number }) => sql`(${entry_id}::uuid, ${number}::int)`))
  return sql<boolean>`(${sql.ref(`${table}.entry_id`)}, ${sql.ref(`${table}.version_number`)}) in (${list})`
}
