import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { letterRoutes } from './letter-routes.ts'
import { listRoutes } from './list-routes.tsx'
import { proxyRoutes } from './proxy-routes.tsx'
import { showRoutes } from './show-routes.tsx'

/** Applications as those who organise a course read and decide them. */
export const applicationRoutes = new Hono<HouseEnv>()
for (const part of [proxyRoutes, listRoutes, letterRoutes, showRoutes]) applicationRoutes.route('/', part)
