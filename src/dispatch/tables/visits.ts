import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'

export interface VisitTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  request_id: string
  slot_id: string
  on_day: string
  start_minute: number
  end_minute: number
  meeting_point: Generated<string>
  confirmed_at: Generated<string>
  confirmed_by: string | null
  sequence: Generated<number>
}

export interface SeatTable {
  tenant_id: string
  id: Generated<string>
  offer_id: string
  request_id: string
  visit_id: string | null
  person_id: string
  part: 'supporter' | 'deputy'
  on_day: string
  start_minute: number
  end_minute: number
  taken_at: Generated<string>
  released_at: string | null
}

export interface VisitStaffTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  account_id: string
  part: 'follow-up' | 'deputy'
  on_day: string
  start_minute: number
  end_minute: number
  assigned_at: Generated<string>
  assigned_by: string | null
  released_at: string | null
}

export interface VisitMoveRequestTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  asked_by: string | null
  asked_side: 'host' | 'supporter' | 'staff' | 'coordinator'
  asked_at: Generated<string>
  words: Generated<string>
  slots: GeneratedJson
  answered_at: string | null
  answered_by: string | null
  answer: 'moved' | 'kept' | 'cancelled' | null
}

export interface VisitChangeTable {
  tenant_id: string
  id: Generated<string>
  visit_id: string
  kind: 'cancelled' | 'postponed'
  side: 'health-and-rest' | 'host' | 'logistics' | 'weather' | 'programme'
  new_visit_id: string | null
  on_the_day: Generated<boolean>
  changed_at: Generated<string>
  changed_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
}

export interface VisitRecordTable {
  tenant_id: string
  visit_id: string
  took_place: boolean
  people_reached: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
}

export interface HostReportTable {
  tenant_id: string
  visit_id: string
  took_place: boolean
  people_reached: number | null
  went_well_sealed: string | null
  wish_next: 'again' | 'talk-first' | 'not-now' | null
  wish_same_people: boolean | null
  reported_at: Generated<string>
  reported_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface ReferenceCounterTable {
  tenant_id: string
  kind: string
  fiscal_year: number
  last: number
}
