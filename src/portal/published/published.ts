import type { Selectable } from 'kysely'
import type {
  PortalEntryDayTable,
  PortalEntryHoursTable,
  PortalEntryVersionTable,
  PortalListingTable,
} from '../tables.ts'

export type PublishedHours = Pick<
  Selectable<PortalEntryHoursTable>,
  'entry_id' | 'weekday' | 'week_of_month' | 'from_minute' | 'to_minute'
>
export type PublishedDay = Pick<
  Selectable<PortalEntryDayTable>,
  'entry_id' | 'on_day' | 'kind' | 'from_minute' | 'to_minute' | 'note_ja'
>

/** One entry as everybody may read it today: its public wording, hours and days, and when it was confirmed. */
export interface Published extends Selectable<PortalEntryVersionTable> {
  kind: PortalListingTable['kind']
  organisation_id: string | null
  confirmed_on: string
  changed_at: string
  first_on: string | null
  last_on: string | null
  hours: PublishedHours[]
  days: PublishedDay[]
}

/** What the formats need of where they are given out. */
export interface PublishedPlace {
  code: string
  nameJa: string
  nameEn: string
  id: string
  /** The address of this installation, without a slash at its end. */
  site: string
}
