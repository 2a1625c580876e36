export { nextReference, type ReferenceKind } from './reference.ts'
export {
  currentVisit,
  type RequestProgress,
  type RequestStage,
  requestStage,
  requestStages,
  type VisitProgress,
} from './request/stage.ts'
