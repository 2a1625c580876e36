import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { newestStep } from '../entry/newest-step.ts'
import type { StateRow } from '../rules/freshness.ts'
import type { EntryKind, entryStandings } from '../vocabulary.ts'

export interface EntryLine {
  id: string
  kind: EntryKind
  title: string
  state: StateRow['state'] | null
  confirmedOn: string | null
  reports: number
}

export interface LineFilter {
  /** A piece of the name, however it is written. */
  name: string
  standing: (typeof entryStandings)[number] | null
  /** Confirmed on this day or earlier is due. */
  dueBefore: string
}

/** Entries of the municipality or of one organisation: what waits for somebody comes first. */
export async function listEntryLines(
  tx: Tx,
  { tenantId }: Pick<Moment, 'tenantId'>,
  of: LineFilter & { organisationId: string | null; limit: number; offset: number },
): Promise<{ lines: EntryLine[]; total: number }> {
  const { rows } = await sql<EntryLine & { total: number }>`
    select entry.id, entry.kind, newest.title_ja as title, last.state, listing.confirmed_on as "confirmedOn",
           reports.n as reports, count(*) over ()::int as total
      from portal_entry as entry
      cross join lateral (select v.title_ja from portal_entry_version as v where v.tenant_id = entry.tenant_id
                             and v.entry_id = entry.id order by v.number desc limit 1) as newest
      left join lateral ${newestStep} as last on true
      left join portal_listing as listing on listing.tenant_id = entry.tenant_id and listing.entry_id = entry.id
      cross join lateral (select count(*)::int as n from portal_report as r where r.tenant_id = entry.tenant_id
                             and r.entry_id = entry.id and r.answered_at is null) as reports
     where entry.tenant_id = ${tenantId}
       and (${of.organisationId}::uuid is null or entry.organisation_id = ${of.organisationId}::uuid)
       and (${of.name} = '' or position(portal_folded(${of.name}) in portal_folded(newest.title_ja)) > 0)
       and (${of.standing}::text is null or ${of.standing}::text = case
         when ${of.standing}::text = 'due' and listing.confirmed_on <= ${of.dueBefore} then 'due'
         when last.state = 'submitted' then 'to-check' when last.state in ('published', 'confirmed') then 'public'
         else last.state end)
     order by reports.n = 0, coalesce(last.state, '') <> 'submitted', coalesce(last.state, '') = 'archived',
              listing.confirmed_on nulls first, newest.title_ja, entry.id
     limit ${of.limit} offset ${of.offset}`.execute(tx)
  return { lines: rows, total: rows[0]?.total ?? 0 }
}
