import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from '../web/house.ts'

/** Before pages of one person under the code of a municipality (`privateAddresses`). */
export const keptPrivate: MiddlewareHandler<HouseEnv> = async (c, next) => {
  await next()
  c.res.headers.set('X-Robots-Tag', 'noindex, nofollow, noarchive')
  c.res.headers.set('Referrer-Policy', 'no-referrer')
}
