import type { MiddlewareHandler } from 'hono'
import { allowances, type Limited } from '../auth/security-policy.ts'
import { clientAddress } from './client-address.ts'
import type { HouseContext, HouseEnv } from './house.ts'
import { messagePage } from './message-page.tsx'

/**
 * Counts one try against the network address and, where told, against whom it is about (a digest or an id). Gives the
 * page to answer with when there were too many, else null. Known and unknown accounts are counted alike.
 */
export function tooOften(c: HouseContext, what: Limited, account?: string): Response | null {
  const { limits } = c.var.site
  const { address, account: one } = allowances[what]
  const byAddress = limits.take(`${what} from ${clientAddress(c)}`, address)
  const seconds = byAddress || (account ? limits.take(`${what} of ${account}`, one) : 0)
  if (seconds === 0) return null
  c.header('Retry-After', String(seconds))
  return messagePage(c, 429)
}

/** Before pages that open with a secret in their address: each opening is a try, too. */
export const limitedTries =
  (what: Limited): MiddlewareHandler<HouseEnv> =>
  async (c, next) =>
    tooOften(c, what) ?? (await next())

/** Before forms that anybody may send. */
export const limited =
  (what: Limited): MiddlewareHandler<HouseEnv> =>
  async (c, next) => {
    const refused = c.req.method === 'POST' ? tooOften(c, what) : null
    if (refused) return refused
    await next()
  }
