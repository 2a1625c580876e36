import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'

interface Times {
  hours: Hours[]
  days: OwnDay[]
}

/** The hours and days of the wording that stands in the same question as `version`. */
export const timesOfVersion = sql`
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('weekday', h.weekday, 'weekOfMonth', h.week_of_month,
             'fromMinute', h.from_minute, 'toMinute', h.to_minute) order by h.weekday, h.from_minute, h.id), '[]') as all
      from portal_entry_hours as h
     where h.tenant_id = version.tenant_id and h.entry_id = version.entry_id and h.version_number = version.number
  ) as hours
  cross join lateral (
    select coalesce(jsonb_agg(jsonb_build_object('onDay', d.on_day, 'kind', d.kind, 'fromMinute', d.from_minute,
             'toMinute', d.to_minute, 'note', d.note_ja) order by d.on_day, d.from_minute, d.id), '[]') as all
      from portal_entry_day as d
     where d.tenant_id = version.tenant_id and d.entry_id = version.entry_id and d.version_number = version.number
  ) as days`

/** Hours and days of wordings, by entry. */
export async function listTimes(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  of: readonly { id: string; number: number }[],
): Promise<Map<string, Times>> {
  const { rows } = await sql<Times & { id: string }>`
    select version.entry_id as id, hours.all as hours, days.all as days
      from jsonb_to_recordset(${JSON.stringify(of)}::jsonb) as wanted (id uuid, number integer)
      join portal_entry_version as version on version.tenant_id = ${tenantId}
       and version.entry_id = wanted.id and version.number = wanted.number
      ${timesOfVersion}`.execute(tx)
  return new Map(rows.map(({ id, hours, days }) => [id, { hours, days }]))
}
