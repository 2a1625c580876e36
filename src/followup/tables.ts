import type { Generated } from 'kysely'

export interface FeelingTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  person_id: string
  moment: 'before' | 'after'
  answer: 'fine' | 'so-so' | 'uneasy' | 'want-to-talk' | 'rather-rest'
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface LookBackTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  side: 'supporter' | 'staff'
  person_id: string | null
  account_id: string | null
  answers_sealed: string
  wants_talk: Generated<boolean>
  written_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface DebriefTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  person_id: string
  account_id: string
  held_on: string
  next_steps_sealed: string | null
  next_talk_on: string | null
  declined: Generated<boolean>
  recorded_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  coordinator_reads: Generated<boolean>
}

export interface NoteTable {
  tenant_id: string
  id: Generated<string>
  notebook: 'activity' | 'feelings' | 'supervision' | 'coordination'
  person_id: string | null
  visit_id: string | null
  author_account_id: string
  reader_account_id: string | null
  words_sealed: string
  written_at: Generated<string>
  withdrawn_at: string | null
  channel: Generated<'online' | 'paper' | 'phone' | 'meeting'>
  host_reads: Generated<boolean>
}

export interface NoteReleaseTable {
  tenant_id: string
  id: Generated<string>
  note_id: string
  account_id: string
  released_at: Generated<string>
  released_by: string | null
  taken_back_at: string | null
}

export interface TalkTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  person_id: string
  account_id: string
  held_at: Generated<string>
  channel: 'online' | 'phone' | 'meeting'
}

export interface DigestChoiceTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  wanted: boolean
  chosen_at: Generated<string>
}

export interface FollowupTables {
  feeling: FeelingTable
  look_back: LookBackTable
  debrief: DebriefTable
  note: NoteTable
  note_release: NoteReleaseTable
  talk: TalkTable
  digest_choice: DigestChoiceTable
}
