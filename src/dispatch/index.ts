export { type Continuity, listContinuity } from './again/continuity.queries.ts'
export { listCommitments } from './facts/commitments.queries.ts'
export { type Elsewhere, type ElsewhereSource, elsewhereSources } from './facts/elsewhere.ts'
export { listGround } from './facts/ground.ts'
export { type HostSlot, hostSlots } from './hosting/home-slots.ts'
export { listMoveRequests, type MoveRequest } from './hosting/move/store.ts'
export { type HostReport, wishesNext } from './hosting/report/rules.ts'
export { findHostReport, type KeptReport } from './hosting/report/store.ts'
export { lockPerson } from './offer/store.ts'
export { isOneName, placeLine } from './place-line.ts'
export { nextReference, type ReferenceKind } from './reference.ts'
export { findReceivedRequest, type ReceivedRequest } from './request/find-request.ts'
export { knowForRequest, type RequestKnown } from './request/known.ts'
export type { RequestDetails } from './request/rules.ts'
export { type RequestSent, sendRequest } from './request/send-request.ts'
export {
  currentVisit,
  type RequestProgress,
  type RequestStage,
  requestStage,
  requestStages,
  type VisitProgress,
} from './request/stage.ts'
export { stageWords } from './request/stage-words.ts'
export { RequestSummary } from './request/views/request-summary.tsx'
export { StageTag } from './request/views/stage-tag.tsx'
export { againstCompany, againstMeeting, type CompanyFacts } from './rules/company.ts'
export type { Reason } from './rules/finding.ts'
export { isFollowUpStaffMissing, type WishForCompany, wishForCompany } from './rules/follow-up.ts'
export { type Commitments, type Ground, noCommitments } from './rules/given.ts'
export { wayBetween } from './rules/travel.ts'
export { reasonInWords } from './rules/words.ts'
export { instanceFrom, planFrom } from './schedule/command/read-json.ts'
export { solveInstance } from './schedule/command/solve-instance.ts'
export { check as checkPlan } from './schedule/solver/check/check.ts'
export { listSeatsInVisit as listSeatsOfVisit } from './seat/store.ts'
export { type ChangeSide, changeSides, type VisitState, visitState } from './visit/rules.ts'
export { findVisit, type Visit } from './visit/store.ts'
export { countVisits, isFollowUpStaffOf, listVisitsBetween, listVisitsOfStaff } from './visit/visits.queries.ts'
