import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'
import type { PortalEntryTable } from './entries.ts'

export interface PortalListingTable {
  tenant_id: string
  entry_id: string
  version_number: number
  kind: PortalEntryTable['kind']
  organisation_id: string | null
  area_id: string | null
  title_order: Generated<string>
  is_quiet: boolean | null
  is_free: boolean | null
  is_online: boolean | null
  is_anonymous_possible: boolean | null
  is_first_time_friendly: boolean | null
  week: Generated<string>
  days: Generated<string>
  different_days: Generated<string[]>
  first_on: string | null
  last_on: string | null
  latitude: number | null
  longitude: number | null
  public_from: string
  public_until: string | null
  confirmed_on: string
  confirmed_by_owner: Generated<boolean>
  changed_at: Generated<string>
  /** Who offers it; null is the municipality. */
  offered_by: string | null
  /** The last date of its own, also where it stays after that. */
  last_date_on: string | null
  postal_code: Generated<string>
  has_place: Generated<boolean>
  at_location_id: Generated<string>
  search_title: Generated<string>
  search_text: Generated<string>
  search_bare: Generated<string>
  pairs: Generated<string>
}

export interface PortalImportTable {
  tenant_id: string
  id: Generated<string>
  layout: string
  file_name: string
  encoding: string
  digest: string
  rows_read: number
  rows_added: Generated<number>
  rows_changed: Generated<number>
  rows_known: Generated<number>
  rows_refused: Generated<number>
  columns: GeneratedJson
  imported_at: Generated<string>
  imported_by: string | null
}

export interface PortalImportRemarkTable {
  tenant_id: string
  id: Generated<string>
  import_id: string
  entry_id: string | null
  row_number: number
  kind: 'repaired' | 'doubtful' | 'refused'
  column_name: Generated<string>
  because: string
  was: Generated<string>
  became: Generated<string>
}
