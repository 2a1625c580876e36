import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { moveRoutes } from './hosting/move/routes.tsx'
import { reportRoutes } from './hosting/report/routes.tsx'
import { hostingRoutes } from './hosting/routes.tsx'
import { askRoutes } from './request/ask/routes.tsx'
import { proxyRoutes } from './request/proxy/routes.tsx'

export const routes = new Hono<HouseEnv>()
routes.route('/', askRoutes)
routes.route('/', proxyRoutes)
routes.route('/', hostingRoutes)
routes.route('/', reportRoutes)
routes.route('/', moveRoutes)
