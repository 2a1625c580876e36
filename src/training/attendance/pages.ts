import type { HouseContext } from '#platform/web/house.ts'
import type { Participant } from './attendance.queries.ts'

export const idsOf = (people: readonly Participant[]) => people.map(({ personId }) => personId)
/** Which page of a list is asked for, from 1. */
export const pageIn = (c: HouseContext) => Math.max(1, Math.trunc(Number(c.req.query('page'))) || 1)
