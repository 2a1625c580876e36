import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { feedRoutes } from './feeds/routes.ts'
import { hsdsRoutes } from './hsds/routes.ts'
import { openDataRoutes } from './open-data/routes.tsx'

/** What is public, for other programs. */
export const openRoutes = new Hono<HouseEnv>()
openRoutes.route('/', hsdsRoutes)
openRoutes.route('/', feedRoutes)
openRoutes.route('/', openDataRoutes)
