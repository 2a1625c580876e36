import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { attendanceRoutes } from './attendance/routes.tsx'
import { completingRoutes } from './completing/routes.tsx'
import { curriculumRoutes } from './curriculum/routes.tsx'
import { figuresRoutes } from './figures/routes.tsx'
import { planRoutes } from './plan/routes.tsx'
import { runRoutes } from './run/routes.tsx'
import { timetableRoutes } from './timetable/routes.tsx'

/** Courses as they are planned, held and completed; fixed addresses stand before those with an id in them. */
export const courseRoutes = new Hono<HouseEnv>()
courseRoutes.route('/', curriculumRoutes)
courseRoutes.route('/', planRoutes)
courseRoutes.route('/', figuresRoutes)
courseRoutes.route('/', runRoutes)
courseRoutes.route('/', timetableRoutes)
courseRoutes.route('/', attendanceRoutes)
courseRoutes.route('/', completingRoutes)
