import type { Generated } from 'kysely'
import type { GeneratedJson, Json } from '#platform/database/json.ts'

export interface DocumentVersionTable {
  tenant_id: string
  id: Generated<string>
  kind: string
  fiscal_year: number
  number: number
  title_ja: string
  title_en: string
  content: Json
  definitions: GeneratedJson
  reason: string | null
  submitted_to: Generated<string[]>
  submitted_at: string
  submitted_by: string | null
}

export interface DocumentFileTable {
  tenant_id: string
  version_id: string
  language: 'ja' | 'en'
  format: 'pdf' | 'xlsx'
  bytes: Uint8Array
  sha256: string
}

export interface DocumentsTables {
  document_version: DocumentVersionTable
  document_file: DocumentFileTable
}
