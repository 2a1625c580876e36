import { Hono } from 'hono'
import { newToken } from '#platform/auth/keys.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { registrationOn } from '../enrolment/rules.ts'
import { removeException } from '../exceptions/remove-exception.ts'
import { saidInWords } from '../what-was-said/said-in-words.ts'
import { whatWasSaid } from '../what-was-said/what-was-said.queries.ts'
import { words } from '../words.ts'
import { homeSlots, showSlots } from './home-slots.ts'
import { HomePage } from './views/home-page.tsx'

export const routes = new Hono<HouseEnv>()

routes.get(urls.mine.home.pattern, only('supporter'), async (c) => {
  const { desk } = c.var
  const { language, today } = desk
  const personId = desk.actor?.personId
  if (!personId) return c.notFound()
  const { said, fromOthers } = await desk.read(async (tx, moment) => {
    const fromOthers = await showSlots(homeSlots, tx, moment, personId, language)
    return { said: await whatWasSaid(tx, moment, personId), fromOthers }
  })
  const w = words(language)
  return page(
    c,
    { title: w.home.title },
    <HomePage
      w={w}
      language={language}
      today={today}
      name={desk.actor?.name ?? ''}
      registration={registrationOn(said.facts, today)}
      rests={said.rests}
      said={saidInWords(said, language)}
      fromOthers={fromOthers}
      onceKey={newToken()}
      isSaved={c.req.query('saved') === 'yes'}
    />,
  )
})

routes.post(urls.mine.exceptionRemove.pattern, only('supporter'), async (c) => {
  const personId = c.var.desk.actor?.personId
  const id = c.req.param('id')
  if (!personId || !isId(id)) return c.notFound()
  await c.var.desk.change((tx, moment) => removeException(tx, moment, personId, id, 'online'))
  return c.redirect(urls.mine.exceptions({ saved: 'yes' }), 303)
})
