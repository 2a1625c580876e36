import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { slotFields } from '../../request/slots/fields.ts'

export const moveNumbers = [1, 2, 3] as const
export const moveForm = z.object({ ...slotFields(moveNumbers), words: field.text(1000) })
