import type { Generated } from 'kysely'

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
