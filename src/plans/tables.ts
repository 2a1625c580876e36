import type { Generated } from 'kysely'

export interface ProgrammeTable {
  tenant_id: string
  id: Generated<string>
  name_ja: string
  name_en: Generated<string>
  started_on: string
  ended_on: string | null
  contract_id: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface IndicatorValueTable {
  tenant_id: string
  id: Generated<string>
  programme_id: string
  fiscal_year: number
  indicator: string
  kind: 'target' | 'actual'
  value: string | null
  unit: string
  as_of_on: string
  source: string
  recorded_at: Generated<string>
  recorded_by: string | null
}

export interface PlansTables {
  programme: ProgrammeTable
  indicator_value: IndicatorValueTable
}
