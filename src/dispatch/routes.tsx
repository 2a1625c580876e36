import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { saidRoutes } from '#register/index.ts'
import { aboutOfferRoutes } from './about-offers/routes.tsx'
import { again } from './again/said.ts'
import { apart } from './apart/said.ts'
import { boardRoutes } from './board/routes.tsx'
import { candidateRoutes } from './candidates/routes.tsx'
import { confirmRoutes } from './confirm/routes.tsx'
import { moveRoutes } from './hosting/move/routes.tsx'
import { reportRoutes } from './hosting/report/routes.tsx'
import { hostingRoutes } from './hosting/routes.tsx'
import { myCalendarRoutes } from './my-calendar/routes.tsx'
import { feedRoutes } from './my-feed/routes.tsx'
import { myOfferRoutes } from './my-offers/routes.tsx'
import { myVisitRoutes } from './my-visit/routes.tsx'
import { overviewRoutes } from './overview/routes.tsx'
import { priorityRoutes } from './priority/routes.tsx'
import { askRoutes } from './request/ask/routes.tsx'
import { proxyRoutes } from './request/proxy/routes.tsx'
import { scheduleRoutes } from './schedule/routes.tsx'
import { daysRoutes } from './staff-times/days-routes.tsx'
import { weekRoutes } from './staff-times/week-routes.tsx'
import { stepInRoutes } from './step-in/routes.tsx'
import { moveAnswerRoutes } from './visit-change/move-routes.tsx'
import { changeRoutes } from './visit-change/routes.tsx'
import { visitListRoutes } from './visit-list/routes.tsx'
import { visitRoutes } from './visit-page/routes.tsx'
import { recordRoutes } from './visit-record/routes.tsx'
export const routes = new Hono<HouseEnv>()
routes.route('/', askRoutes)
routes.route('/', proxyRoutes)
routes.route('/', hostingRoutes)
routes.route('/', reportRoutes)
routes.route('/', moveRoutes)
routes.route('/', boardRoutes)
routes.route('/', overviewRoutes)
routes.route('/', candidateRoutes)
routes.route('/', confirmRoutes)
routes.route('/', visitListRoutes)
routes.route('/', visitRoutes)
routes.route('/', stepInRoutes)
routes.route('/', scheduleRoutes)
routes.route('/', changeRoutes)
routes.route('/', moveAnswerRoutes)
routes.route('/', recordRoutes)
routes.route('/', myOfferRoutes)
routes.route('/', aboutOfferRoutes)
routes.route('/', myCalendarRoutes)
routes.route('/', feedRoutes)
routes.route('/', myVisitRoutes)
routes.route('/', weekRoutes)
routes.route('/', daysRoutes)
routes.route('/', saidRoutes(apart))
routes.route('/', priorityRoutes)
routes.route('/', saidRoutes(again))
