import { z } from 'zod'
import type { Language } from '#platform/i18n/catalogue.ts'
import { field } from '#platform/web/fields.ts'
import { type FormResult, parseTyped, type Typed } from '#platform/web/form.ts'
import { ownWeek, registerWords, weekSchema, windowsOf } from '#register/index.ts'
import type { Week } from './save-week.ts'
import type { StaffSaid } from './staff-facts.queries.ts'
import { words } from './words.ts'

const limitsSchema = z.object({ perDay: field.numberOrNone(1, 24), perWeek: field.numberOrNone(1, 99) })

/** The weekly times in the form every supporter knows, and two limits. */
export function readWeek(typed: Typed, today: string): FormResult<Week> {
  const times = parseTyped(typed, weekSchema)
  const limits = parseTyped(typed, limitsSchema)
  const problems = [
    ...(times.ok ? (ownWeek.check?.(times.value, [], today) ?? []) : times.problems),
    ...(limits.ok ? [] : limits.problems),
  ]
  if (!times.ok || !limits.ok || problems.length > 0) return { ok: false, problems, typed }
  return { ok: true, value: { windows: windowsOf(times.value), limits: limits.value }, typed }
}

export const typedFromWeek = ({ availability, limits }: StaffSaid): Typed => ({
  ...ownWeek.initial(availability ?? []),
  perDay: [String(limits.perDay ?? '')],
  perWeek: [String(limits.perWeek ?? '')],
})

export const weekLabels = (language: Language): Record<string, string> => ({
  ...ownWeek.words(language).label,
  ...registerWords(language).proxy.label,
  ...words(language).limit,
})
