import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { publicFileRoutes } from './entry-files/public-routes.ts'
import { entryFileRoutes } from './entry-files/routes.tsx'
import { lookRoutes } from './look/routes.tsx'
import { pageRoutes } from './pages/routes.tsx'
import { publicRoutes } from './public/routes.tsx'
import { wrongRoutes } from './public/wrong-routes.tsx'
import { entryRoutes } from './staff/routes.tsx'
import { stepRoutes } from './staff/steps.tsx'

export const routes = new Hono<HouseEnv>()
routes.route('/', publicRoutes)
routes.route('/', wrongRoutes)
routes.route('/', publicFileRoutes)
routes.route('/', entryFileRoutes)
routes.route('/', pageRoutes)
routes.route('/', lookRoutes)
routes.route('/', entryRoutes)
routes.route('/', stepRoutes)
