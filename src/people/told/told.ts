import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, type FormResult, parseTyped, type Typed } from '#platform/web/form.ts'

export const toldBy = ['phone', 'meeting', 'paper'] as const
export type ToldBy = (typeof toldBy)[number]

const toldForm = z.object({ channel: field.choice(toldBy), confirmed: field.yes() })

/** Parses a form together with how the typist was told, and that it is what the person said. */
export function readTold<S extends z.ZodType>(
  typed: Typed,
  schema: S,
): FormResult<{ said: z.infer<S>; channel: ToldBy }> {
  const form = parseTyped(typed, schema)
  const told = parseTyped(typed, toldForm)
  const problems: CodedProblem[] = [...(form.ok ? [] : form.problems), ...(told.ok ? [] : told.problems)]
  if (typed.confirmed?.[0] !== 'yes') problems.push({ field: 'confirmed', code: 'choose-one' })
  if (!form.ok || !told.ok || problems.length > 0) return { ok: false, problems, typed }
  return { ok: true, value: { said: form.value, channel: told.value.channel }, typed }
}
