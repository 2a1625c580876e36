import { Hono } from 'hono'
import { inPlace } from '#platform/place/in-place.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { publishedPlace } from '../published/published-place.ts'
import { whenOpen } from '../published/when-open.ts'
import { serviceAsAsked } from './answers.ts'
import { openApi } from './open-api.ts'
import { organization, organizations } from './organization-replies.ts'
import { byId, inPages, isTrue, named, oneOf, published } from './replies.ts'
import { fullServiceOf, serviceAtLocationOf } from './service.ts'
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
hsdsRoutes.get(api.service.pattern, (c) => oneOf(c, (id) => ({ entries: [id] }), fullServiceOf))

hsdsRoutes.get(api.atLocations.pattern, (c) =>
  published(c, (entry, place) => serviceAtLocationOf(entry, place, isTrue(c, 'full')), { hasPlace: true }),
)
hsdsRoutes.get(api.atLocation.pattern, (c) =>
  oneOf(
    c,
    (id) => ({ atLocation: id, hasPlace: true }),
    (entry, place) => serviceAtLocationOf(entry, place, true),
  ),
)

hsdsRoutes.get(api.organizations.pattern, organizations)
hsdsRoutes.get(api.organization.pattern, organization)

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
