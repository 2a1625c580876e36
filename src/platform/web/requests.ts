import { randomUUID } from 'node:crypto'
import type { ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import { routePath } from 'hono/route'
import type { Log } from '../log.ts'
import type { HouseEnv, Site } from './house.ts'
import { messagePage } from './message-page.tsx'

/** Gives each request a number and writes one line about it: the pattern of the address, never the address itself. */
export const watched =
  (site: Site, log: Log): MiddlewareHandler<HouseEnv> =>
  async (c, next) => {
    c.set('site', site)
    c.set('typed', null)
    c.set('requestId', randomUUID().slice(0, 8))
    const began = performance.now()
    await next()
    const ms = Math.round((performance.now() - began) * 10) / 10
    const level = c.res.status >= 500 ? 'error' : 'debug'
    log[level]({ request: c.var.requestId, method: c.req.method, route: routePath(c, -1), status: c.res.status, ms })
  }

const busyCodes = new Set(['queue-timeout', 'transaction-timeout', '57014', '53300', '57P01'])

export const failed =
  (log: Log): ErrorHandler<HouseEnv> =>
  (error, c) => {
    const code = (error as { code?: string }).code
    const busy = code !== undefined && busyCodes.has(code)
    log.error({ request: c.var.requestId, route: routePath(c, -1), code, fault: error.name, stack: stackOf(error) })
    return c.var.desk ? messagePage(c, busy ? 503 : 500) : c.text('500', 500)
  }

export const missing: NotFoundHandler<HouseEnv> = (c) => messagePage(c, 404)

/** Where it broke, without the message, which may carry what somebody typed. */
const stackOf = (error: Error) =>
  (error.stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12)
    .map((line) => line.trim())
