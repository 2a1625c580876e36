import { z } from 'zod'
import { field } from '#platform/web/fields.ts'
import { urls } from '#urls.ts'
import type { Said } from '../said/said.ts'
import { words } from '../words.ts'
import { saveLimits } from './save-limits.ts'
import { findLimits, type Limits } from './store.ts'
import { LimitFields } from './views/limit-fields.tsx'

const schema = z.object({
  perDay: field.numberOrNone(1, 24),
  perWeek: field.numberOrNone(1, 99),
  perMonth: field.numberOrNone(1, 99),
  restDaysAfter: field.numberOrNone(0, 365),
  travelMinutesMax: field.numberOrNone(1, 600),
})

export const limits: Said<z.infer<typeof schema>, Limits> = {
  kind: 'limits',
  own: urls.mine.limits,
  proxy: urls.people.limits,
  schema,
  words: (language) => words(language).limits,
  load: (tx, moment, { personId }) => findLimits(tx, moment, personId),
  initial: (before) =>
    Object.fromEntries(Object.entries(before).map(([name, most]) => [name, [most === null ? '' : String(most)]])),
  save: (tx, moment, { personId }, value, channel) => saveLimits(tx, moment, personId, value, channel),
  Fields: LimitFields,
}
