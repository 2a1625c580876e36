import type { Generated } from 'kysely'

export interface EnrolmentTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  contract_id: string | null
  number: Generated<string>
  enrolled_on: string
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  recorded_at: Generated<string>
}

export interface EnrolmentWithdrawalTable {
  tenant_id: string
  enrolment_id: string
  withdrawn_on: string
  typed_by: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  recorded_at: Generated<string>
}

export interface RestTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  from_on: string
  until_on: string | null
  set_by: string | null
  set_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
}

export interface SupporterWishTable {
  tenant_id: string
  person_id: string
  activities: Generated<string[]>
  forms: Generated<string[]>
  modes: Generated<string[]>
  topics: Generated<string[]>
  amount_per_month: number | null
  follow_up_need: 'always' | 'first-visit' | 'never' | null
  home_area_id: string | null
  introduction_sealed: string | null
  experience_sealed: string | null
  accommodations_sealed: string | null
  saved_at: Generated<string>
}

export interface WishedAreaTable {
  tenant_id: string
  person_id: string
  area_id: string
}

export interface AvailabilityTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  weekday: number
  from_minute: number
  to_minute: number
}

export interface AvailabilityExceptionTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  on_day: string
  available: boolean
  from_minute: Generated<number>
  to_minute: Generated<number>
}

export interface OwnLimitTable {
  tenant_id: string
  person_id: string
  per_day: number | null
  per_week: number | null
  per_month: number | null
  rest_days_after: number | null
  travel_minutes_max: number | null
  saved_at: Generated<string>
}

export interface RefusalTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  kind: 'topic' | 'organisation' | 'area' | 'activity' | 'audience'
  value: Generated<string>
  organisation_id: string | null
  area_id: string | null
  said_at: Generated<string>
}

export interface RefusedPersonTable {
  tenant_id: string
  id: Generated<string>
  person_id: string
  other_person_id: string | null
  account_id: string | null
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface WordsAboutCompanyTable {
  tenant_id: string
  person_id: string
  words_sealed: string
  said_at: Generated<string>
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
}

export interface RegisterTables {
  enrolment: EnrolmentTable
  enrolment_withdrawal: EnrolmentWithdrawalTable
  rest: RestTable
  supporter_wish: SupporterWishTable
  wished_area: WishedAreaTable
  availability: AvailabilityTable
  availability_exception: AvailabilityExceptionTable
  own_limit: OwnLimitTable
  refusal: RefusalTable
  refused_person: RefusedPersonTable
  words_about_company: WordsAboutCompanyTable
}
