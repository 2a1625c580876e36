import type { Generated } from 'kysely'

export interface AreaTable {
  tenant_id: string
  id: Generated<string>
  name_ja: string
  name_en: Generated<string>
  position: Generated<number>
}

export interface TravelTimeTable {
  tenant_id: string
  from_area_id: string
  to_area_id: string
  minutes: number
}

export interface OrganisationTable {
  tenant_id: string
  id: Generated<string>
  name: string
  kana: Generated<string>
  kana_order: Generated<string>
  kinds: Generated<string[]>
  address: Generated<string>
  area_id: string | null
  phone: Generated<string>
  contact_name: Generated<string>
  contact_email_sealed: string | null
  staff_took_course: boolean | null
  note_sealed: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting' | 'import'
  typed_by: string | null
  registered_on: string
  ended_on: string | null
}

export interface ContractTable {
  tenant_id: string
  id: Generated<string>
  organisation_id: string
  title: string
  scope: Generated<string>
  from_on: string
  to_on: string
  report_due_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  ended_at: string | null
}

export interface OrganisationsTables {
  area: AreaTable
  travel_time: TravelTimeTable
  organisation: OrganisationTable
  contract: ContractTable
}
