import type { MiddlewareHandler } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { readsPeople } from './run/open-run.ts'
import { seesRun } from './run/rules.ts'
import { findRun, type Run } from './run/run.queries.ts'

/** Who organises courses and may read who takes part. */
export const organisers: MiddlewareHandler<HouseEnv> = (c, next) =>
  only('coordinator', 'officer')(c, async () => {
    if (readsPeople(c)) await next()
    else c.res = messagePage(c, 403)
  })

/** The course named `:run` in the address, where the reader may see it; null leads to “not found”. */
export function openCourse<T>(
  c: HouseContext,
  work: (tx: Tx, moment: Moment, run: Run) => Promise<T | null>,
): Promise<T | null> {
  return c.var.desk.change((tx, moment) => inCourse(c, tx, moment, c.req.param('run') ?? '', work))
}

/** The same for something that belongs to the course `runId`. */
export async function inCourse<T>(
  c: HouseContext,
  tx: Tx,
  moment: Moment,
  runId: string,
  work: (tx: Tx, moment: Moment, run: Run) => Promise<T | null>,
): Promise<T | null> {
  const { actor } = c.var.desk
  if (!isId(runId) || !actor) return null
  const run = await findRun(tx, moment, runId)
  return run && seesRun(actor, run) ? work(tx, moment, run) : null
}
