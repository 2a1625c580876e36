import type { MiddlewareHandler } from 'hono'
import { is } from '#platform/auth/actor.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { readFront } from './front.ts'

/** Public pages are there once the municipality has opened them; its own staff see them before. */
export const openFront: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const { desk } = c.var
  const front = await desk.read(readFront)
  if (!front.look?.is_open && !is(desk.actor, 'coordinator', 'officer', 'administrator', 'host')) return c.notFound()
  await next()
}
