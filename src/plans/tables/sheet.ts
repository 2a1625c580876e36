import type { Generated } from 'kysely'

export interface YearSheetTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  body_name_ja: Generated<string>
  body_name_en: Generated<string>
  body_code: string | null
  body_kind_ja: Generated<string>
  body_kind_en: Generated<string>
  planned_until_year: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanStatementTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  kind:
    | 'slogan'
    | 'lead'
    | 'purpose'
    | 'forum-purpose'
    | 'structure'
    | 'strength'
    | 'long-term-goal'
    | 'short-term-goal'
    | 'small-step'
    | 'adviser-question'
    | 'report-subject'
    | 'report-definition'
    | 'effect-recipient'
    | 'effect-supporter'
    | 'present-activity'
    | 'start-situation'
    | 'participation-step'
    | 'activity-direction'
    | 'participation-principle'
    | 'report-issue'
    | 'report-outline'
    | 'council-paper'
    | 'referred-matter'
    | 'council-survey'
  title_ja: Generated<string>
  title_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  source: Generated<string>
  source_on: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanEffortTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  heading: 'transition' | 'training' | 'awareness' | 'forum' | 'overview'
  name_ja: Generated<string>
  name_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  times: number | null
  per: 'year' | 'month' | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ProjectBlockTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  tag_ja: Generated<string>
  tag_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanIssueTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  issue_ja: Generated<string>
  issue_en: Generated<string>
  policy_ja: Generated<string>
  policy_en: Generated<string>
  government_ja: Generated<string>
  government_en: Generated<string>
  medical_ja: Generated<string>
  medical_en: Generated<string>
  welfare_ja: Generated<string>
  welfare_en: Generated<string>
  others_ja: Generated<string>
  others_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}
