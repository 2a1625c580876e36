import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listProposals } from '../../proposal/store.ts'
import { findSchedule } from '../../store.ts'
import { HelpsPage } from './views/helps-page.tsx'
import { words } from './words.ts'

export const helpsRoutes = new Hono<HouseEnv>()

helpsRoutes.get(urls.schedules.helps.pattern, only('coordinator'), async (c) => {
  const { desk } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const found = await desk.read(async (tx, moment) => {
    const schedule = await findSchedule(tx, moment, id)
    return schedule && { schedule, figures: (await listProposals(tx, moment, id))[0]?.figures ?? null }
  })
  if (!found) return c.notFound()
  const w = words(desk.language)
  return page(c, { title: w.title, wide: true }, <HelpsPage w={w} language={desk.language} {...found} />)
})
