import { type Context, Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { inPlace } from '#platform/place/in-place.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import type { Published, PublishedPlace } from '../published/published.ts'
import { publishedPlace, whenOpen } from '../published/when-open.ts'
import { everyPublished, listOrganizations, onePublished, pageOfPublished, serviceAsAsked } from './answers.ts'
import { readFilter } from './filter.ts'
import { openApi } from './open-api.ts'
import { pageOf, readPaging } from './paging.ts'
import { atLocationId, fullServiceOf, serviceAtLocationOf } from './service.ts'
import { taxonomies, terms } from './taxonomy.ts'

/** The public catalogue as HSDS 3.0, for other programs: no key, from anywhere, read only. */
export const hsdsRoutes = new Hono<HouseEnv>()
type C = Context<HouseEnv>
const { api } = urls.place
const doors = [api.root, api.services, api.service, api.organizations, api.organization, api.atLocations]
const more = [api.atLocation, api.taxonomies, api.taxonomy, api.terms, api.term, api.openApi]
for (const { pattern } of [...doors, ...more]) hsdsRoutes.use(pattern, inPlace, whenOpen)

hsdsRoutes.get(api.root.pattern, (c) => {
  const openapi_url = publishedPlace(c).site + api.openApi({ code: publishedPlace(c).code })
  return c.json({ version: '3.0', profile: openapi_url, openapi_url })
})
hsdsRoutes.get(api.openApi.pattern, (c) => c.json(openApi(publishedPlace(c))))

hsdsRoutes.get(api.services.pattern, (c) =>
  published(c, (entry, place) =>
    serviceAsAsked(entry, place, { minimal: isTrue(c, 'minimal'), full: isTrue(c, 'full') }),
  ),
)
hsdsRoutes.get(api.service.pattern, (c) => oneOf(c, (entry, place) => fullServiceOf(entry, place)))

hsdsRoutes.get(api.atLocations.pattern, (c) =>
  published(c, (entry, place) => serviceAtLocationOf(entry, place, isTrue(c, 'full')), { onlyLocated: true }),
)
hsdsRoutes.get(api.atLocation.pattern, async (c) => {
  const entries = await c.var.desk.read((tx, moment) => everyPublished(tx, moment, { onlyLocated: true }))
  const entry = entries.find((each) => atLocationId(each) === c.req.param('id'))
  return entry ? c.json(serviceAtLocationOf(entry, publishedPlace(c), true)) : missing(c)
})

hsdsRoutes.get(api.organizations.pattern, async (c) => {
  const all = await organizations(c)
  return inPages(
    c,
    all.map(({ organization, services }) => (wantsServices(c) ? { ...organization, services } : organization)),
  )
})
hsdsRoutes.get(api.organization.pattern, async (c) => {
  const found = (await organizations(c)).find(({ organization }) => organization.id === c.req.param('id'))
  return found ? c.json({ ...found.organization, services: found.services }) : missing(c)
})

hsdsRoutes.get(api.taxonomies.pattern, (c) => inPages(c, named(c, taxonomies)))
hsdsRoutes.get(api.taxonomy.pattern, (c) => byId(c, taxonomies))
hsdsRoutes.get(api.terms.pattern, (c) => {
  const of = c.req.query('taxonomy_id')
  return inPages(
    c,
    named(c, terms).filter(({ taxonomy_detail }) => !of || taxonomy_detail.id === of),
  )
})
hsdsRoutes.get(api.term.pattern, (c) => byId(c, terms))

async function published(c: C, shown: (entry: Published, place: PublishedPlace) => unknown, only: object = {}) {
  const paging = readPaging((name) => c.req.query(name))
  const reading = readFilter((name) => c.req.query(name))
  const wrong = 'wrong' in paging ? paging.wrong : 'wrong' in reading ? reading.wrong : null
  if (wrong !== null || 'wrong' in paging || 'wrong' in reading) return unusable(c, wrong ?? '')
  const filter = { ...reading.filter, ...only }
  const place = publishedPlace(c)
  if (isLines(c)) {
    const every = await c.var.desk.read((tx, moment) => everyPublished(tx, moment, filter))
    return inLines(
      c,
      every.map((entry) => shown(entry, place)),
    )
  }
  const { page, size } = paging
  const { total, entries } = await c.var.desk.read((tx, moment) => pageOfPublished(tx, moment, filter, page, size))
  return c.json(
    pageOf(
      entries.map((entry) => shown(entry, place)),
      total,
      paging,
    ),
  )
}

async function oneOf(c: C, shown: (entry: Published, place: PublishedPlace) => object) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return missing(c)
  const entry = await c.var.desk.read((tx, moment) => onePublished(tx, moment, id))
  return entry ? c.json(shown(entry, publishedPlace(c))) : missing(c)
}

async function organizations(c: C) {
  const place = publishedPlace(c)
  const look = (tx: Tx, moment: Moment) => listOrganizations(tx, moment, place, c.req.query('search')?.trim())
  const all = await c.var.desk.read(look)
  const isFull = isTrue(c, 'full_service')
  return all.map(({ organization, entries }) => ({
    organization,
    services: entries.map((entry) => serviceAsAsked(entry, place, { minimal: !isFull, full: isFull })),
  }))
}

function inPages<T>(c: C, all: readonly T[]) {
  if (isLines(c)) return inLines(c, all)
  const paging = readPaging((name) => c.req.query(name))
  if ('wrong' in paging) return unusable(c, paging.wrong)
  const from = (paging.page - 1) * paging.size
  return c.json(pageOf(all.slice(from, from + paging.size), all.length, paging))
}

const byId = (c: C, all: readonly { id: string }[]) => {
  const found = all.find(({ id }) => id === c.req.param('id'))
  return found ? c.json(found) : missing(c)
}
const named = <T extends { name: string }>(c: C, all: readonly T[]) =>
  all.filter(({ name }) => name.includes(c.req.query('search') ?? ''))
const isTrue = (c: C, name: string) => c.req.query(name) === 'true'
const wantsServices = (c: C) => isTrue(c, 'full') || isTrue(c, 'full_service')
const isLines = (c: C) => c.req.query('format') === 'ndjson'
const inLines = (c: C, all: readonly unknown[]) =>
  c.body(all.map((each) => `${JSON.stringify(each)}\n`).join(''), 200, { 'Content-Type': 'application/x-ndjson' })
const missing = (c: C) =>
  c.json({ error: { code: 'not-found', message: 'There is nothing public with this id.' } }, 404)
const unusable = (c: C, parameter: string) =>
  c.json({ error: { code: 'bad-parameter', parameter, message: `The parameter ${parameter} cannot be used.` } }, 400)
