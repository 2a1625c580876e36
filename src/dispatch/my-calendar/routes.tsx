import { Hono } from 'hono'
import { addMonths } from '#platform/calendar.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { getSupporterFacts } from '#register/index.ts'
import { urls } from '#urls.ts'
import { listOwnElsewhere } from '../facts/elsewhere.ts'
import { listOwnOffers } from '../my-offers/my-offers.queries.ts'
import { readMonth } from '../visit-list/filter.ts'
import { elsewhereEntries, offerEntries, placeEntries, restEntries } from './entries.ts'
import { listOwnPlaces } from './own-places.queries.ts'
import { CalendarPage } from './views/calendar-page.tsx'
import { words } from './words.ts'

export const myCalendarRoutes = new Hono<HouseEnv>()

myCalendarRoutes.get(urls.mine.calendar.pattern, only('supporter'), kept, async (c) => {
  const { language, today, actor } = c.var.desk
  const personId = actor?.personId
  if (!personId) return c.notFound()
  const w = words(language)
  const month = readMonth(c.req.query('month'), today)
  const days = { from: `${month}-01`, to: `${addMonths(month, 1)}-01` }
  const shown = await c.var.desk.read(async (tx, moment) => {
    const places = await listOwnPlaces(tx, moment, personId, days)
    const offers = await listOwnOffers(tx, moment, personId, days.from)
    const facts = await getSupporterFacts(tx, moment, personId)
    const ahead = await listOwnPlaces(tx, moment, personId, { from: today, to: '3000-01-01' })
    return {
      entries: [
        ...restEntries(w, facts?.rests ?? [], days),
        ...placeEntries(w, language, places),
        ...offerEntries(w, language, offers),
        ...elsewhereEntries(w, language, await listOwnElsewhere(tx, moment, personId, days, language)),
      ],
      elsewhere: (await listOwnElsewhere(tx, moment, personId, { from: today, to: '3000-01-01' }, language)).filter(
        ({ offAt, tookPlace }) => offAt === null && !tookPlace,
      ),
      ahead: ahead.filter((place) => place.state === 'going' || place.state === 'not-settled'),
    }
  })
  return page(c, { title: w.title }, <CalendarPage w={w} language={language} today={today} month={month} {...shown} />)
})
