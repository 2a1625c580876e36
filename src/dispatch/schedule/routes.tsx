import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { compareRoutes } from './pages/compare/routes.tsx'
import { helpsRoutes } from './pages/helps/routes.tsx'
import { indexRoutes } from './pages/index-page/routes.tsx'
import { monthRoutes } from './pages/month/routes.tsx'
import { printRoutes } from './pages/print/routes.tsx'
import { requestRoutes } from './pages/request/routes.tsx'
import { sendRoutes } from './pages/send/routes.tsx'
import { showRoutes } from './pages/show/routes.tsx'
import { weekRoutes } from './pages/week/routes.tsx'
import { runRoutes } from './run/routes.tsx'

export const scheduleRoutes = new Hono<HouseEnv>()
scheduleRoutes.route('/', indexRoutes)
scheduleRoutes.route('/', showRoutes)
scheduleRoutes.route('/', monthRoutes)
scheduleRoutes.route('/', weekRoutes)
scheduleRoutes.route('/', printRoutes)
scheduleRoutes.route('/', compareRoutes)
scheduleRoutes.route('/', sendRoutes)
scheduleRoutes.route('/', requestRoutes)
scheduleRoutes.route('/', helpsRoutes)
scheduleRoutes.route('/', runRoutes)
