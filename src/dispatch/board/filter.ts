import { z } from 'zod'
import { addMonths, isMonth } from '#platform/calendar.ts'
import { type Priority, priorities } from '../priority/rules.ts'
import { type RequestStage, requestStages } from '../request/stage.ts'

/** What the board shows. It stands in the address, so that it is still there after going back. */
export interface BoardFilter {
  /** A month, everything that lies ahead, or everything in the order of arrival. */
  when: 'ahead' | 'all' | { month: string }
  stage: RequestStage | null
  priority: Priority | null
  /** A part of the host's name. */
  host: string | null
  page: number
}

const shape = z.object({
  when: z.enum(['ahead', 'all']).or(z.string().refine(isMonth)).catch('ahead'),
  stage: z.enum(requestStages).nullish().catch(null),
  priority: z.enum(priorities).nullish().catch(null),
  host: z.string().trim().max(60).nullish().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export function readBoardFilter(query: Record<string, string>): BoardFilter {
  const { when, stage, priority, host, page } = shape.parse(query)
  return {
    when: when === 'ahead' || when === 'all' ? when : { month: when },
    stage: stage ?? null,
    priority: priority ?? null,
    host: host || null,
    page,
  }
}

export const writeBoardFilter = ({ when, stage, priority, host, page }: BoardFilter) => ({
  when: when === 'ahead' ? null : typeof when === 'string' ? when : when.month,
  stage,
  priority,
  host,
  page: page === 1 ? null : page,
})

/** The days between which a wished date lies; `to` no longer belongs. Null for all days. */
export function daysOf({ when }: BoardFilter, today: string): { from: string; to: string } | null {
  if (when === 'all') return null
  if (when === 'ahead') return { from: today, to: '3000-01-01' }
  return { from: `${when.month}-01`, to: `${addMonths(when.month, 1)}-01` }
}
