import type { Generated } from 'kysely'

export interface RecoveryStoryTable {
  tenant_id: string
  id: Generated<string>
  person_id: string | null
  slug: string
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryPartTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  position: Generated<number>
  kind: 'text' | 'picture' | 'sound' | 'film'
  file_id: string | null
  audience: 'nobody' | 'staff' | 'courses' | 'hosts' | 'public'
  from_on: string
  until_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface RecoveryStoryWordsTable {
  tenant_id: string
  id: Generated<string>
  part_id: string | null
  story_id: string
  language: 'ja' | 'en' | 'easy'
  teller_sealed: string | null
  title_sealed: string | null
  body_sealed: string | null
  content_note_sealed: string | null
  alt_sealed: string | null
  transcript_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryConsentTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  given_on: string
  until_on: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import' | 'system'
  recorded_at: Generated<string>
  recorded_by: string | null
  withdrawn_at: string | null
  withdrawn_by: string | null
}

export interface RecoveryStoryStateTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  state: 'submitted' | 'returned' | 'checked' | 'published' | 'withdrawn' | 'archived'
  from_on: string
  until_on: string | null
  words_sealed: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface RecoveryStoryQuestionTable {
  tenant_id: string
  id: Generated<string>
  story_id: string
  part_id: string
  organisation_id: string | null
  run_id: string | null
  asked_at: Generated<string>
  asked_by: string | null
  answer: 'agrees' | 'objects' | null
  words_sealed: string | null
  answered_at: string | null
  answered_by: string | null
  taken_back_at: string | null
}
