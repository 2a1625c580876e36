import { Hono } from 'hono'
import { journeyRoutes } from '#platform/journey/routes.tsx'
import { inPlace } from '#platform/place/in-place.ts'
import { siteAddress } from '#platform/site-address.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { limited } from '#platform/web/limited.ts'
import { page } from '#platform/web/page.ts'
import { PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { seekingJourney } from './journey.tsx'
import { currentToken } from './link.ts'
import { listAnswers } from './said.ts'
import { hasJustSent } from './sender.ts'
import { findSeeking } from './store.ts'
import { SentPage } from './views/sent-page.tsx'
import { words } from './words.ts'

export const seekingRoutes = new Hono<HouseEnv>()

seekingRoutes.use(urls.place.seeking.send.pattern, limited('public-form'))

/** The private link, once more for the window that sent the wish just now, and for nobody else. */
seekingRoutes.get(urls.place.seeking.sent.pattern, inPlace, async (c) => {
  const id = c.req.param('id') ?? ''
  const { desk, place, owner, site } = c.var
  if (!isId(id) || !place) return c.notFound()
  const w = words(desk.language)
  const found = await desk.read(async (tx, moment) => {
    const seeking = await findSeeking(tx, moment, id)
    if (!seeking || !(await hasJustSent(tx, moment, seeking, owner))) return null
    const token = await currentToken(tx, moment, id)
    const answers = (await listAnswers(tx, moment, [id])).get(id)
    return token && { seeking, token, isMailed: answers?.contactWay === 'mail' }
  })
  if (!found) return page(c, { title: w.title, status: 404 }, <PageHeading title={w.title} lead={w.sent.gone} />)
  const link = urls.place.fellow.with({ code: place.code, token: found.token })
  const address = `${siteAddress(site.config)}${link}`
  return page(
    c,
    { title: w.sent.title },
    <SentPage
      w={w}
      code={found.seeking.code}
      link={link}
      address={address}
      isMailed={found.isMailed}
      leave={desk.actor ? null : urls.place.fellow.leave({ code: place.code, id })}
    />,
  )
})

seekingRoutes.route('/', journeyRoutes(seekingJourney))
