import { z } from 'zod'
import type { Candidate } from './candidates.queries.ts'

export const fitFilters = ['available', 'wished', 'been-there', 'first-chance'] as const
export type FitFilter = (typeof fitFilters)[number]

export interface Filter {
  slot: string | null
  onlyFree: boolean
  fit: FitFilter | null
}

const shape = z.object({
  slot: z.string().nullish().catch(null),
  who: z.enum(['all', 'free']).catch('all'),
  fit: z.enum(fitFilters).nullish().catch(null),
})

/** The filter stands in the address, so that it is still there after going back. */
export function readFilter(query: Record<string, string>): Filter {
  const { slot, who, fit } = shape.parse(query)
  return { slot: slot ?? null, onlyFree: who === 'free', fit: fit ?? null }
}

export const writeFilter = ({ slot, onlyFree, fit }: Filter) => ({ slot, who: onlyFree ? 'free' : null, fit })

const fitsOf: Record<FitFilter, readonly string[]> = {
  available: ['available-as-said'],
  wished: ['wished-activity', 'wished-topic', 'wished-area'],
  'been-there': ['been-there-before'],
  'first-chance': ['first-chance'],
}

export const isShown = (candidate: Candidate, { onlyFree, fit }: Filter) =>
  (!onlyFree || candidate.against.length === 0) &&
  (fit === null || candidate.fits.some((found) => fitsOf[fit].includes(found.rule)))
