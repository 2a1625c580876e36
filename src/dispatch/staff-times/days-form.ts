import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { type FormResult, parseTyped, type Typed } from '#platform/web/form.ts'
import type { StaffFacts } from '../rules/staff.ts'

const schema = z.object({
  onDay: field.day(),
  available: field.choice(['no', 'yes']),
  fromMinute: field.minuteOrNone(),
  toMinute: field.minuteOrNone(),
})

/** One day from today on; hours left empty mean the whole day. */
export function readDay(typed: Typed, today: string): FormResult<StaffFacts['exceptions'][number]> {
  const form = parseTyped(typed, schema)
  if (!form.ok) return form
  const { onDay, available } = form.value
  const fromMinute = form.value.fromMinute ?? 0
  const toMinute = form.value.toMinute ?? 1440
  if (onDay < today) return { ok: false, problems: [{ field: 'onDay', code: 'in-the-past' }], typed }
  if (toMinute <= fromMinute) return { ok: false, problems: [{ field: 'toMinute', code: 'end-before-start' }], typed }
  return { ok: true, value: { onDay, available: available === 'yes', fromMinute, toMinute }, typed }
}
