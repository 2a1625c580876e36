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
})

export interface Reported {
  report: HostReport
  channel: ReportChannel
}

const reportOf = ({ tookPlace, ...rest }: z.infer<typeof questions>): HostReport => ({
  ...rest,
  tookPlace: tookPlace === 'yes',
})

export const reportForm: z.ZodType<Reported> = questions.transform((value) => ({
  report: reportOf(value),
  channel: 'online' as const,
}))

/** The same from telephone or paper. */
export const proxyReportForm: z.ZodType<Reported> = questions
  .extend({ channel: field.choice(proxyChannels) })
  .transform(({ channel, ...value }) => ({ report: reportOf(value), channel }))
