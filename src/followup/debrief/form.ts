import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { Debrief } from './store.ts'

export const outcomes = ['held', 'declined'] as const
export const talkedBy = ['meeting', 'phone', 'online'] as const
export const mostWords = 1000

export const debriefForm = z.object({
  outcome: field.choice(outcomes),
  heldOn: field.day(),
  channel: field.choice(talkedBy),
  nextSteps: field.text(mostWords),
  coordinatorReads: field.yes(),
  nextTalkOn: field.dayOrNone(),
})

export function typedFromDebrief(debrief: Debrief | null, today: string): Typed {
  if (!debrief) return { heldOn: [today] }
  return {
    outcome: [debrief.declined ? 'declined' : 'held'],
    heldOn: [debrief.heldOn],
    channel: [debrief.channel],
    nextSteps: [debrief.nextSteps],
    coordinatorReads: debrief.coordinatorReads ? ['yes'] : [],
    nextTalkOn: debrief.nextTalkOn ? [debrief.nextTalkOn] : [],
  }
}
