import { Hono } from 'hono'
import { z } from 'zod'
import { recordLook } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listPage, pageIn } from '../list-page.ts'
import { openCourse, organisers } from '../open-course.ts'
import { askAfterCourse } from './ask-after-course.ts'
import { choosingRoutes } from './choosing-routes.tsx'
import { outcomes } from './rules.ts'
import { sayAfterCourse } from './say-after-course.ts'
import { findAfterwards, listAfterwardsOfRun } from './store.ts'
import { CoursePage } from './views/course-page.tsx'
import { words } from './words.ts'

/** What comes after a course, chosen by the person. */
export const afterwardsRoutes = new Hono<HouseEnv>()
afterwardsRoutes.route('/', choosingRoutes)

afterwardsRoutes.get(urls.afterwards.ofRun.pattern, organisers, async (c) => {
  const shown = await openCourse(c, async (tx, moment, run) => {
    const all = await listAfterwardsOfRun(tx, moment, run.id)
    const list = listPage(all, pageIn(c))
    await recordLook(
      tx,
      moment,
      list.shown.map(({ personId }) => personId),
      'after-course',
    )
    return { run, all, list }
  })
  if (!shown) return c.notFound()
  const asked = c.req.query('asked') ?? null
  return page(
    c,
    { title: words(c.var.desk.language).title, wide: true },
    <CoursePage {...shown} asked={asked && /^\d{1,4}$/.test(asked) ? asked : null} saved={isSaved(c)} />,
  )
})

afterwardsRoutes.post(urls.afterwards.ask.pattern, organisers, async (c) => {
  const done = await openCourse(c, async (tx, moment, { id }) => ({ id, asked: await askAfterCourse(tx, moment, id) }))
  return done ? c.redirect(urls.afterwards.ofRun({ run: done.id }, { asked: done.asked }), 303) : c.notFound()
})

const outcome = field.choice(outcomes)
const toldForm = z.object({ participant: field.id(), outcome, channel: field.choice(['phone', 'meeting', 'paper']) })

afterwardsRoutes.post(urls.afterwards.say.pattern, organisers, async (c) => {
  const form = readForm(c, toldForm)
  const run = await openCourse(c, async (tx, moment, found) => {
    const one = form.ok ? await findAfterwards(tx, moment, form.value.participant) : null
    if (form.ok && one?.runId === found.id)
      await sayAfterCourse(tx, moment, one, form.value.outcome, form.value.channel)
    return found
  })
  return run ? c.redirect(urls.afterwards.ofRun({ run: run.id }, { saved: form.ok ? 'yes' : null }), 303) : c.notFound()
})

const isSaved = (c: HouseContext) => c.req.query('saved') === 'yes'
