import type { HouseContext } from './house.ts'

/** Which page of a list is wanted, from 1 on; anything else in the address is the first. */
export function pageNumber(c: HouseContext): number {
  const wanted = Number(c.req.query('page') ?? 1)
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= 100_000 ? wanted : 1
}
