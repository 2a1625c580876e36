import type { Generated } from 'kysely'
import type { AdvisersTables } from './advisers/tables.ts'
import type { MenuTables } from './menu/tables.ts'

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

export interface DepartmentTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  standing: 'lead' | 'partner'
  name_ja: Generated<string>
  name_en: Generated<string>
  tasks_ja: Generated<string>
  tasks_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface CollaborationTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  sector: 'health' | 'medical' | 'welfare' | 'others'
  status_ja: Generated<string>
  status_en: Generated<string>
  strength_ja: Generated<string>
  strength_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ForumMeetingTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  members_ja: Generated<string>
  members_en: Generated<string>
  per_year: number | null
  content_ja: Generated<string>
  content_en: Generated<string>
  note_ja: Generated<string>
  note_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface MeetingHeldTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  meeting_id: string
  held_on: string
  bodies: number | null
  people: number | null
  note: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ScheduleEntryTable {
  tenant_id: string
  id: Generated<string>
  fiscal_year: number
  position: Generated<number>
  span: 'long' | 'year'
  when_kind: 'years' | 'month' | 'months' | 'range' | 'open'
  from_year: number | null
  until_year: number | null
  from_month: string | null
  until_month: string | null
  months: Generated<string[]>
  times: number | null
  name_ja: Generated<string>
  name_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

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

export interface PlanTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  from_year: number
  until_year: number
  idea_ja: Generated<string>
  idea_en: Generated<string>
  perspectives_ja: Generated<string>
  perspectives_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanGoalTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  plan_id: string
  number: number
  name_ja: Generated<string>
  name_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface PlanGoalItemTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  goal_id: string
  number: number
  name_ja: Generated<string>
  name_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface UndertakingTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  name_ja: Generated<string>
  name_en: Generated<string>
  text_ja: Generated<string>
  text_en: Generated<string>
  programme_id: string | null
  began_year: number | null
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ProgrammeHistoryTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  programme_id: string
  change: 'began' | 'extended' | 'contracted' | 'merged' | 'ended'
  in_year: number
  into_programme_id: string | null
  mode_ja: Generated<string>
  mode_en: Generated<string>
  note_ja: Generated<string>
  note_en: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface ChronologyEventTable {
  tenant_id: string
  id: Generated<string>
  position: Generated<number>
  in_month: string
  day_of_month: number | null
  event_ja: Generated<string>
  event_en: Generated<string>
  source: Generated<string>
  recorded_at: Generated<string>
  recorded_by: string | null
  removed_at: string | null
}

export interface UndertakingGoalItemTable {
  tenant_id: string
  undertaking_id: string
  goal_item_id: string
}

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

export interface PlansTables extends MenuTables, AdvisersTables {
  programme: ProgrammeTable
  indicator_value: IndicatorValueTable
  year_sheet: YearSheetTable
  plan_statement: PlanStatementTable
  plan_effort: PlanEffortTable
  project_block: ProjectBlockTable
  plan_issue: PlanIssueTable
  department: DepartmentTable
  collaboration: CollaborationTable
  forum_meeting: ForumMeetingTable
  meeting_held: MeetingHeldTable
  schedule_entry: ScheduleEntryTable
  subsidy_revision: SubsidyRevisionTable
  council_seat: CouncilSeatTable
  council_effort: CouncilEffortTable
  plan: PlanTable
  plan_goal: PlanGoalTable
  plan_goal_item: PlanGoalItemTable
  undertaking: UndertakingTable
  programme_history: ProgrammeHistoryTable
  chronology_event: ChronologyEventTable
  undertaking_goal_item: UndertakingGoalItemTable
  indicator: IndicatorTable
  indicator_wording: IndicatorWordingTable
}
