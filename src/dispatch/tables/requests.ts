import type { Generated } from 'kysely'

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
