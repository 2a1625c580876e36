import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import { type FeelingAnswer, feelingAnswers } from '../feelings/rules.ts'
import { happenings, type StaffAnswers, type SupporterAnswers } from './rules.ts'
import type { LookBack } from './store.ts'

/** Limits of length, in characters. */
export const mostWords = 2000

export const supporterForm = z.object({
  happened: field.choiceOrNone(happenings),
  feeling: field.choiceOrNone(feelingAnswers),
  heavy: field.text(mostWords),
  talk: field.choiceOrNone(['yes', 'no']),
})

export const staffForm = z.object({
  happened: field.choiceOrNone(happenings),
  said: field.text(mostWords),
  nextTime: field.text(mostWords),
  talk: field.choiceOrNone(['yes', 'no']),
})

export const toldBy = ['phone', 'meeting', 'paper'] as const
export const toldForm = z.object({ channel: field.choice(toldBy) })

export function typedFromSupporter(
  before: LookBack<SupporterAnswers> | undefined,
  feeling: FeelingAnswer | null,
): Typed {
  const typed: Typed = feeling ? { feeling: [feeling] } : {}
  if (!before) return typed
  const { happened, heavy } = before.answers
  return { ...typed, happened: happened ? [happened] : [], heavy: [heavy], talk: before.wantsTalk ? ['yes'] : [] }
}

export function typedFromStaff(before: LookBack<StaffAnswers> | undefined): Typed {
  if (!before) return {}
  const { happened, said, nextTime } = before.answers
  const talk = before.wantsTalk ? ['yes'] : []
  return { happened: happened ? [happened] : [], said: [said], nextTime: [nextTime], talk }
}
