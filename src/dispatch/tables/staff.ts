import type { Generated } from 'kysely'

export interface StaffWeekTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  per_day: number | null
  per_week: number | null
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
  ended_at: string | null
}

export interface StaffWeekTimeTable {
  tenant_id: string
  week_id: string
  weekday: number
  from_minute: number
  to_minute: number
}

export interface StaffDifferentDayTable {
  tenant_id: string
  id: Generated<string>
  account_id: string
  on_day: string
  available: boolean
  from_minute: Generated<number>
  to_minute: Generated<number>
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
  ended_at: string | null
}
