import type { Generated } from 'kysely'
import type { Answer, BodyKind, Confidence, Stage } from './rules.ts'

export interface PublishedMenuBodyTable {
  fiscal_year: number
  code: string
  stage: Stage
  name: string
  kind: BodyKind
  position: number
  source: string
  imported_at: Generated<string>
}

export interface PublishedMenuUseTable {
  fiscal_year: number
  stage: Stage
  code: string
  item: number
  answer: Answer
  confidence: Confidence
}

export interface MenuStatementTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  stage: Stage
  takes_part: Generated<boolean>
  budget_yen: string | null
  subsidy_yen: string | null
  recorded_at: Generated<string>
  recorded_by: string | null
  submitted_at: string | null
  submitted_by: string | null
}

export interface MenuStatementItemTable {
  tenant_id: string
  statement_id: string
  item: number
  answer: Answer
  content: Generated<string>
  result: Generated<string>
  times: number | null
  people: number | null
}

export interface MenuReasonTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  project: 'promotion' | 'support'
  category: string
  words: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface MenuTables {
  published_menu_body: PublishedMenuBodyTable
  published_menu_use: PublishedMenuUseTable
  menu_statement: MenuStatementTable
  menu_statement_item: MenuStatementItemTable
  menu_reason: MenuReasonTable
}
