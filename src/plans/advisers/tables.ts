import type { Generated } from 'kysely'
import type { AdviserKind, Basis, Field, ModelAreaKind, Outcome, Topic } from './rules.ts'

export interface ModelAreaTable {
  tenant_id: string
  id: Generated<string>
  name_ja: string
  name_en: Generated<string>
  kind: ModelAreaKind
  fiscal_year: number
  note: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  ended_on: string | null
}

export interface AdviserTable {
  tenant_id: string
  id: Generated<string>
  name: string
  belongs_to: Generated<string>
  kind: AdviserKind
  field: Field
  model_area_id: string | null
  recommended_on: string | null
  appointed_on: string | null
  ended_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface AdviserRequestTable {
  tenant_id: string
  id: Generated<string>
  asked_on: string
  asked_by: string
  topic: Topic
  question: Generated<string>
  field: Field | null
  model_area_id: string | null
  channel: 'online' | 'paper' | 'phone' | 'meeting'
  typed_by: string | null
  closed_on: string | null
}

export interface AdviserVisitTable {
  tenant_id: string
  id: Generated<string>
  request_id: string
  adviser_id: string
  held_on: string
  place: Generated<string>
  people: number | null
  result: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface SystemBuilderTable {
  tenant_id: string
  id: Generated<string>
  name: string
  basis: Basis
  grown_from_office_id: string | null
  began_on: string
  ended_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface TrainedOfficeTable {
  tenant_id: string
  id: Generated<string>
  name: string
  asked_on: string
  system_builder_id: string | null
  matched_on: string | null
  able_on: string | null
  ended_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface TrainingCaseTable {
  tenant_id: string
  id: Generated<string>
  office_id: string
  number: number
  contract_on: string | null
  support_on: string | null
  procedure_on: string | null
  outcome: Outcome | null
  outcome_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface AdvisersTables {
  model_area: ModelAreaTable
  adviser: AdviserTable
  adviser_request: AdviserRequestTable
  adviser_visit: AdviserVisitTable
  system_builder: SystemBuilderTable
  trained_office: TrainedOfficeTable
  training_case: TrainingCaseTable
}
