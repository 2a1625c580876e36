import { Hono } from 'hono'
import { z } from 'zod'
import { recordLook } from '#platform/audit/record.ts'
import { sameText } from '#platform/auth/keys.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { afterToken } from '../application/link.ts'
import { openCourse, organisers } from '../open-course.ts'
import { askAfterCourse } from './ask-after-course.ts'
import { interviewRoutes } from './interview-routes.tsx'
import { outcomes } from './rules.ts'
import { sayAfterCourse } from './say-after-course.ts'
import { findAfterwards, listAfterwardsOfPerson, listAfterwardsOfRun } from './store.ts'
import { ChoosePage } from './views/choose-page.tsx'
import { CoursePage } from './views/course-page.tsx'
import { words } from './words.ts'

/** What comes after a course, chosen by the person. */
export const afterwardsRoutes = new Hono<HouseEnv>()
afterwardsRoutes.route('/', interviewRoutes)

afterwardsRoutes.get(urls.afterwards.ofRun.pattern, organisers, async (c) => {
  const shown = await openCourse(c, async (tx, moment, run) => {
    const all = await listAfterwardsOfRun(tx, moment, run.id)
    await recordLook(
      tx,
      moment,
      all.map(({ personId }) => personId),
      'after-course',
    )
    return { run, all }
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

afterwardsRoutes.get(urls.mine.afterCourse.pattern, only('supporter'), async (c) => {
  const all = await ownAfterwards(c)
  return page(
    c,
    { title: words(c.var.desk.language).own.title },
    <ChoosePage
      all={all}
      actionOf={() => urls.mine.afterCourse()}
      saved={isSaved(c)}
      back={{ href: urls.mine.home() }}
    />,
  )
})

const ownForm = z.object({ participant: field.id(), outcome })

afterwardsRoutes.post(urls.mine.afterCourse.pattern, only('supporter'), async (c) => {
  const form = readForm(c, ownForm)
  const one = form.ok && (await ownAfterwards(c)).find((each) => each.participantId === form.value.participant)
  if (!form.ok || !one) return c.notFound()
  await c.var.desk.change((tx, moment) => sayAfterCourse(tx, moment, one, form.value.outcome, 'online'))
  return c.redirect(urls.mine.afterCourse({ saved: 'yes' }), 303)
})

const ownAfterwards = (c: HouseContext) =>
  c.var.desk.read(async (tx, moment) => {
    const personId = c.var.desk.actor?.personId
    return personId ? listAfterwardsOfPerson(tx, moment, personId) : []
  })

afterwardsRoutes.get(urls.place.afterCourse.pattern, inPlace, async (c) => {
  const one = await findByLink(c)
  if (!one) return c.notFound()
  return page(
    c,
    { title: words(c.var.desk.language).own.title },
    <ChoosePage all={[one]} actionOf={() => c.req.path} saved={isSaved(c)} />,
  )
})

afterwardsRoutes.post(urls.place.afterCourse.pattern, inPlace, limited('public-form'), async (c) => {
  const one = await findByLink(c)
  const form = readForm(c, z.object({ outcome }))
  if (!one || !form.ok) return c.notFound()
  await c.var.desk.change((tx, moment) => sayAfterCourse(tx, moment, one, form.value.outcome, 'online'))
  return c.redirect(`${c.req.path}?saved=yes`, 303)
})

const findByLink = (c: HouseContext) =>
  c.var.desk.read(async (tx, moment) => {
    const id = c.req.param('id') ?? ''
    const isTheirs = isId(id) && sameText(afterToken(moment, id), c.req.param('token') ?? '')
    return isTheirs ? findAfterwards(tx, moment, id) : null
  })

const isSaved = (c: HouseContext) => c.req.query('saved') === 'yes'
