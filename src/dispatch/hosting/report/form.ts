import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import type { ReportChannel } from './report-visit.ts'
import { type HostReport, wishesNext } from './rules.ts'

export const proxyChannels = ['phone', 'paper', 'meeting'] as const

const questions = z.object({
  tookPlace: field.choice(['yes', 'no']),
  peopleReached: field.numberOrNone(0, 100_000),
  words: field.text(2000),
  wishNext: field.choiceOrNone(wishesNext),
  samePeople: field.choiceOrNone(['yes', 'no']),
})

export interface Reported {
  report: HostReport
  channel: ReportChannel
}

/** Whether the same people are wished is asked of those who would like it again. */
const reportOf = ({ tookPlace, samePeople, ...rest }: z.infer<typeof questions>): HostReport => ({
  ...rest,
  tookPlace: tookPlace === 'yes',
  wishSamePeople: rest.wishNext === 'again' && samePeople !== null ? samePeople === 'yes' : null,
})

export const reportForm: z.ZodType<Reported> = questions.transform((value) => ({
  report: reportOf(value),
  channel: 'online' as const,
}))

/** The same from telephone or paper. */
export const proxyReportForm: z.ZodType<Reported> = questions
  .extend({ channel: field.choice(proxyChannels) })
  .transform(({ channel, ...value }) => ({ report: reportOf(value), channel }))
