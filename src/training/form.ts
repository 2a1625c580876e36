import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { Typed } from '#platform/web/form.ts'
import type { CompletionDetails } from './record-completion.ts'
import { type Completion, courseKinds } from './rules.ts'
import type { Words } from './words.ts'

export const proxyChannels = ['online', 'paper', 'phone', 'meeting'] as const

export const completionForm = z.object({
  courseKind: field.choice(courseKinds),
  courseName: field.text(100),
  completedOn: field.day(),
  hours: field.text(10).transform((text, ctx) => {
    if (text === '') return null
    const hours = Number(text.normalize('NFKC'))
    if (!Number.isFinite(hours) || hours < 0 || hours > 9_999) ctx.addIssue({ code: 'custom', message: 'not-a-number' })
    return Math.round(hours * 10) / 10
  }),
  organiser: field.text(100),
  channel: field.choiceOrNone(proxyChannels),
})

export const labelsOf = (w: Words): Record<string, string> => w.label

export function detailsOf(value: z.infer<typeof completionForm>): CompletionDetails {
  const { courseKind, courseName, completedOn, hours, organiser } = value
  return { courseKind, courseName, completedOn, hours, organiser }
}

export const typedFromCompletion = (completion: Completion): Typed => ({
  courseKind: [completion.courseKind],
  courseName: [completion.courseName],
  completedOn: [completion.completedOn],
  hours: completion.hours === null ? [] : [String(completion.hours)],
  organiser: [completion.organiser],
})
