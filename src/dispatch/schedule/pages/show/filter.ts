import { z } from 'zod'
import type { ScheduleRow } from './rows.ts'

export interface ShowFilter {
  host: string | null
  person: string | null
  staff: string | null
  /** The number of a proposal; the newest when null. */
  proposal: number | null
  /** Only what stays open, page by page. */
  part: 'open' | null
  page: number
}

const id = z.uuid().nullish().catch(null)
const shape = z.object({
  host: id,
  person: id,
  staff: id,
  proposal: z.coerce.number().int().min(1).max(100_000).nullish().catch(null),
  part: z.literal('open').nullish().catch(null),
  page: z.coerce.number().int().min(1).max(1000).catch(1),
})

export function readShowFilter(query: Record<string, string>): ShowFilter {
  const { host, person, staff, proposal, part, page } = shape.parse(query)
  const orNone = <T>(value: T | null | undefined) => value ?? null
  return {
    host: orNone(host),
    person: orNone(person),
    staff: orNone(staff),
    proposal: orNone(proposal),
    part: orNone(part),
    page,
  }
}

export const writeShowFilter = ({ page, ...filter }: ShowFilter) => ({
  ...filter,
  page: page === 1 ? null : page,
})

export const isFiltered = ({ host, person, staff }: ShowFilter) => host !== null || person !== null || staff !== null

export const passes = (row: ScheduleRow, { host, person, staff }: ShowFilter) =>
  (host === null || row.request.facts.organisationId === host) &&
  (person === null || row.places.some(({ personId }) => personId === person)) &&
  (staff === null || row.staffIds.includes(staff))

export const rowsOnAPage = 25

/** So many of those that stay open are shown below the others; all of them on pages of their own. */
export const openAtFirst = 10
