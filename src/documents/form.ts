import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { recipients } from './rules.ts'
import type { Words } from './words.ts'

export const submitForm = z.object({
  to: field.choices(recipients),
  reason: field.text(300),
})

export const labelsOf = ({ submit }: Words): Record<string, string> => ({ to: submit.to, reason: submit.reason })
