import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { CodedProblem, Typed } from '#platform/web/form.ts'
import { courseKinds, tracks } from '../rules.ts'
import { courseAccommodations, runModes } from './rules.ts'
import type { Run } from './run.queries.ts'
import type { Words } from './words.ts'

/** `curriculum` is the id of an own curriculum, or `reference:` and the key of a published one. */
export const runForm = z.object({
  curriculum: field.text(80),
  courseKind: field.choice(courseKinds),
  fiscalYear: field.number(1989, 2200),
  nameJa: field.requiredText(100),
  nameEn: field.text(150),
  organiser: field.text(100),
  contract: field.idOrNone(),
  organiserAccountId: field.idOrNone(),
  mode: field.choice(runModes),
  place: field.text(200),
  capacity: field.numberOrNone(1, 100_000),
  tracks: field.choices(tracks),
  requiresKind: field.choiceOrNone(courseKinds),
  applyFromOn: field.dayOrNone(),
  applyUntilOn: field.dayOrNone(),
  accommodations: field.choices(courseAccommodations),
  accommodationsWords: field.text(500),
  photoRule: field.choice(['none', 'who-agrees']),
  materials: field.text(500),
  aboutJa: field.text(1500),
  aboutEn: field.text(2000),
  questionsTo: field.text(200),
})
export type RunDetails = z.infer<typeof runForm>

export const labelsOf = (w: Words): Record<string, string> => w.label

/** What a single field cannot know. */
export function looked({ tracks, applyFromOn, applyUntilOn }: RunDetails): CodedProblem[] {
  const problems: CodedProblem[] = []
  if (tracks.length === 0) problems.push({ field: 'tracks', code: 'choose-one' })
  if (applyFromOn !== null && applyUntilOn !== null && applyUntilOn < applyFromOn)
    problems.push({ field: 'applyUntilOn', code: 'end-before-start' })
  return problems
}

export const typedFromRun = (run: Run): Typed => ({
  curriculum: run.curriculumId ? [run.curriculumId] : [],
  courseKind: [run.courseKind],
  fiscalYear: [String(run.fiscalYear)],
  nameJa: [run.nameJa],
  nameEn: [run.nameEn],
  organiser: [run.organiser],
  contract: run.contractId ? [run.contractId] : [],
  organiserAccountId: run.organiserAccountId ? [run.organiserAccountId] : [],
  mode: [run.mode],
  place: [run.place],
  capacity: run.capacity === null ? [] : [String(run.capacity)],
  tracks: run.tracks,
  requiresKind: run.requiresKind ? [run.requiresKind] : [],
  applyFromOn: run.applyFromOn ? [run.applyFromOn] : [],
  applyUntilOn: run.applyUntilOn ? [run.applyUntilOn] : [],
  accommodations: run.accommodations,
  accommodationsWords: [run.accommodationsWords],
  photoRule: [run.photoRule],
  materials: [run.materials],
  aboutJa: [run.aboutJa],
  aboutEn: [run.aboutEn],
  questionsTo: [run.questionsTo],
})
