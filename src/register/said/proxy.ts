import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, type FormResult, parseTyped, type Typed } from '#platform/web/form.ts'

export const toldBy = ['phone', 'meeting', 'paper'] as const

/** What somebody who types for another says about it: how they were told, and that it is what the person said. */
export const proxyFields = {
  channel: field.choice(toldBy),
  confirmed: field.yes(),
}

const proxyForm = z.object(proxyFields)

export function readProxy(typed: Typed): FormResult<z.infer<typeof proxyForm>> {
  const form = parseTyped(typed, proxyForm)
  const problems: CodedProblem[] = form.ok ? [] : form.problems
  if (typed.confirmed?.[0] !== 'yes') problems.push({ field: 'confirmed', code: 'choose-one' })
  return form.ok && problems.length === 0 ? form : { ok: false, problems, typed }
}
