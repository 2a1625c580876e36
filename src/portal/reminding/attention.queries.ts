import { sql } from 'kysely'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { newestStep } from '../entry/newest-step.ts'
import { readLimits } from '../published/read-limits.ts'

export const waitingKinds = ['check', 'report', 'confirm'] as const
export type WaitingKind = (typeof waitingKinds)[number]

export interface Waiting {
  kind: WaitingKind
  id: string
  title: string
  since: string
  /** How many of this kind there are in all. */
  total: number
}

/**
 * What waits for staff: wordings to check, reports of visitors, and entries that are due and have no owner who could be
 * asked by mail, or turned grey although their owner was asked. The longest waiting first, a few of each kind.
 */
export async function listWaiting(tx: Tx, moment: Moment, most: number): Promise<Waiting[]> {
  const limits = await readLimits(tx, moment)
  const dueBefore = addDays(moment.today, -limits.reconfirmDays)
  const staleBefore = addDays(dueBefore, -limits.staleDays)
  const { rows } = await sql<Waiting>`
    with waiting as (
      select 'check' as kind, entry.id, last.since from portal_entry as entry
       cross join lateral ${newestStep} as last
       where entry.tenant_id = ${moment.tenantId} and last.state = 'submitted'
      union all
      select 'report', report.entry_id, min((report.received_at at time zone 'Asia/Tokyo')::date) from portal_report as report
       where report.tenant_id = ${moment.tenantId} and report.answered_at is null group by report.entry_id
      union all
      select 'confirm', listing.entry_id, listing.confirmed_on from portal_listing as listing
        join portal_entry as entry on entry.tenant_id = listing.tenant_id and entry.id = listing.entry_id
       where listing.tenant_id = ${moment.tenantId} and listing.confirmed_on <= ${dueBefore}
         and (listing.last_on is null or listing.last_on >= ${moment.today})
         and (listing.confirmed_on <= ${staleBefore} or not exists (
           select from account join account_role as held on held.tenant_id = account.tenant_id and held.account_id = account.id
            where account.tenant_id = entry.tenant_id and account.organisation_id = entry.organisation_id
              and account.closed_at is null and account.email_sealed is not null
              and held.role = 'host' and held.ended_at is null))
    )
    select kind, id, title, since, total from (
      select waiting.*, newest.title, count(*) over (partition by waiting.kind)::int as total,
             row_number() over (partition by waiting.kind order by waiting.since, newest.title, waiting.id) as place
        from waiting
       cross join lateral (select v.title_ja as title from portal_entry_version as v
          where v.tenant_id = ${moment.tenantId} and v.entry_id = waiting.id order by v.number desc limit 1) as newest
    ) as placed
     where place <= ${most} order by kind, place`.execute(tx)
  return rows
}
