import type { Generated } from 'kysely'
import type { Kind } from './kinds.ts'

export interface PlannedCourseTable {
  tenant_id: string
  id: Generated<string>
  course_kind: Kind
  name_ja: string
  name_en: Generated<string>
  position: Generated<number>
  removed_at: string | null
}

export interface PlannedCourseYearTable {
  tenant_id: string
  id: Generated<string>
  planned_course_id: string
  fiscal_year: number
  state: 'held' | 'new' | 'not-held'
  completers_wanted: number | null
  decided_at: Generated<string>
  decided_by: string | null
}

export interface CurriculumTable {
  tenant_id: string
  id: Generated<string>
  reference_key: string | null
  copied_from: string | null
  course_kind: Kind
  name_ja: string
  name_en: Generated<string>
  days: number | null
  total_minutes: number | null
  requires_kind: Kind | null
  source: Generated<string>
  valid_from: string
  ended_on: string | null
  made_at: Generated<string>
  made_by: string | null
}

export interface CurriculumUnitTable {
  tenant_id: string
  id: Generated<string>
  curriculum_id: string
  position: number
  number: number
  title_ja: string
  title_en: Generated<string>
  kind: 'content' | 'exercise'
  track: 'both' | 'peer' | 'employer'
  minutes: number | null
  day: number | null
}
