import type { Generated } from 'kysely'
import type { How, Track } from './kinds.ts'

export interface CourseApplicationTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  run_id: string
  person_id: string | null
  track: Track
  pair_id: string | null
  organisation_id: string | null
  office_name: Generated<string>
  name_sealed: string
  kana_sealed: string | null
  contact_sealed: string | null
  email_digest: string | null
  phone_digest: string | null
  wishes_sealed: string | null
  accommodations: Generated<string[]>
  accommodations_sealed: string | null
  consents: Generated<string[]>
  language: Generated<'ja' | 'en' | 'easy'>
  token_digest: string | null
  channel: How
  typed_by: string | null
  applied_at: Generated<string>
  changed_at: Generated<string>
  version: Generated<number>
  earlier_course: 'here' | 'elsewhere' | 'not-yet' | null
  merged_into_id: string | null
}

export interface CourseApplicationDecisionTable {
  tenant_id: string
  id: Generated<string>
  application_id: string
  decision: 'accepted' | 'waiting' | 'declined' | 'withdrawn' | 'open-again'
  words_sealed: string | null
  decided_at: Generated<string>
  decided_by: string | null
  channel: How
}

export interface ParticipantTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  person_id: string
  application_id: string | null
  track: Track
  organisation_id: string | null
  office_name: Generated<string>
  joined_from_unit_id: string | null
  requirement_waived_sealed: string | null
  requirement_waived_by: string | null
  accepted_at: Generated<string>
  channel: How
  typed_by: string | null
  ended_at: string | null
  ended_by: string | null
  asked_after_at: string | null
}
