import { Hono } from 'hono'
import { z } from 'zod'
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
import { outcomes } from './rules.ts'
import { sayAfterCourse } from './say-after-course.ts'
import { findAfterwards, listAfterwardsOfPerson } from './store.ts'
import { ChoosePage } from './views/choose-page.tsx'
import { words } from './words.ts'

/** The person chooses: on the own page, or by the private link without an account. */
export const choosingRoutes = new Hono<HouseEnv>()
const outcome = field.choice(outcomes)

choosingRoutes.get(urls.mine.afterCourse.pattern, only('supporter'), async (c) => {
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

choosingRoutes.post(urls.mine.afterCourse.pattern, only('supporter'), async (c) => {
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

choosingRoutes.get(urls.place.afterCourse.pattern, inPlace, async (c) => {
  const one = await findByLink(c)
  if (!one) return c.notFound()
  return page(
    c,
    { title: words(c.var.desk.language).own.title },
    <ChoosePage all={[one]} actionOf={() => c.req.path} saved={isSaved(c)} />,
  )
})

choosingRoutes.post(urls.place.afterCourse.pattern, inPlace, limited('course-application'), async (c) => {
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
