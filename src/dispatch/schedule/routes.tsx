import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { indexRoutes } from './pages/index-page/routes.tsx'
import { requestRoutes } from './pages/request/routes.tsx'
import { showRoutes } from './pages/show/routes.tsx'
import { runRoutes } from './run/routes.tsx'

export const scheduleRoutes = new Hono<HouseEnv>()
scheduleRoutes.route('/', indexRoutes)
scheduleRoutes.route('/', showRoutes)
scheduleRoutes.route('/', requestRoutes)
scheduleRoutes.route('/', runRoutes)
