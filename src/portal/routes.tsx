import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { publicRoutes } from './public/routes.tsx'
import { wrongRoutes } from './public/wrong-routes.tsx'

export const routes = new Hono<HouseEnv>()
routes.route('/', publicRoutes)
routes.route('/', wrongRoutes)
