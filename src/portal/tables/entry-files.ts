import type { Generated } from 'kysely'

export interface PortalEntryFileTable {
  tenant_id: string
  id: Generated<string>
  entry_id: string
  version_number: number
  kind: 'picture' | 'leaflet'
  position: number
  file_id: string
  title_ja: Generated<string>
  title_en: Generated<string>
  title_easy: Generated<string>
  alt_ja: Generated<string>
  alt_en: Generated<string>
  alt_easy: Generated<string>
  is_decorative: Generated<boolean>
  licence: Generated<'' | 'CC BY 4.0' | 'CC0 1.0'>
  language: Generated<'' | 'ja' | 'easy' | 'en' | 'zh' | 'ko' | 'pt' | 'es' | 'vi' | 'tl' | 'ne'>
  is_readable: boolean | null
}
