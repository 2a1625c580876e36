import type { z } from 'zod'
import { formatMinute } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Slot } from '../rules.ts'
import type { SlotLine } from './rules.ts'

type Day = ReturnType<typeof field.dayOrNone>
type Minute = ReturnType<typeof field.minuteOrNone>
type SlotNames<N extends number> = `day${N}` | `start${N}` | `end${N}`
type SlotFields<N extends number> = { [F in SlotNames<N>]: F extends `day${N}` ? Day : Minute }

/** The fields of so many lines of days and times: day1, start1, end1, day2 … */
export function slotFields<const N extends number>(numbers: readonly N[]): SlotFields<N> {
  const lines = numbers.flatMap((number) => [
    [`day${number}`, field.dayOrNone()],
    [`start${number}`, field.minuteOrNone()],
    [`end${number}`, field.minuteOrNone()],
  ])
  return Object.fromEntries(lines)
}

export type SlotAnswers<N extends number> = z.infer<z.ZodObject<SlotFields<N>>>

/** The lines as they were typed, from answers that may lack what could not be read. */
export function slotLines(answers: object, numbers: readonly number[]): SlotLine[] {
  const given = answers as Record<string, never>
  return numbers.map((number) => ({
    number,
    onDay: given[`day${number}`],
    startMinute: given[`start${number}`],
    endMinute: given[`end${number}`],
  }))
}

export function typedFromSlots(slots: readonly Slot[]): Typed {
  const lines = slots.flatMap(({ onDay, startMinute, endMinute }, at) => [
    [`day${at + 1}`, [onDay]],
    [`start${at + 1}`, [formatMinute(startMinute)]],
    [`end${at + 1}`, [formatMinute(endMinute)]],
  ])
  return Object.fromEntries(lines)
}
