import type { Generated } from 'kysely'

export interface CompletionTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  course_kind: 'introductory' | 'basic' | 'specialist' | 'followup' | 'supporters' | 'other'
  course_name: Generated<string>
  completed_on: string
  hours: string | null
  organiser: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  recorded_at: Generated<string>
}

export interface TrainingTables {
  completion: CompletionTable
}
