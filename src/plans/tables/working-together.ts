import type { Generated } from 'kysely'

export interface DepartmentTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  standing: 'lead' | 'partner'
  name_ja: Generated<string>
  name_en: Generated<string>
  tasks_ja: Generated<string>
  tasks_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface CollaborationTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  sector: 'health' | 'medical' | 'welfare' | 'others'
  status_ja: Generated<string>
  status_en: Generated<string>
  strength_ja: Generated<string>
  strength_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ForumMeetingTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  members_ja: Generated<string>
  members_en: Generated<string>
  per_year: number | null
  content_ja: Generated<string>
  content_en: Generated<string>
  note_ja: Generated<string>
  note_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface MeetingHeldTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  meeting_id: string
  held_on: string
  bodies: number | null
  people: number | null
  note: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ScheduleEntryTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  span: 'long' | 'year'
  when_kind: 'years' | 'month' | 'months' | 'range' | 'open'
  from_year: number | null
  until_year: number | null
  from_month: string | null
  until_month: string | null
  months: Generated<string[]>
  times: number | null
  name_ja: Generated<string>
  name_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}
