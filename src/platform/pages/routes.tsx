import { Hono } from 'hono'
import { LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Actor, is, type Role } from '../auth/actor.ts'
import { listOpenPlaces } from '../place/open-places.ts'
import type { HouseContext, HouseEnv } from '../web/house.ts'
import { page } from '../web/page.ts'
import { TextPage } from './text-page.tsx'
import { WelcomePage } from './welcome-page.tsx'
import { words } from './words.ts'

export const pageRoutes = new Hono<HouseEnv>()

/** Where each role begins its day. */
const beginnings: [Role, () => string][] = [
  ['coordinator', urls.attention],
  ['follow_up_staff', urls.going.home],
  ['officer', urls.year.show],
  ['administrator', urls.accounts.index],
  ['supporter', urls.mine.home],
  ['host', urls.hosting.home],
  ['operator', urls.municipalities.index],
  ['observer', urls.aggregate.show],
]

pageRoutes.get(urls.home.pattern, async (c) => {
  const { actor, language } = c.var.desk
  const beginning = actor && beginningOf(actor)
  if (beginning) return c.redirect(beginning, 303)
  const w = words(language)
  const { config, db } = c.var.site
  const props = { w, language, demonstration: config.demonstration, places: await listOpenPlaces(db) }
  return page(c, { title: w.welcome.title }, <WelcomePage {...props} />)
})

pageRoutes.get(urls.help.pattern, (c) => textPage(c, 'help'))
pageRoutes.get(urls.about.pattern, (c) => textPage(c, 'about'))
pageRoutes.get(urls.accessibility.pattern, (c) => textPage(c, 'accessibility'))
pageRoutes.get(urls.privacy.pattern, (c) => textPage(c, 'privacy'))

function beginningOf(actor: Actor): string | undefined {
  return beginnings.find(([role]) => is(actor, role))?.[1]()
}

function textPage(c: HouseContext, which: 'help' | 'about' | 'accessibility' | 'privacy') {
  const w = words(c.var.desk.language)
  const text = w[which]
  return page(
    c,
    { title: text.title },
    <>
      <PageHeading title={text.title} lead={text.lead} />
      <TextPage text={text} />
      <LinkButton href={urls.home()}>{w.toHome}</LinkButton>
    </>,
  )
}
