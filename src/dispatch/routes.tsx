import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { askRoutes } from './request/ask/routes.tsx'
import { proxyRoutes } from './request/proxy/routes.tsx'

export const routes = new Hono<HouseEnv>()
routes.route('/', askRoutes)
routes.route('/', proxyRoutes)
