import type { Generated } from 'kysely'

export interface MatchReadinessTable {
  tenant_id: string
  id: Generated<string>
  person_id: string | null
  organisation_id: string | null
  at_once: number
  answers_sealed: string
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
  ended_at: string | null
}

export interface MatchIntroductionTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  side: 'peer' | 'host' | 'place'
  person_id: string | null
  organisation_id: string | null
  place_source: string | null
  place_ref: string | null
  place_title: string | null
  reasons_sealed: string | null
  introduced_at: Generated<string>
  introduced_by: string | null
  expires_at: string
}

export interface MatchPlaceTable {
  tenant_id: string
  id: Generated<string>
  introduction_id: string
  readiness_id: string
  at_once: number
  number: number
  person_id: string | null
  organisation_id: string | null
  held_at: Generated<string>
  released_at: string | null
}

export interface MatchWithdrawalTable {
  tenant_id: string
  introduction_id: string
  withdrawn_at: Generated<string>
  withdrawn_by: string | null
}

export interface MatchAnswerTable {
  tenant_id: string
  introduction_id: string
  step: 'meet' | 'go-on' | 'agree'
  subject_id: string
  side: 'seeker' | 'giver'
  answer: 'yes' | 'no'
  answered_at: Generated<string>
  answered_by: string | null
  taken_back_at: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

export interface MatchMeetingTable {
  tenant_id: string
  id: Generated<string>
  introduction_id: string
  on_day: string
  start_minute: number
  end_minute: number
  mode: 'in-person' | 'online' | 'phone'
  place_sealed: string | null
  set_at: Generated<string>
  set_by: string | null
  ended_at: string | null
  took_place: boolean | null
  recorded_at: string | null
  recorded_by: string | null
}

export interface MatchAgreementTable {
  tenant_id: string
  id: Generated<string>
  introduction_id: string
  terms_sealed: string | null
  review_on: string
  written_at: Generated<string>
  written_by: string | null
}

export interface MatchReviewTable {
  tenant_id: string
  id: Generated<string>
  introduction_id: string
  held_on: string
  outcome: 'continue' | 'change' | 'end'
  next_on: string | null
  words_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface MatchChangeWishTable {
  tenant_id: string
  id: Generated<string>
  introduction_id: string
  side: 'seeker' | 'giver'
  wished_at: Generated<string>
  wished_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

export interface MatchEndingTable {
  tenant_id: string
  introduction_id: string
  side: 'seeker' | 'giver' | 'coordinator'
  ended_at: Generated<string>
  ended_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}
