import type { Generated } from 'kysely'
import type { GeneratedJson, Json, JsonOrNone } from './database/json.ts'

export interface TenantTable {
  id: Generated<string>
  code: string
  kind: 'installation' | 'municipality' | 'prefecture' | 'state'
  name_ja: string
  name_kana: Generated<string>
  name_en: Generated<string>
  created_at: Generated<string>
}

export interface AccountTable {
  tenant_id: string
  id: Generated<string>
  name: string
  email_sealed: string | null
  email_digest: string | null
  password_hash: string | null
  totp_sealed: string | null
  totp_confirmed_at: string | null
  totp_used_step: number | null
  language: Generated<'ja' | 'en' | 'easy'>
  person_id: string | null
  organisation_id: string | null
  created_at: Generated<string>
  closed_at: string | null
}

export interface AccountRoleTable {
  tenant_id: string
  account_id: string
  role: 'operator' | 'administrator' | 'officer' | 'coordinator' | 'follow_up_staff' | 'supporter' | 'host' | 'observer'
  contract_id: string | null
  sees_records: Generated<boolean>
  granted_at: Generated<string>
  granted_by: string | null
  ended_at: string | null
  id: Generated<string>
}

export interface SessionTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  token_digest: string
  stage: 'second-step' | 'full'
  created_at: Generated<string>
  seen_at: Generated<string>
  expires_at: string
  ended_at: string | null
}

export interface SignInLinkTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  token_digest: string
  purpose: Generated<'sign-in' | 'invitation'>
  created_at: Generated<string>
  expires_at: string
  used_at: string | null
}

export interface PasskeyTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  credential_id: string
  public_key: Uint8Array
  counter: Generated<number>
  transports: Generated<string[]>
  label: Generated<string>
  created_at: Generated<string>
  used_at: string | null
}

export interface PasskeyChallengeTable {
  digest: string
  owner: string
  expires_at: string
}

export interface RecoveryCodeTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  code_digest: string
  used_at: string | null
}

export interface CalendarFeedTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  token_digest: string
  token_sealed: string
  created_at: Generated<string>
  ended_at: string | null
}

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

export interface PlatformTables {
  tenant: TenantTable
  account: AccountTable
  account_role: AccountRoleTable
  session: SessionTable
  sign_in_link: SignInLinkTable
  passkey: PasskeyTable
  passkey_challenge: PasskeyChallengeTable
  recovery_code: RecoveryCodeTable
  calendar_feed: CalendarFeedTable
  setting: SettingTable
  event: EventTable
  look: LookTable
  draft: DraftTable
  once_key: OnceKeyTable
  mail: MailTable
  import_batch: ImportBatchTable
}
