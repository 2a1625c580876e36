import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { adviceRoutes } from './advice/routes.tsx'
import { figuresRoutes } from './figures/routes.tsx'
import { giverRoutes } from './giver/routes.tsx'
import { apartRoutes } from './office/apart-routes.ts'
import { introductionRoutes } from './office/introduction-routes.tsx'
import { optionsRoutes } from './office/options-routes.tsx'
import { proxyRoutes } from './office/proxy-routes.tsx'
import { wishRoutes } from './office/wish-routes.tsx'
import { ownRoutes } from './own/routes.tsx'
import { readinessRoutes } from './readiness/routes.tsx'
import { seekingRoutes } from './seeking/routes.tsx'

export const routes = new Hono<HouseEnv>()
for (const part of [
  adviceRoutes,
  seekingRoutes,
  ownRoutes,
  figuresRoutes,
  proxyRoutes,
  optionsRoutes,
  introductionRoutes,
  wishRoutes,
  apartRoutes,
  readinessRoutes,
  giverRoutes,
])
  routes.route('/', part)
