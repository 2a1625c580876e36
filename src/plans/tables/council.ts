import type { Generated } from 'kysely'

export interface SubsidyRevisionTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  scheme_ja: Generated<string>
  scheme_en: Generated<string>
  head_ja: Generated<string>
  head_en: Generated<string>
  before_ja: Generated<string>
  before_en: Generated<string>
  after_ja: Generated<string>
  after_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface CouncilSeatTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  council_ja: Generated<string>
  council_en: Generated<string>
  number: number
  category_ja: Generated<string>
  category_en: Generated<string>
  seat_ja: Generated<string>
  seat_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface CouncilEffortTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  number: number
  title_ja: Generated<string>
  title_en: Generated<string>
  issues_ja: Generated<string>
  issues_en: Generated<string>
  approaches_ja: Generated<string>
  approaches_en: Generated<string>
  systems_ja: Generated<string>
  systems_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}
