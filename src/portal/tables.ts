import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'

export interface PortalFileTable {
  tenant_id: string
  id: Generated<string>
  purpose: 'entry' | 'leaflet' | 'look' | 'page' | 'story'
  file_name: Generated<string>
  media_type:
    | 'image/png'
    | 'image/jpeg'
    | 'image/webp'
    | 'image/gif'
    | 'application/pdf'
    | 'audio/mpeg'
    | 'audio/mp4'
    | 'audio/ogg'
    | 'audio/wav'
    | 'video/mp4'
    | 'video/webm'
  byte_size: number
  digest: string
  width: number | null
  height: number | null
  bytes: Uint8Array
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PortalEntryTable {
  tenant_id: string
  id: Generated<string>
  kind: 'place' | 'group' | 'event' | 'trial' | 'course' | 'talk' | 'office' | 'hospital' | 'leaflet'
  organisation_id: string | null
  source: Generated<'portal' | 'csv' | 'slice'>
  source_layout: Generated<string>
  source_code: Generated<string>
  source_id: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PortalEntryVersionTable {
  tenant_id: string
  entry_id: string
  number: number
  title_ja: string
  title_kana: Generated<string>
  title_en: Generated<string>
  title_easy: Generated<string>
  summary_ja: Generated<string>
  summary_en: Generated<string>
  summary_easy: Generated<string>
  body_ja: Generated<string>
  body_en: Generated<string>
  body_easy: Generated<string>
  audience_ja: Generated<string>
  audience_en: Generated<string>
  audience_easy: Generated<string>
  organiser_ja: Generated<string>
  organiser_en: Generated<string>
  place_name_ja: Generated<string>
  place_name_en: Generated<string>
  area_id: string | null
  address: Generated<string>
  address_en: Generated<string>
  postal_code: Generated<string>
  municipality_code: Generated<string>
  prefecture: Generated<string>
  city: Generated<string>
  town: Generated<string>
  block: Generated<string>
  building: Generated<string>
  latitude: number | null
  longitude: number | null
  access_ja: Generated<string>
  access_en: Generated<string>
  access_easy: Generated<string>
  entering_ja: Generated<string>
  entering_en: Generated<string>
  entering_easy: Generated<string>
  hours_note_ja: Generated<string>
  hours_note_en: Generated<string>
  hours_note_easy: Generated<string>
  closed_on_holidays: boolean | null
  surroundings_ja: Generated<string>
  surroundings_en: Generated<string>
  surroundings_easy: Generated<string>
  is_quiet: boolean | null
  is_free: boolean | null
  cost_ja: Generated<string>
  cost_en: Generated<string>
  cost_easy: Generated<string>
  is_online: boolean | null
  online_url: Generated<string>
  is_anonymous_possible: boolean | null
  is_first_time_friendly: boolean | null
  accessibility: Generated<string[]>
  accessibility_ja: Generated<string>
  accessibility_en: Generated<string>
  accessibility_easy: Generated<string>
  spoken_languages: Generated<string[]>
  capacity: number | null
  capacity_note: Generated<string>
  apply_ja: Generated<string>
  apply_en: Generated<string>
  apply_easy: Generated<string>
  apply_from_on: string | null
  apply_until_on: string | null
  apply_url: Generated<string>
  contact_name: Generated<string>
  contact_phone: Generated<string>
  contact_extension: Generated<string>
  contact_email: Generated<string>
  url: Generated<string>
  image_file_id: string | null
  image_alt_ja: Generated<string>
  image_alt_en: Generated<string>
  image_alt_easy: Generated<string>
  image_licence: Generated<string>
  leaflet_file_id: string | null
  tags: Generated<string[]>
  extra: GeneratedJson
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  saved_at: Generated<string>
  saved_by: string | null
}

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

export interface PortalPageTable {
  tenant_id: string
  id: Generated<string>
  slug: string
  position: Generated<number>
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PortalPageVersionTable {
  tenant_id: string
  page_id: string
  number: number
  state: 'draft' | 'public' | 'hidden'
  title_ja: string
  title_en: Generated<string>
  title_easy: Generated<string>
  body_ja: Generated<string>
  body_en: Generated<string>
  body_easy: Generated<string>
  saved_at: Generated<string>
  saved_by: string | null
}

export interface PortalLookTable {
  tenant_id: string
  id: Generated<string>
  is_open: Generated<boolean>
  name_ja: Generated<string>
  name_en: Generated<string>
  name_easy: Generated<string>
  lead_ja: Generated<string>
  lead_en: Generated<string>
  lead_easy: Generated<string>
  key_colour: string | null
  logo_file_id: string | null
  logo_alt: Generated<string>
  domain: string | null
  contact_ja: Generated<string>
  contact_en: Generated<string>
  contact_easy: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PortalStampTable {
  tenant_id: string
  number: Generated<number>
  changed_at: Generated<string>
}

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

export interface RecoveryStoryTable {
  tenant_id: string
  id: Generated<string>
  person_id: string | null
  slug: string
  teller_sealed: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryPartTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  position: Generated<number>
  kind: 'text' | 'picture' | 'sound' | 'film'
  file_id: string | null
  audience: 'nobody' | 'staff' | 'courses' | 'hosts' | 'public'
  from_on: string
  until_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface RecoveryStoryWordsTable {
  tenant_id: string
  id: Generated<string>
  part_id: string | null
  story_id: string
  language: 'ja' | 'en' | 'easy'
  title_sealed: string | null
  body_sealed: string | null
  content_note_sealed: string | null
  alt_sealed: string | null
  transcript_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryConsentTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  given_on: string
  until_on: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
  withdrawn_at: string | null
  withdrawn_by: string | null
}

export interface RecoveryStoryStateTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  state: 'submitted' | 'returned' | 'checked' | 'published' | 'withdrawn' | 'archived'
  from_on: string
  until_on: string | null
  words_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryQuestionTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  part_id: string
  organisation_id: string | null
  run_id: string | null
  asked_at: Generated<string>
  asked_by: string | null
  answer: 'agrees' | 'objects' | null
  words_sealed: string | null
  answered_at: string | null
  answered_by: string | null
  taken_back_at: string | null
}

export interface PortalTables {
  portal_file: PortalFileTable
  portal_entry: PortalEntryTable
  portal_entry_version: PortalEntryVersionTable
  portal_entry_hours: PortalEntryHoursTable
  portal_entry_day: PortalEntryDayTable
  portal_entry_state: PortalEntryStateTable
  portal_entry_reminder: PortalEntryReminderTable
  portal_report: PortalReportTable
  portal_page: PortalPageTable
  portal_page_version: PortalPageVersionTable
  portal_look: PortalLookTable
  portal_stamp: PortalStampTable
  portal_listing: PortalListingTable
  portal_import: PortalImportTable
  portal_import_remark: PortalImportRemarkTable
  recovery_story: RecoveryStoryTable
  recovery_story_part: RecoveryStoryPartTable
  recovery_story_words: RecoveryStoryWordsTable
  recovery_story_consent: RecoveryStoryConsentTable
  recovery_story_state: RecoveryStoryStateTable
  recovery_story_question: RecoveryStoryQuestionTable
}
