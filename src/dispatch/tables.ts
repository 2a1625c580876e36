import type { Generated } from 'kysely'
import type { GeneratedJson } from '#platform/database/json.ts'
import type { ScheduleTables } from './schedule/tables.ts'

export interface DispatchRequestTable {
  tenant_id: string
  id: Generated<string>
  reference: string
  organisation_id: string
  asked_by: string | null
  activity: string
  topics: Generated<string[]>
  aim: Generated<string>
  audience_kind: string
  audience_note: Generated<string>
  audience_number: number | null
  mode: Generated<'in-person' | 'online' | 'phone'>
  place_name: Generated<string>
  place_address: Generated<string>
  place_access: Generated<string>
  area_id: string | null
  people_wanted: number
  people_minimum: number
  preparation: Generated<string>
  form: 'volunteer' | 'honorarium' | 'employment' | null
  payment_yen: number | null
  payment_note: Generated<string>
  photo_rule: Generated<'none' | 'ask-each' | 'agreed'>
  required_course: 'introductory' | 'basic' | 'specialist' | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  sent_at: Generated<string>
  version: Generated<number>
  calm_room: Generated<'yes' | 'no' | 'unknown'>
  accommodations: Generated<string>
  contact_name: Generated<string>
  contact_phone_sealed: string | null
  received_on: string | null
}

export interface RequestSlotTable {
  tenant_id: string
  id: Generated<string>
  request_id: string
  position: number
  on_day: string
  start_minute: number
  end_minute: number
}

export interface RequestClosingTable {
  tenant_id: string
  request_id: string
  kind: 'withdrawn-by-host' | 'not-found' | 'other-way'
  closed_at: Generated<string>
  closed_by: string | null
}

export interface OfferTable {
  tenant_id: string
  id: Generated<string>
  request_id: string
  slot_id: string
  person_id: string
  part: 'supporter' | 'deputy'
  sent_at: Generated<string>
  sent_by: string | null
  expires_at: string
  /** When it was answered or taken back: an open one lets no second be sent for the same date. */
  ended_at: Generated<string | null>
}

export interface OfferAnswerTable {
  tenant_id: string
  offer_id: string
  answer: 'accepted' | 'declined'
  answered_at: Generated<string>
  answered_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  words_sealed: string | null
}

export interface OfferWithdrawalTable {
  tenant_id: string
  offer_id: string
  withdrawn_at: Generated<string>
  withdrawn_by: string | null
}

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

export interface RequestPriorityTable {
  tenant_id: string
  id: Generated<string>
  request_id: string
  priority: 'first' | 'usual' | 'can-wait'
  set_at: Generated<string>
  set_by: string | null
  ended_at: string | null
}

export interface WishAgainTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  organisation_id: string
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface DispatchTables extends ScheduleTables {
  dispatch_request: DispatchRequestTable
  request_slot: RequestSlotTable
  request_closing: RequestClosingTable
  request_priority: RequestPriorityTable
  offer: OfferTable
  offer_answer: OfferAnswerTable
  offer_withdrawal: OfferWithdrawalTable
  visit: VisitTable
  seat: SeatTable
  visit_staff: VisitStaffTable
  staff_week: StaffWeekTable
  staff_week_time: StaffWeekTimeTable
  staff_different_day: StaffDifferentDayTable
  visit_move_request: VisitMoveRequestTable
  visit_change: VisitChangeTable
  visit_record: VisitRecordTable
  host_report: HostReportTable
  wish_again: WishAgainTable
  reference_counter: ReferenceCounterTable
}
