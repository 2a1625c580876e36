import { sql } from 'kysely'

/** Conditions on the public wording of an entry and on its days, for questions about `portal_listing as listing`. */
export const versionHas = (condition: ReturnType<typeof sql>) => sql<boolean>`exists (
  select from portal_entry_version as version
   where version.tenant_id = listing.tenant_id and version.entry_id = listing.entry_id
     and version.number = listing.version_number and ${condition})`

/** A place with usual hours stays after its last date; its dates are then no event any more. */
export const hasDateFrom = (today: string) => sql<boolean>`(listing.last_on is not null or exists (
  select from portal_entry_day as d
   where d.tenant_id = listing.tenant_id and d.entry_id = listing.entry_id
     and d.version_number = listing.version_number and d.kind = 'date' and d.on_day >= ${today}))`
