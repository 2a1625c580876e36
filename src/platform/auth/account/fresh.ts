import type { MiddlewareHandler } from 'hono'
import { urls } from '#urls.ts'
import { minutesBetween } from '../../clock.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { freshMinutes } from '../security-policy.ts'
import { openedAt } from '../session.ts'

/** Whether this session was opened so lately that it is surely still the same person. */
export async function isFresh(c: HouseContext): Promise<boolean> {
  const { actor, now } = c.var.desk
  if (!actor) return false
  const began = await c.var.desk.read((tx, moment) => openedAt(tx, moment, actor.sessionId))
  return minutesBetween(began, now) <= freshMinutes
}

/** Before what changes the ways to sign in. Who came some time ago signs in once more and comes back. */
export const freshlySignedIn: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (!(await isFresh(c))) return c.redirect(urls.signIn.show({ back: c.req.path }), 303)
  await next()
}
