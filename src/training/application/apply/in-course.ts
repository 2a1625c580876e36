import type { MiddlewareHandler } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { urls } from '#urls.ts'
import { runState } from '../../run/rules.ts'
import { findApplicantsRun } from '../run-facts.queries.ts'

/** Before the pages of one course for the public: a course that is only being planned is not there. */
export const inCourse: MiddlewareHandler<HouseEnv> = (c, next) =>
  inPlace(c, async () => {
    const id = c.req.param('run') ?? ''
    const run = isId(id) ? await c.var.desk.read((tx, moment) => findApplicantsRun(tx, moment, id)) : null
    if (!run || runState(run, c.var.desk.today) === 'planned') c.res = (await c.notFound()) as Response
    else await next()
  })

/** The same, with the sending counted. */
export const inCourseToApply: MiddlewareHandler<HouseEnv> = async (c, next) => {
  const isSending =
    c.req.method === 'POST' && c.req.path.endsWith(urls.place.apply.send.pattern.split('/').at(-1) ?? '')
  if (!isSending) return inCourse(c, next)
  return limited('course-application')(c, async () => {
    const answer = await inCourse(c, next)
    if (answer) c.res = answer
  })
}
