import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const closingKinds = ['withdrawn-by-host', 'not-found', 'other-way'] as const

export const closingForm = z.object({ kind: field.choice(closingKinds), version: field.number() })

/** An answer that came by telephone, on paper or in a talk, typed in by the coordinator. */
export const answerForm = z.object({
  answer: field.choice(['accepted', 'declined']),
  channel: field.choice(['phone', 'paper', 'meeting']),
})
