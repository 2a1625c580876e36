import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { loadAboutOffers } from './load-about-offers.ts'
import { AboutPage } from './views/about-page.tsx'
import { words } from './words.ts'

export const aboutOfferRoutes = new Hono<HouseEnv>()

aboutOfferRoutes.get(urls.mine.aboutOffers.pattern, only('supporter'), async (c) => {
  const { desk } = c.var
  const personId = desk.actor?.personId
  if (!personId) return c.notFound()
  const found = await desk.read((tx, moment) => loadAboutOffers(tx, moment, personId))
  if (!found) return c.notFound()
  const w = words(desk.language)
  return page(c, { title: w.title }, <AboutPage w={w} found={found} />)
})
