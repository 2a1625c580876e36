import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { debriefRoutes } from './debrief/routes.tsx'
import { ownFeelingRoutes } from './feelings/own-routes.tsx'
import { toldFeelingRoutes } from './feelings/told-routes.tsx'
import { goingHomeRoutes } from './going/home-routes.tsx'
import { goingVisitRoutes } from './going/visit-routes.tsx'
import { ownLookBackRoutes } from './look-back/own-routes.tsx'
import { staffLookBackRoutes } from './look-back/staff-routes.tsx'
import { toldLookBackRoutes } from './look-back/told-routes.tsx'

export const routes = new Hono<HouseEnv>()
routes.route('/', goingHomeRoutes)
routes.route('/', goingVisitRoutes)
routes.route('/', ownFeelingRoutes)
routes.route('/', toldFeelingRoutes)
routes.route('/', ownLookBackRoutes)
routes.route('/', staffLookBackRoutes)
routes.route('/', toldLookBackRoutes)
routes.route('/', debriefRoutes)
