import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { accountRoutes } from './accounts/routes.tsx'
import { aggregateRoutes } from './aggregate/routes.tsx'
import { areaRoutes } from './areas/routes.tsx'
import { auditRoutes } from './audit/routes.tsx'
import { municipalityRoutes } from './municipalities/routes.tsx'
import { settingsRoutes } from './settings/routes.tsx'

export const routes = new Hono<HouseEnv>()

for (const part of [accountRoutes, aggregateRoutes, areaRoutes, auditRoutes, municipalityRoutes, settingsRoutes])
  routes.route('/', part)
