import type { Generated } from 'kysely'
import type { How, Kind, Track } from './kinds.ts'

export interface CompletionTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  course_kind: Kind
  course_name: Generated<string>
  completed_on: string
  hours: string | null
  organiser: Generated<string>
  channel: How
  typed_by: string | null
  recorded_at: Generated<string>
  run_id: string | null
  participant_id: string | null
  track: Track | null
}
