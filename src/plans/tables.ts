import type { AdvisersTables } from './advisers/tables.ts'
import type { MenuTables } from './menu/tables.ts'
import type { CouncilEffortTable, CouncilSeatTable, SubsidyRevisionTable } from './tables/council.ts'
import type { IndicatorTable, IndicatorWordingTable } from './tables/indicators.ts'
import type {
  ChronologyEventTable,
  PlanGoalItemTable,
  PlanGoalTable,
  PlanTable,
  ProgrammeHistoryTable,
  UndertakingGoalItemTable,
  UndertakingTable,
} from './tables/plan.ts'
import type { IndicatorValueTable, ProgrammeTable } from './tables/programme.ts'
import type {
  PlanEffortTable,
  PlanIssueTable,
  PlanStatementTable,
  ProjectBlockTable,
  YearSheetTable,
} from './tables/sheet.ts'
import type {
  CollaborationTable,
  DepartmentTable,
  ForumMeetingTable,
  MeetingHeldTable,
  ScheduleEntryTable,
} from './tables/working-together.ts'

export type * from './tables/council.ts'
export type * from './tables/indicators.ts'
export type * from './tables/plan.ts'
export type * from './tables/programme.ts'
export type * from './tables/sheet.ts'
export type * from './tables/working-together.ts'

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
