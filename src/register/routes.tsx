import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { accommodations } from './accommodations/said.ts'
import { routes as account } from './account/routes.tsx'
import { availability } from './availability/said.ts'
import { routes as ending } from './ending/routes.tsx'
import { routes as enrolment } from './enrolment/routes.tsx'
import { routes as withdrawal } from './enrolment/withdrawal-routes.tsx'
import { exceptions } from './exceptions/said.ts'
import { limits } from './limits/said.ts'
import { routes as newcomer } from './newcomer/routes.tsx'
import { routes as ownPage } from './own-page/routes.tsx'
import { routes as record } from './record/routes.tsx'
import { refusals } from './refusals/said.ts'
import { rest, restEnd } from './rest/said.ts'
import { routes as roster } from './roster/routes.tsx'
import { saidRoutes } from './said/routes.tsx'
import { wishes } from './wishes/said.ts'

export const routes = new Hono<HouseEnv>()

for (const part of [ownPage, roster, newcomer, record, enrolment, withdrawal, account, ending]) routes.route('/', part)

routes.route('/', saidRoutes(wishes))
routes.route('/', saidRoutes(availability))
routes.route('/', saidRoutes(exceptions))
routes.route('/', saidRoutes(limits))
routes.route('/', saidRoutes(refusals))
routes.route('/', saidRoutes(accommodations))
routes.route('/', saidRoutes(rest))
routes.route('/', saidRoutes(restEnd))
