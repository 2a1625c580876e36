import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const sendingForm = z.object({
  slot: field.id(),
  person: field.ids(),
  knowing: field.ids(),
  part: field.choice(['supporter', 'deputy']),
  until: field.day(),
  version: field.number(),
})
