import { Hono } from 'hono'
import { listAreas } from '#organisations/index.ts'
import { isMonth, monthOf, toTokyo } from '#platform/calendar.ts'
import { formatDay } from '#platform/i18n/dates.ts'
import { renderPdf } from '#platform/pdf/render-pdf.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { jsonLdInPage } from '../feeds/json-ld.ts'
import { findPublicPage } from '../pages/store.ts'
import { findPublic, findPublicOne } from '../published/find.queries.ts'
import { publishedPlace } from '../published/published-place.ts'
import { readLimits } from '../published/read-limits.ts'
import { askedOf, mostFound, questionOf } from '../rules/asked.ts'
import { minutesOf } from '../rules/hours.ts'
import { pick } from '../views/said.tsx'
import { words } from '../words.ts'
import { frontOf } from './front.ts'
import { leafletData } from './leaflet.ts'
import leaflet from './leaflet.typ'
import { openFront } from './open-front.ts'
import { remembered } from './remembered.ts'
import { CalendarPage } from './views/calendar-page.tsx'
import { EntryPage } from './views/entry-page.tsx'
import { GonePage } from './views/gone-page.tsx'
import { HomePage } from './views/home-page.tsx'
import { MapPage } from './views/map-page.tsx'
import { OwnPage } from './views/own-page.tsx'
import { PickPage } from './views/pick-page.tsx'
import { SearchPage } from './views/search-page.tsx'

export const publicRoutes = new Hono<HouseEnv>()
const visitors = [inPlace, remembered, openFront] as const
/** As many as are put on a sheet or a sketch at once. */
const onOneSheet = 60

publicRoutes.get(urls.place.bare.pattern, (c) => c.redirect(urls.place.home({ code: c.req.param('code') ?? '' }), 301))

publicRoutes.get(urls.place.home.pattern, ...visitors, async (c) => {
  const w = words(c.var.desk.language)
  const coming = await c.var.desk.read(async (tx, moment) => {
    const from = minutesOf(moment.today, 0)
    const asked = { kinds: ['event', 'trial', 'course'], datesFrom: from, datesTo: from + 60 * 1440, soonest: true }
    return findPublic(tx, moment, await readLimits(tx, moment), asked, { limit: 6, offset: 0 })
  })
  return page(c, { title: w.nav.home, wide: true }, <HomePage {...common(c)} coming={coming.entries} />)
})

publicRoutes.get(urls.place.search.pattern, ...visitors, async (c) => {
  const found = await look(c, 20)
  const w = words(c.var.desk.language)
  return page(c, { title: w.search.title, wide: true }, <SearchPage {...common(c)} {...found} />)
})

publicRoutes.get(urls.place.map.pattern, ...visitors, async (c) => {
  const found = await look(c, onOneSheet, { located: true })
  const w = words(c.var.desk.language)
  return page(c, { title: w.map.title, wide: true }, <MapPage {...common(c)} {...found} />)
})

publicRoutes.get(urls.place.calendar.pattern, ...visitors, async (c) => {
  const { desk } = c.var
  const wanted = c.req.query('month') ?? ''
  const month = isMonth(wanted) ? wanted : monthOf(desk.today)
  const found = await look(c, 200, {
    datesFrom: minutesOf(`${month}-01`, 0),
    datesTo: minutesOf(`${month}-01`, 0) + 31 * 1440,
    soonest: true,
  })
  const w = words(desk.language)
  return page(c, { title: w.calendar.title, wide: true }, <CalendarPage {...common(c)} {...found} month={month} />)
})

publicRoutes.get(urls.place.pick.pattern, ...visitors, async (c) => {
  const found = await look(c, onOneSheet)
  return page(c, { title: words(c.var.desk.language).pick.title }, <PickPage {...common(c)} {...found} />)
})

publicRoutes.get(urls.place.leaflet.pattern, ...visitors, async (c) => {
  const { language, now, today } = c.var.desk
  const picked = (c.req.queries('entry') ?? []).filter(isId).slice(0, onOneSheet)
  const found = await look(c, onOneSheet, picked.length ? { entries: picked } : {})
  const { place } = common(c)
  const made = formatDay(language, today, 'long')
  const bytes = await renderPdf(leaflet, leafletData({ ...found, place, language, made, today }), now)
  return c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'application/pdf',
    'Content-Disposition': 'inline; filename="leaflet.pdf"',
  })
})

publicRoutes.get(urls.place.entry.pattern, ...visitors, async (c) => {
  const id = c.req.param('id') ?? ''
  const { language } = c.var.desk
  const found = isId(id)
    ? await c.var.desk.read(async (tx, moment) => {
        const limits = await readLimits(tx, moment)
        const entry = await findPublicOne(tx, moment, limits, id)
        return entry && { entry, limits }
      })
    : undefined
  if (!found) {
    const { w, place } = common(c)
    return page(c, { title: w.gone.title, status: 404 }, <GonePage w={w} code={place.code} />)
  }
  const { text } = pick(found.entry.version, 'title', language)
  return page(
    c,
    { title: text },
    <EntryPage {...common(c)} {...found} data={jsonLdInPage(found.entry, publishedPlace(c), c.var.desk.today)} />,
  )
})

publicRoutes.get(urls.place.ownPage.pattern, ...visitors, async (c) => {
  const found = await c.var.desk.read((tx, moment) => findPublicPage(tx, moment, c.req.param('slug') ?? ''))
  if (!found) return messagePage(c, 404)
  return page(c, { title: pick(found, 'title', c.var.desk.language).text }, <OwnPage row={found} />)
})

function common(c: HouseContext) {
  const { desk, place } = c.var
  if (!place) throw new Error('a public page needs its municipality')
  return {
    w: words(desk.language),
    place,
    today: desk.today,
    minute: toTokyo(desk.now).minute,
    front: frontOf(place.id),
  }
}

async function look(c: HouseContext, limit: number, more: Record<string, unknown> = {}) {
  const { desk } = c.var
  const asked = askedOf(c.req.query())
  const { minute } = toTokyo(desk.now)
  return desk.read(async (tx, moment) => {
    const limits = await readLimits(tx, moment)
    const question = { ...questionOf(asked, { day: moment.today, minute, evening: limits.evening }), ...more }
    const offset = Math.min((asked.page - 1) * limit, mostFound)
    return {
      asked,
      limits,
      limit,
      areas: await listAreas(tx, moment),
      ...(await findPublic(tx, moment, limits, question, { limit, offset })),
    }
  })
}
