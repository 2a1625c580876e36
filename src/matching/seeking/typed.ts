import type { Typed } from '#platform/web/form.ts'
import type { SeekingAnswers } from './answers.ts'

/** Answers as the fields of the form carry them. */
export const typedFromAnswers = (answers: Partial<SeekingAnswers>): Typed =>
  Object.fromEntries(
    Object.entries(answers).map(([name, value]) => [
      name,
      Array.isArray(value) ? [...value] : value === null || value === '' ? [] : [String(value)],
    ]),
  )
