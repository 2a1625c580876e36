import { type SqlBool, sql } from 'kysely'
import { jsonArrayFrom } from 'kysely/helpers/postgres'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { StaffFacts } from '../rules/staff.ts'

export type DifferentDay = StaffFacts['exceptions'][number] & { id: string }
/** The facts with who last said the week, and how: null where nothing was said. */
export interface StaffSaid extends StaffFacts {
  exceptions: DifferentDay[]
  said: { at: string; channel: 'online' | 'paper' | 'phone' | 'meeting'; typedBy: string | null } | null
}

/** Everybody who goes along, with their times from today on. One statement. */
export async function listStaffFacts(tx: Tx, moment: Pick<Moment, 'tenantId' | 'today'>): Promise<StaffFacts[]> {
  return (await listStaffSaid(tx, moment)).map(({ accountId, name, availability, exceptions, limits }) => ({
    accountId,
    name,
    availability,
    exceptions: exceptions.map(({ id: _, ...day }) => day),
    limits,
  }))
}

/** The same for the pages on which it is said; only one account where it is named. */
export async function listStaffSaid(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  accountId?: string,
): Promise<StaffSaid[]> {
  const rows = await tx
    .selectFrom('account')
    .leftJoin('staff_week as week', (join) =>
      join
        .onRef('week.tenant_id', '=', 'account.tenant_id')
        .onRef('week.account_id', '=', 'account.id')
        .on('week.ended_at', 'is', null),
    )
    .leftJoin('account as typist', (join) =>
      join.onRef('typist.tenant_id', '=', 'week.tenant_id').onRef('typist.id', '=', 'week.typed_by'),
    )
    .select([
      'account.id as accountId',
      'account.name',
      'week.per_day as perDay',
      'week.per_week as perWeek',
      'week.said_at as saidAt',
      'week.channel',
      'typist.name as typedBy',
    ])
    .select((is) => [
      jsonArrayFrom(
        is
          .selectFrom('staff_week_time as time')
          .select(['time.weekday', 'time.from_minute as fromMinute', 'time.to_minute as toMinute'])
          .whereRef('time.tenant_id', '=', 'week.tenant_id')
          .whereRef('time.week_id', '=', 'week.id')
          .orderBy('time.weekday')
          .orderBy('time.from_minute'),
      ).as('times'),
      jsonArrayFrom(
        is
          .selectFrom('staff_different_day as day')
          .select([
            'day.id',
            'day.on_day as onDay',
            'day.available',
            'day.from_minute as fromMinute',
            'day.to_minute as toMinute',
          ])
          .whereRef('day.tenant_id', '=', 'account.tenant_id')
          .whereRef('day.account_id', '=', 'account.id')
          .where('day.ended_at', 'is', null)
          .where('day.on_day', '>=', today)
          .orderBy('day.on_day')
          .orderBy('day.from_minute')
          .orderBy('day.id'),
      ).as('exceptions'),
    ])
    .where('account.tenant_id', '=', tenantId)
    .where('account.closed_at', 'is', null)
    .where(goesAlong)
    .$if(accountId !== undefined, (query) => query.where('account.id', '=', accountId as string))
    .orderBy('account.name')
    .orderBy('account.id')
    .execute()
  return rows.map((row) => ({
    accountId: row.accountId,
    name: row.name,
    availability: row.times.length > 0 ? row.times : null,
    exceptions: row.exceptions,
    limits: { perDay: row.perDay, perWeek: row.perWeek },
    said: row.saidAt && row.channel ? { at: row.saidAt, channel: row.channel, typedBy: row.typedBy } : null,
  }))
}

const goesAlong = sql<SqlBool>`exists (
  select from account_role as role
   where role.tenant_id = account.tenant_id and role.account_id = account.id
     and role.role = 'follow_up_staff' and role.ended_at is null)`
