import { Hono } from 'hono'
import type { ListInScope } from '#people/index.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { checkRoutes } from './check-routes.tsx'
import { ownCertificateRoutes } from './own-routes.tsx'
import { staffRoutes } from './staff-routes.tsx'

export function certificateRoutes(wiring: { listInScope: ListInScope }): Hono<HouseEnv> {
  const routes = new Hono<HouseEnv>()
  for (const part of [staffRoutes(wiring), ownCertificateRoutes, checkRoutes]) routes.route('/', part)
  return routes
}
