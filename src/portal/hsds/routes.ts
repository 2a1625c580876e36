import { Hono } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { publishedPlace, whenOpen } from '../published/when-open.ts'
import { everyPublished, serviceAsAsked } from './answers.ts'
import { openApi } from './open-api.ts'
import { byId, inPages, isTrue, missing, named, oneOf, organizations, published, wantsServices } from './replies.ts'
import { atLocationId, fullServiceOf, serviceAtLocationOf } from './service.ts'
import { taxonomies, terms } from './taxonomy.ts'

/** The public catalogue as HSDS 3.0, for other programs: no key, from anywhere, read only. */
export const hsdsRoutes = new Hono<HouseEnv>()
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
