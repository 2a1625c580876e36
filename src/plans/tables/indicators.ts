import type { Generated } from 'kysely'

export interface IndicatorTable {
  tenant_id: string
  id: Generated<string>
  code: string
  parent_id: string | null
  part_of_sum: Generated<boolean>
  section: 'basic' | 'result'
  source_rule: 'counted' | 'by-hand' | 'imported'
  counting_rule: string | null
  position: Generated<number>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface IndicatorWordingTable {
  tenant_id: string
  id: Generated<string>
  indicator_id: string
  fiscal_year: number
  number: number | null
  label_ja: string
  label_en: Generated<string>
  units: string[]
  outcome_ja: Generated<string>
  outcome_en: Generated<string>
  expected_ja: Generated<string>
  expected_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
}
