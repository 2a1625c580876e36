import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listPage, pageIn } from '../../list-page.ts'
import { openCourse, organisers } from '../../open-course.ts'
import { runState } from '../../run/rules.ts'
import { nextInLine } from '../next-in-line.ts'
import { likenessOf } from '../record.ts'
import { likelySame, placesLeft } from '../rules.ts'
import { findApplicantsRun } from '../run-facts.queries.ts'
import { listApplications } from '../store.ts'
import { ListPage } from './views/list-page.tsx'
import { words } from './words.ts'

/** Who applied for a course, and who would be next. */
export const listRoutes = new Hono<HouseEnv>()

listRoutes.get(urls.applications.ofRun.pattern, organisers, async (c) => {
  const shown = await openCourse(c, async (tx, moment, { id }) => {
    const run = await findApplicantsRun(tx, moment, id)
    if (!run) return null
    const applications = await listApplications(tx, moment, id)
    const list = listPage(applications, pageIn(c))
    const people = list.shown.flatMap(({ personId }) => personId ?? [])
    await recordLook(tx, moment, [...new Set(people)], 'course-applications')
    const standing = applications.filter(({ state }) => state !== 'withdrawn' && state !== 'merged')
    const likes = standing.map(likenessOf)
    const shownIds = new Set(list.shown.map(({ id: shown }) => shown))
    const doubles = new Map(likes.filter((one) => shownIds.has(one.id)).map((one) => [one.id, likelySame(one, likes)]))
    const waiting = applications
      .filter(({ state }) => state === 'waiting')
      .map(({ id, pairId, decidedAt }) => ({ id, pairId, waitingSince: decidedAt ?? '' }))
    const isPublic = runState(run, moment.today) !== 'planned'
    return { run, applications, list, doubles, isPublic, proposal: nextInLine(waiting, placesLeft(run)) }
  })
  if (!shown) return c.notFound()
  const { language } = c.var.desk
  const code = c.var.desk.tenant?.code ?? ''
  return page(c, { title: words(language).title, wide: true }, <ListPage {...shown} code={code} />)
})
