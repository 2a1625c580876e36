import { createHash } from 'node:crypto'
import type { MiddlewareHandler } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { readStamp } from '../stamp.ts'
import { isPortalOpen } from './is-portal-open.queries.ts'
import { answerKept } from './kept-answers.ts'
import { publishedPlace } from './published-place.ts'
import { readLimits } from './read-limits.ts'

/** After a new start, which may be a new program, everything is given out once more. */
const begun = Date.now()

/**
 * Before what other programs read: only where the municipality has opened its pages; from anywhere; and never older than
 * the last change of what is public or of a setting that says how long, which asks anew at every reading.
 */
export const whenOpen: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const place = publishedPlace(c)
  const { isOpen, holds } = await c.var.desk.read(async (tx, moment) => ({
    isOpen: await isPortalOpen(tx, moment),
    holds: [begun, moment.today, await readStamp(tx, moment), await readLimits(tx, moment), place],
  }))
  if (!isOpen) return c.notFound()
  const tag = `W/"${createHash('sha256').update(JSON.stringify(holds)).digest('hex').slice(0, 24)}"`
  const isSame = c.req.header('If-None-Match') === tag
  if (isSame) c.res = c.body(null, 304)
  else await answerKept(c, tag, next)
  const { headers } = c.res
  headers.set('Cache-Control', 'no-cache')
  headers.set('Access-Control-Allow-Origin', '*')
  if (c.res.status === 200 || isSame) headers.set('ETag', tag)
}
