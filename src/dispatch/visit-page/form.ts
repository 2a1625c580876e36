import { z } from 'zod'
import { field } from '#platform/web/fields.ts'

export const toldChannels = ['phone', 'paper', 'meeting'] as const

export const steppedOutForm = z.object({ channel: field.choice(toldChannels) })

export const staffForm = z.object({
  staff: field.id(),
  part: field.choice(['follow-up', 'deputy']),
})
