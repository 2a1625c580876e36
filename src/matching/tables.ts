import type { Generated } from 'kysely'

export interface SeekingTable {
  tenant_id: string
  id: Generated<string>
  code: string
  person_id: string | null
  sender_digest: string | null
  language: Generated<'ja' | 'en' | 'easy'>
  received_on: string
  sent_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
  erased_at: string | null
}

export interface SeekingSaidTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  answers_sealed: string
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface SeekingLinkTable {
  tenant_id: string
  seeking_id: string
  version: number
  issued_at: Generated<string>
  issued_by: string | null
}

export interface SeekingClosingTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  side: 'seeker' | 'coordinator'
  closed_at: Generated<string>
  closed_by: string | null
  reopened_at: string | null
}

export interface SeekingNewsTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  stage: string
  told_at: Generated<string>
  mailed: Generated<boolean>
}

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

export interface MatchEndingTable {
  tenant_id: string
  introduction_id: string
  side: 'seeker' | 'giver' | 'coordinator'
  ended_at: Generated<string>
  ended_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

export interface SeekingLookTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  account_id: string
  looked_at: Generated<string>
}

export interface SeekingTalkTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  side: 'seeker' | 'peer' | 'host'
  person_id: string | null
  organisation_id: string | null
  held_on: string
  expectations_sealed: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  account_id: string | null
  recorded_at: Generated<string>
}

export interface SeekingApartTable {
  tenant_id: string
  id: Generated<string>
  seeking_id: string
  other_person_id: string | null
  other_organisation_id: string | null
  said_at: Generated<string>
  said_by: string | null
}

export interface PeerAdviserTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  person_id: string | null
  about_sealed: string | null
  said_at: Generated<string>
  ended_at: string | null
}

export interface PeerConsultationTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  adviser_account_id: string
  topic_sealed: string | null
  asked_at: Generated<string>
  answer: 'yes' | 'no' | null
  answered_at: string | null
  closed_at: string | null
  closing: 'talked' | 'passed-on' | null
}

export interface PeerConsultationNoteTable {
  tenant_id: string
  id: Generated<string>
  consultation_id: string
  author_account_id: string
  words_sealed: string
  written_at: Generated<string>
}

export interface PeerConsultationThemeTable {
  tenant_id: string
  consultation_id: string
  theme: string
  agreed_at: Generated<string>
}

export interface MatchingTables {
  seeking: SeekingTable
  seeking_said: SeekingSaidTable
  seeking_link: SeekingLinkTable
  seeking_closing: SeekingClosingTable
  seeking_news: SeekingNewsTable
  match_readiness: MatchReadinessTable
  match_introduction: MatchIntroductionTable
  match_place: MatchPlaceTable
  match_withdrawal: MatchWithdrawalTable
  match_answer: MatchAnswerTable
  match_meeting: MatchMeetingTable
  match_agreement: MatchAgreementTable
  match_review: MatchReviewTable
  match_ending: MatchEndingTable
  seeking_look: SeekingLookTable
  seeking_talk: SeekingTalkTable
  seeking_apart: SeekingApartTable
  peer_adviser: PeerAdviserTable
  peer_consultation: PeerConsultationTable
  peer_consultation_note: PeerConsultationNoteTable
  peer_consultation_theme: PeerConsultationThemeTable
}
