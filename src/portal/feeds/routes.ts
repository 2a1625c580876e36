import { type Context, Hono } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import { keptOpenPlaces } from '#platform/place/open-places.ts'
import { siteAddress } from '#platform/site-address.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { eventRow, facilityRow } from '../open-data/event-list.ts'
import { writeList } from '../open-data/write-list.ts'
import { listPublicTitles } from '../pages/store.ts'
import { everyPublished, listNamed, listPublished, type PublishedFilter } from '../published/published.queries.ts'
import type { Published } from '../published/published.ts'
import { publishedPlace } from '../published/published-place.ts'
import { whenOpen } from '../published/when-open.ts'
import { addCalendarRoutes } from './calendar-routes.ts'
import { entryAddress } from './event-occurrences.ts'
import { jsonLd } from './json-ld.ts'
import { mostNews, newsFeed, siteMap } from './news.ts'
import { robots } from './robots.ts'

/** What is public in the formats of calendars, readers of news, search engines and open data. */
export const feedRoutes = new Hono<HouseEnv>()
type C = Context<HouseEnv>
const { open } = urls.place
for (const { pattern } of Object.values(open)) feedRoutes.use(pattern, inPlace, whenOpen)

const read = (c: C, filter: PublishedFilter) => c.var.desk.read((tx, moment) => everyPublished(tx, moment, filter))

addCalendarRoutes(feedRoutes)
feedRoutes.get(open.entryJsonLd.pattern, (c) =>
  one(c, (entry) =>
    c.body(JSON.stringify(jsonLd(entry, publishedPlace(c))), 200, {
      'Content-Type': 'application/ld+json; charset=utf-8',
    }),
  ),
)
feedRoutes.get(open.news.pattern, async (c) => {
  const place = publishedPlace(c)
  const home = place.site + urls.place.home({ code: place.code })
  const newest = await c.var.desk.read((tx, moment) => listPublished(tx, moment, { newest: true }, { limit: mostNews }))
  return xml(c, newsFeed(newest, place, home), 'application/rss+xml')
})
feedRoutes.get(open.siteMap.pattern, async (c) => {
  const place = publishedPlace(c)
  const names = { code: place.code }
  const entries = (await c.var.desk.read((tx, moment) => listNamed(tx, moment, {}))).map((entry) => ({
    address: entryAddress(entry, place),
    changedAt: entry.changedAt,
  }))
  const own = (await c.var.desk.read(listPublicTitles)).map(({ slug }) => urls.place.ownPage({ ...names, slug }))
  const standing = [...always.map((address) => address(names)), ...own].map((path) => ({ address: place.site + path }))
  return xml(c, siteMap([...standing, ...entries]), 'application/xml')
})
feedRoutes.get(open.eventList.pattern, async (c) => {
  const place = publishedPlace(c)
  const rows = (await read(c, { hasDates: true })).map((entry) => eventRow(entry, place))
  return csv(c, `${place.code}_event.csv`, writeList('event', rows))
})
feedRoutes.get(open.facilityList.pattern, async (c) => {
  const place = publishedPlace(c)
  const rows = (await read(c, { kinds: ['place', 'office', 'hospital'] })).map((entry) => facilityRow(entry, place))
  return csv(c, `${place.code}_public_facility.csv`, writeList('facility', rows))
})
feedRoutes.get(urls.robots.pattern, async (c) =>
  c.text(robots(await keptOpenPlaces(c.var.site), siteAddress(c.var.site.config))),
)

/** Stories are in no list of search engines: what a teller takes back must not stay there. */
const always = [urls.place.home, urls.place.search, urls.place.calendar, urls.place.map, urls.place.courses]

async function one(c: C, show: (entry: Published) => Response) {
  const id = c.req.param('id') ?? ''
  const [entry] = isId(id) ? await read(c, { entries: [id] }) : []
  return entry ? show(entry) : c.notFound()
}

const xml = (c: C, text: string, type: string) => c.body(text, 200, { 'Content-Type': `${type}; charset=utf-8` })
const csv = (c: C, name: string, bytes: Uint8Array) =>
  c.body(new Uint8Array(bytes), 200, {
    'Content-Type': 'text/csv; charset=utf-8',
    'Content-Disposition': `attachment; filename="${name}"`,
  })
