import type { z } from 'zod'
import type { Language } from '#platform/i18n/catalogue.ts'
import type { FormResult } from '#platform/web/form.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import type { ReadRows } from '../read-rows.ts'
import { checkInWords } from './check-words.ts'
import { type curriculumForm, labelsOf } from './form.ts'
import { checkMinutes, doubledNumbers, type Unit } from './rules.ts'
import { words } from './words.ts'

/** What needs another look, in words beside its field; parts that do not add up are said beside the total. */
export function problemsOf(
  language: Language,
  form: FormResult<z.infer<typeof curriculumForm>>,
  units: ReadRows<Unit>,
): { field: string; message: string }[] {
  const w = words(language)
  const coded = [...(form.ok ? [] : form.problems), ...units.problems]
  if (!form.ok || coded.length > 0) return problemsInWords(language, coded, labelsOf(w, form.typed))
  const rows = units.rows.map(({ value }) => value)
  const { totalMinutes } = form.value
  const check = checkMinutes(rows, totalMinutes)
  const minutes =
    rows.length > 0 && check.adds === false
      ? [{ field: 'totalMinutes', message: checkInWords(w, check, totalMinutes) }]
      : []
  const doubled = doubledNumbers(rows).map((number) => ({
    field: `number-${units.rows.findLast(({ value }) => value.number === number)?.number}`,
    message: w.doubled(String(number)),
  }))
  return [...minutes, ...doubled]
}
