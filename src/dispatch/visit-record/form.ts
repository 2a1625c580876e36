import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const recordForm = z.object({
  tookPlace: field.choice(['yes', 'no']),
  people: field.numberOrNone(0, 100_000),
  channel: field.choice(['online', 'phone', 'paper', 'meeting']),
})
