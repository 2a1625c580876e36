import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { readMonth, readVisitFilter } from './filter.ts'
import { CalendarPage } from './views/calendar-page.tsx'
import { ListPage } from './views/list-page.tsx'
import { listOpenDates, listVisits } from './visit-list.queries.ts'
import { words } from './words.ts'

export const visitListRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

visitListRoutes.get(urls.visits.index.pattern, coordinators, kept, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const filter = readVisitFilter(c.req.query(), today)
  const visits = await c.var.desk.read((tx, moment) => listVisits(tx, moment, filter))
  return page(
    c,
    { title: w.title, wide: true },
    <ListPage w={w} language={language} today={today} filter={filter} visits={visits} />,
  )
})

visitListRoutes.get(urls.visits.calendar.pattern, coordinators, kept, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const month = readMonth(c.req.query('month'), today)
  const shown = await c.var.desk.read(async (tx, moment) => ({
    visits: await listVisits(tx, moment, { month, state: null, host: null }),
    openDates: await listOpenDates(tx, moment, month),
  }))
  return page(
    c,
    { title: w.calendarTitle, wide: true },
    <CalendarPage w={w} language={language} today={today} month={month} {...shown} />,
  )
})
