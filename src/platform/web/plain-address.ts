import type { MiddlewareHandler } from 'hono'
import type { HouseContext, HouseEnv } from './house.ts'
import { messagePage } from './message-page.tsx'

/** U+0000 in an address: no page of ours links to it, and PostgreSQL has no place for it in a text. */
export const isOddAddress = (c: HouseContext) => /%00/.test(c.req.url)

/** Before everything that reads an address. */
export const plainAddress: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (isOddAddress(c)) return messagePage(c, 400)
  await next()
}
