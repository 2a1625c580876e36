import { z } from 'zod'
import { isMonth, monthOf } from '#platform/calendar.ts'
import { type VisitState, visitStates } from '../visit/rules.ts'

export interface VisitFilter {
  month: string
  state: VisitState | null
  host: string | null
  page: number
}

const shape = z.object({
  month: z.string().refine(isMonth).nullish().catch(null),
  state: z.enum(visitStates).nullish().catch(null),
  host: z.string().trim().max(60).nullish().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export function readVisitFilter(query: Record<string, string>, today: string): VisitFilter {
  const { month, state, host, page } = shape.parse(query)
  return { month: month ?? monthOf(today), state: state ?? null, host: host || null, page }
}

export const writeVisitFilter = ({ page, ...filter }: VisitFilter) => ({ ...filter, page: page === 1 ? null : page })

export const visitsOnAPage = 50

/** A month from the address, or the present one. */
export const readMonth = (month: string | undefined, today: string) =>
  month && isMonth(month) ? month : monthOf(today)
