import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'

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
  tags: Generated<string[]>
  extra: GeneratedJson
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  saved_at: Generated<string>
  saved_by: string | null
}
