import type { DocumentKind } from '#platform/document/kind.ts'
import { trainingFigures } from './figures/figures-kind.ts'
import { trainingPlan } from './plan/plan-kind.ts'
import { trainingTimetable } from './timetable/published-kind.ts'

/** The official documents that the training makes. */
export const trainingDocuments: readonly DocumentKind[] = [trainingTimetable, trainingPlan, trainingFigures]
