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
  first_talked_on: string | null
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
  told_on: Generated<string | null>
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
