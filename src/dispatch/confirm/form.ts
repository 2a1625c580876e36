import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const confirmForm = z.object({
  slot: field.id(),
  version: field.number(),
  followUpStaff: field.idOrNone(),
  deputyStaff: field.idOrNone(),
  meetingPoint: field.text(200),
  fewer: field.yes(),
})
