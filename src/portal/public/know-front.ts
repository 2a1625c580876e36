import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { isFrontRecent, readFront } from './front.ts'

/**
 * Before every address of a municipality, so that name, own pages and crisis lines stand around each of its pages from the
 * first on: those of other slices, what is missing, and what fails.
 */
export const knowFront: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const { place, desk } = c.var
  if (place && !isFrontRecent(place.id)) await desk.read(readFront)
  await next()
}
