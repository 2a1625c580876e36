import type { Generated } from 'kysely'
import type { How, Kind, Track } from './kinds.ts'

export interface CourseRunTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  course_kind: Kind
  curriculum_id: string | null
  fiscal_year: number
  name_ja: string
  name_en: Generated<string>
  organiser: Generated<string>
  organisation_id: string | null
  contract_id: string | null
  organiser_account_id: string | null
  mode: 'in-person' | 'online' | 'both'
  place: Generated<string>
  capacity: number | null
  tracks: Generated<Track[]>
  requires_kind: Kind | null
  apply_from_on: string | null
  apply_until_on: string | null
  accommodations: Generated<string[]>
  accommodations_words: Generated<string>
  photo_rule: Generated<'none' | 'who-agrees'>
  materials: Generated<string>
  about_ja: Generated<string>
  about_en: Generated<string>
  questions_to: Generated<string>
  channel: Generated<How>
  created_at: Generated<string>
  created_by: string | null
  changed_at: Generated<string>
  version: Generated<number>
}

export interface CourseRunStepTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  step: 'opened' | 'started' | 'finished' | 'reviewed' | 'called-off'
  on_day: string
  recorded_at: Generated<string>
  recorded_by: string | null
  taken_back_at: string | null
  taken_back_by: string | null
}

export interface RunSessionTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  on_day: string
  start_minute: number
  end_minute: number
  mode: 'in-person' | 'online' | 'both'
  place: Generated<string>
  online_link_sealed: string | null
}

export interface RunUnitTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  session_id: string | null
  position: number
  number: number
  title_ja: string
  title_en: Generated<string>
  kind: 'content' | 'exercise'
  track: 'both' | 'peer' | 'employer'
  start_minute: number | null
  minutes: number | null
}

export interface RunTeacherTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  part: 'expert' | 'active-peer'
  name_sealed: string | null
  organisation: Generated<string>
  role: Generated<string>
  person_id: string | null
  shown_in_public: Generated<boolean>
}

export interface RunUnitTeacherTable {
  tenant_id: string
  unit_id: string
  teacher_id: string
}

export interface RunEnteredFigureTable {
  tenant_id: string
  id: Generated<string>
  run_id: string
  applicants: number | null
  accepted: number | null
  completed_peers: number | null
  completed_employers: number | null
  as_of_on: string
  source: string
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface TrainingCounterTable {
  tenant_id: string
  kind: 'run' | 'application' | 'certificate'
  fiscal_year: number
  last: number
}
