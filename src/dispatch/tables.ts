import type { ScheduleTables } from './schedule/tables.ts'
import type {
  DispatchRequestTable,
  OfferAnswerTable,
  OfferTable,
  OfferWithdrawalTable,
  RequestClosingTable,
  RequestSlotTable,
} from './tables/requests.ts'
import type { StaffDifferentDayTable, StaffWeekTable, StaffWeekTimeTable } from './tables/staff.ts'
import type {
  HostReportTable,
  ReferenceCounterTable,
  SeatTable,
  VisitChangeTable,
  VisitMoveRequestTable,
  VisitRecordTable,
  VisitStaffTable,
  VisitTable,
} from './tables/visits.ts'
import type { RequestPriorityTable, WishAgainTable } from './tables/wishes.ts'

export type * from './tables/requests.ts'
export type * from './tables/staff.ts'
export type * from './tables/visits.ts'
export type * from './tables/wishes.ts'

export interface DispatchTables extends ScheduleTables {
  dispatch_request: DispatchRequestTable
  request_slot: RequestSlotTable
  request_closing: RequestClosingTable
  request_priority: RequestPriorityTable
  offer: OfferTable
  offer_answer: OfferAnswerTable
  offer_withdrawal: OfferWithdrawalTable
  visit: VisitTable
  seat: SeatTable
  visit_staff: VisitStaffTable
  staff_week: StaffWeekTable
  staff_week_time: StaffWeekTimeTable
  staff_different_day: StaffDifferentDayTable
  visit_move_request: VisitMoveRequestTable
  visit_change: VisitChangeTable
  visit_record: VisitRecordTable
  host_report: HostReportTable
  wish_again: WishAgainTable
  reference_counter: ReferenceCounterTable
}
