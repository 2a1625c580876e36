import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { parseTyped, type Typed } from '#platform/web/form.ts'
import { changeSides } from '../visit/rules.ts'

export const heardBy = ['phone', 'meeting', 'paper', 'online'] as const

export const cancelForm = z.object({ side: field.choice(changeSides), channel: field.choice(heardBy) })

export const postponeForm = z.object({
  side: field.choice(changeSides),
  channel: field.choice(heardBy),
  onDay: field.dayOrNone(),
  from: field.minuteOrNone(),
  to: field.minuteOrNone(),
  until: field.day(),
})

/** The postponement with its new day whole or left out; half a day is asked about again. */
export function readPostponement(typed: Typed) {
  const form = parseTyped(typed, postponeForm)
  if (!form.ok) return form
  const { onDay, from, to } = form.value
  if (onDay === null) return { ...form, day: null }
  if (from === null) return { ...form, ok: false as const, problems: [{ field: 'from', code: 'required' as const }] }
  if (to === null) return { ...form, ok: false as const, problems: [{ field: 'to', code: 'required' as const }] }
  if (to <= from) return { ...form, ok: false as const, problems: [{ field: 'to', code: 'end-before-start' as const }] }
  return { ...form, day: { onDay, startMinute: from, endMinute: to } }
}

export const moveAnswerForm = z.object({
  answer: field.choice(['kept', 'cancelled', 'to-0', 'to-1', 'to-2', 'to-3', 'to-4']),
  until: field.day(),
})
