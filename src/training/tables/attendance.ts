import type { Generated } from 'kysely'
import type { How } from './kinds.ts'

export interface AttendanceTakenTable {
  tenant_id: string
  unit_id: string
  taken_at: Generated<string>
  taken_by: string | null
  channel: How
}

export interface AttendanceExceptionTable {
  tenant_id: string
  participant_id: string
  unit_id: string
  away: 'apology' | 'absence' | null
  late_minutes: Generated<number>
  early_minutes: Generated<number>
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}

export interface MakeUpTable {
  tenant_id: string
  id: Generated<string>
  participant_id: string
  unit_id: string
  later_unit_id: string | null
  on_day: string
  minutes: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: How
}
