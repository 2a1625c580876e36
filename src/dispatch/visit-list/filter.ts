import { z } from 'zod'
import { isMonth, monthOf } from '#platform/calendar.ts'
import { type VisitState, visitStates } from '../visit/rules.ts'

export interface VisitFilter {
  month: string
  state: VisitState | null
  host: string | null
}

const shape = z.object({
  month: z.string().refine(isMonth).nullish().catch(null),
  state: z.enum(visitStates).nullish().catch(null),
  host: z.string().trim().max(60).nullish().catch(null),
})

export function readVisitFilter(query: Record<string, string>, today: string): VisitFilter {
  const { month, state, host } = shape.parse(query)
  return { month: month ?? monthOf(today), state: state ?? null, host: host || null }
}

/** A month from the address, or the present one. */
export const readMonth = (month: string | undefined, today: string) =>
  month && isMonth(month) ? month : monthOf(today)
