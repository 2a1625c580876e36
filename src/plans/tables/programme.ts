import type { Generated } from 'kysely'

export interface ProgrammeTable {
  tenant_id: string
  id: Generated<string>
  name_ja: string
  name_en: Generated<string>
  started_on: string
  ended_on: string | null
  contract_id: string | null
  kind: Generated<'dispatch' | 'other'>
  position: Generated<number>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface IndicatorValueTable {
  tenant_id: string
  id: Generated<string>
  programme_id: string | null
  indicator_id: string | null
  fiscal_year: number
  indicator: string
  kind: 'target' | 'actual'
  value: string | null
  unit: string
  as_of_on: string | null
  as_of_precision: Generated<'day' | 'month' | 'year' | 'fiscal-year'>
  source: string
  recorded_at: Generated<string>
  recorded_by: string | null
}
