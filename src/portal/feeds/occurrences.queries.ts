import { sql } from 'kysely'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'

/** A date of an event as calendars know it: the same from its first day in public to its last, moved or cancelled. */
export interface Occurrence {
  entryId: string
  id: string
  onDay: string
  fromMinute: number | null
  toMinute: number | null
  isCancelled: boolean
  /** How often what is public of its entry was changed before. */
  sequence: number
  changedAt: string
}

/**
 * The dates of entries that were ever public: those of the wording that is, and as cancelled those ahead that were public
 * and no longer are. An entry nobody confirmed any more was not cancelled by that.
 */
export async function listOccurrences(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
  entryIds: readonly string[],
): Promise<Occurrence[]> {
  const { rows } = await sql<Occurrence>`
    with wanted as (
      select entry.id, listing.version_number as number, told.sequence, told.changed_at, told.is_stale
        from jsonb_array_elements_text(${JSON.stringify(entryIds)}::jsonb) as given (id)
        join portal_entry as entry on entry.tenant_id = ${tenantId} and entry.id = given.id::uuid
        left join portal_listing as listing on listing.tenant_id = entry.tenant_id and listing.entry_id = entry.id
       cross join lateral (
         select greatest(count(*) - 1, 0)::int as sequence, max(state.recorded_at) as changed_at,
                coalesce((array_agg(state.because order by state.recorded_at desc, state.id))[1] = 'stale', false) as is_stale
           from portal_entry_state as state
          where state.tenant_id = entry.tenant_id and state.entry_id = entry.id and state.state in ('published', 'archived')
       ) as told
    ), shown as (
      select distinct on (day.entry_id, day.occurrence_id) day.*, wanted.sequence, wanted.is_stale,
             wanted.number is not distinct from day.version_number as is_now, wanted.number is not null as is_listed,
             coalesce(wanted.changed_at, listing.changed_at, now()) as changed_at
        from wanted
        join portal_entry_day as day on day.tenant_id = ${tenantId} and day.entry_id = wanted.id and day.kind = 'date'
        left join portal_listing as listing on listing.tenant_id = day.tenant_id and listing.entry_id = day.entry_id
       where day.version_number = wanted.number or exists (
         select from portal_entry_state as state
          where state.tenant_id = day.tenant_id and state.entry_id = day.entry_id
            and state.version_number = day.version_number and state.state = 'published')
       order by day.entry_id, day.occurrence_id, day.version_number = wanted.number desc nulls last, day.version_number desc
    )
    select shown.entry_id as "entryId", shown.occurrence_id as id, shown.on_day::text as "onDay",
           shown.from_minute as "fromMinute", shown.to_minute as "toMinute", not shown.is_now as "isCancelled", shown.sequence,
           to_char(shown.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "changedAt"
      from shown
     where shown.is_now or (shown.on_day >= ${today}::date and (shown.is_listed or not shown.is_stale))
     order by shown.on_day, shown.from_minute, shown.occurrence_id`.execute(tx)
  return rows
}

/** Entries that were taken from the public pages while some of their dates were ahead. */
export async function listTakenBack(
  tx: Tx,
  { tenantId, today }: Pick<Moment, 'tenantId' | 'today'>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct state.entry_id as id from portal_entry_state as state
      join portal_entry_day as day on day.tenant_id = state.tenant_id and day.entry_id = state.entry_id
       and day.kind = 'date' and day.on_day >= ${today}::date
     where state.tenant_id = ${tenantId} and state.state = 'archived' and not exists (
       select from portal_listing as listing where listing.tenant_id = state.tenant_id and listing.entry_id = state.entry_id)
     order by id limit 200`.execute(tx)
  return rows.map(({ id }) => id)
}
