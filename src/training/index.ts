export { type CompletionCorrected, correctCompletion } from './correct-completion.ts'
export { type CompletionDetails, type CompletionRecorded, recordCompletion } from './record-completion.ts'
export { type Completion, type CourseKind, courseKinds, hasCompleted } from './rules.ts'
export { listCompletions } from './store.ts'
