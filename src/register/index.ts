export { saveApart } from './apart/save-apart.ts'
export { findWordsAboutCompany, listRefusedPersons } from './apart/store.ts'
export {
  availabilitySchema as weekSchema,
  dayName,
  fromName,
  mostRows,
  rowsShown,
  toName,
  weekdaysInOrder,
  windowsOf,
} from './availability/form.ts'
export { type AvailabilityAnswer, isAvailable, type Span } from './availability/rules.ts'
export { availability as ownWeek } from './availability/said.ts'
export { WeekGrid } from './availability/views/week-grid.tsx'
export { type EnrolmentRefusal, isEnrolledOn } from './enrolment/rules.ts'
export { countRegistered, getSupporterFacts, listSupporterFacts } from './facts/facts.queries.ts'
export { isTooFar, type LimitPassed, limitsPassed } from './limits/rules.ts'
export { endingSlots, type HomeSlot, homeSlots } from './own-page/home-slots.ts'
export { comingRest, isRestingOn, type Rest, restingUntil } from './rest/rules.ts'
export { readProxy } from './said/proxy.ts'
export { saidRoutes } from './said/routes.tsx'
export type { Said, ShownSaid, Whose } from './said/said.ts'
export { ChoicesFold } from './said/views/fold.tsx'
export { ProxyFields } from './said/views/proxy-fields.tsx'
export { type Belonging, isInScope } from './scope/rules.ts'
export { listCoordinatorsOf, listIdsInScope } from './scope/scope.queries.ts'
export { vocabularyWithReadings } from './vocabulary-readings.ts'
export { words as registerWords } from './words.ts'
