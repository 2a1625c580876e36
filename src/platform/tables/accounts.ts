import type { Generated } from 'kysely'

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
