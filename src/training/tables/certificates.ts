import type { Generated } from 'kysely'
import type { How } from './kinds.ts'

export interface CompletionValidityTable {
  tenant_id: string
  id: Generated<string>
  completion_id: string
  valid_until_on: string | null
  reason: Generated<string>
  batch_id: string | null
  set_at: Generated<string>
  set_by: string | null
}

export interface CertificateTable {
  tenant_id: string
  id: Generated<string>
  completion_id: string
  number: string
  replaces_id: string | null
  name_sealed: string
  token_digest: string
  token_sealed: string
  issued_on: string
  issued_at: Generated<string>
  issued_by: string | null
}

export interface CertificateRevocationTable {
  tenant_id: string
  certificate_id: string
  revoked_on: string
  why_sealed: string | null
  revoked_at: Generated<string>
  revoked_by: string | null
}

export interface AddOnRecognitionTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  counts: boolean
  authority: Generated<string>
  reference: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface EvidenceConsentTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  organisation_id: string
  given_at: Generated<string>
  channel: How
  typed_by: string | null
  withdrawn_at: string | null
}
