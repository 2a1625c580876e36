import { Hono } from 'hono'
import type { House, HouseEnv } from '#platform/web/house.ts'
import { consentRoutes } from './consents/routes.tsx'
import { ownDataWishRoutes } from './data-wishes/own-routes.tsx'
import { staffDataWishRoutes } from './data-wishes/staff-routes.tsx'
import { disclosureRoutes } from './disclosure/routes.tsx'
import { editRoutes } from './edit-routes.tsx'
import { heldRoutes } from './held/routes.tsx'
import { lookRoutes } from './looks/routes.tsx'
import { profileRoutes } from './profile/routes.tsx'
import { toldRoutes } from './told/routes.tsx'
import type { PeopleWiring } from './wiring.ts'

/** Mounted before the slices above, whose `/people/:id` would take `/people/wishes-about-data` for a person. */
export function routes(wiring: PeopleWiring): House {
  const all = new Hono<HouseEnv>()
  const resources = [
    staffDataWishRoutes(wiring),
    editRoutes(wiring),
    lookRoutes(wiring),
    heldRoutes(wiring),
    disclosureRoutes(wiring),
    toldRoutes(wiring),
    profileRoutes,
    consentRoutes,
    ownDataWishRoutes,
  ]
  for (const resource of resources) all.route('/', resource)
  return all
}
