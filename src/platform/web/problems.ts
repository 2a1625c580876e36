import type { Language } from '../i18n/catalogue.ts'
import type { CodedProblem } from './form.ts'
import { words } from './words.ts'

/** Puts problem codes into sentences with the label that the reader sees beside the field. */
export function problemsInWords(
  language: Language,
  problems: readonly CodedProblem[],
  labels: Record<string, string>,
): { field: string; message: string }[] {
  const say = words(language).problem
  return problems.map(({ field, code }) => ({ field, message: say[code](labels[field] ?? field) }))
}
