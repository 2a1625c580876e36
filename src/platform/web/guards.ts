import type { MiddlewareHandler } from 'hono'
import { urls } from '#urls.ts'
import { is, type Role } from '../auth/actor.ts'
import type { HouseEnv } from './house.ts'
import { messagePage } from './message-page.tsx'

/** Lets in only these roles. Who is not signed in is led to the sign-in page and back. */
export const only =
  (...roles: Role[]): MiddlewareHandler<HouseEnv> =>
  async (c, next) => {
    const { actor } = c.var.desk
    if (!actor) return c.redirect(signInAndBack(c.req.method === 'GET' ? c.req.path : '/'), 303)
    if (!is(actor, ...roles)) return messagePage(c, 403)
    await next()
  }

export const signedIn: MiddlewareHandler<HouseEnv> = async (c, next) => {
  if (!c.var.desk.actor) return c.redirect(signInAndBack(c.req.method === 'GET' ? c.req.path : '/'), 303)
  await next()
}

const signInAndBack = (back: string) => urls.signIn.show({ back: back === '/' ? null : back })
