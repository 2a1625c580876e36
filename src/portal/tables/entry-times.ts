import type { Generated } from 'kysely'

export interface PortalEntryHoursTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  version_number: number
  weekday: number
  week_of_month: number | null
  from_minute: number
  to_minute: number
}

export interface PortalEntryDayTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  version_number: number
  /** The same date through all wordings, also when it is moved. */
  occurrence_id: Generated<string>
  on_day: string
  kind: 'closed' | 'open' | 'date'
  from_minute: number | null
  to_minute: number | null
  note_ja: Generated<string>
  note_en: Generated<string>
  note_easy: Generated<string>
}

export interface PortalEntryStateTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  version_number: number
  state: 'submitted' | 'returned' | 'checked' | 'published' | 'confirmed' | 'archived'
  from_on: string
  until_on: string | null
  by_owner: Generated<boolean>
  because: Generated<'' | 'ended' | 'closed' | 'asked' | 'stale' | 'mistaken'>
  words: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PortalEntryReminderTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  sent_on: string
  account_id: string
}

export interface PortalReportTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  version_number: number
  about: 'hours' | 'place' | 'contact' | 'closed' | 'content' | 'other'
  words_sealed: string | null
  received_at: Generated<string>
  answered_at: string | null
  answered_by: string | null
  answer: 'mended' | 'right-as-it-is' | 'archived' | null
}
