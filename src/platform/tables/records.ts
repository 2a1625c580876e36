import type { Generated } from 'kysely'
import type { GeneratedJson, Json, JsonOrNone } from '../database/json.ts'

export interface SettingTable {
  tenant_id: string
  id: Generated<string>
  key: string
  value: Json
  valid_from: string
  source: string
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface EventTable {
  tenant_id: string
  id: Generated<string>
  happened_at: Generated<string>
  actor_id: string | null
  verb: string
  subject_kind: string
  subject_id: string | null
  person_id: string | null
  channel: Generated<'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'>
  details: GeneratedJson
}

export interface LookTable {
  tenant_id: string
  id: Generated<string>
  looked_at: Generated<string>
  account_id: string
  person_id: string
  page: string
}

export interface DraftTable {
  tenant_id: string
  id: Generated<string>
  owner: string
  kind: string
  subject_id: string | null
  content_sealed: string
  started_at: Generated<string>
  saved_at: Generated<string>
  expires_at: string
}

export interface OnceKeyTable {
  tenant_id: string
  key: string
  owner: string
  location: string
  used_at: Generated<string>
}

export interface MailTable {
  tenant_id: string
  id: Generated<string>
  account_id: string | null
  to_sealed: string
  kind: string
  language: string
  subject: string
  body_sealed: string
  queued_at: Generated<string>
  due_at: Generated<string>
  attempts: Generated<number>
  claimed_until: string | null
  sent_at: string | null
  given_up_at: string | null
  last_fault: string | null
  about_id: string | null
}

export interface ImportBatchTable {
  tenant_id: string
  id: Generated<string>
  kind: string
  file_name: string
  file_digest: string
  content_sealed: string | null
  mapping: JsonOrNone
  uploaded_by: string | null
  uploaded_at: Generated<string>
  taken_at: string | null
  rows_added: number | null
  rows_known: number | null
  discarded_at: string | null
}
