import { Hono } from 'hono'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listAccompanied } from '../visits/visits.queries.ts'
import { sortVisits } from './rules.ts'
import { HomePage } from './views/home-page.tsx'
import { words } from './words.ts'

export const goingHomeRoutes = new Hono<HouseEnv>()

goingHomeRoutes.get(urls.going.home.pattern, only('follow_up_staff'), kept, async (c) => {
  const { desk } = c.var
  const { visits, debriefDays } = await desk.read(async (tx, moment) => ({
    visits: await listAccompanied(tx, moment, moment.actorId ?? ''),
    debriefDays: await numberSettingOn(tx, moment.tenantId, 'debrief-days', moment.today),
  }))
  const home = sortVisits(visits, desk.today, debriefDays)
  return page(c, { title: words(desk.language).title }, <HomePage home={home} debriefDays={debriefDays} />)
})
