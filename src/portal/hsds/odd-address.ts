import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { isOddAddress } from '#platform/web/plain-address.ts'
import { missing, unusable } from './replies.ts'

/** What nothing can be found by is said in the form of this interface, before the page that people would read. */
export const oddHsdsAddress: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (!isOddAddress(c)) return next()
  const odd = Object.entries(c.req.query()).find((pair) => pair.join('').includes('\0'))
  return odd ? unusable(c, odd[0].replaceAll('\0', '')) : missing(c)
}
