import type { Generated } from 'kysely'

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
  consent_on: string | null
  consent_channel: 'online' | 'paper' | 'phone' | 'meeting' | null
  consent_by: string | null
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
