import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { attentionRoutes } from './attention/routes.tsx'
import { debriefRoutes } from './debrief/routes.tsx'
import { ownFeelingRoutes } from './feelings/own-routes.tsx'
import { toldFeelingRoutes } from './feelings/told-routes.tsx'
import { goingHomeRoutes } from './going/home-routes.tsx'
import { goingVisitRoutes } from './going/visit-routes.tsx'
import { ownLookBackRoutes } from './look-back/own-routes.tsx'
import { staffLookBackRoutes } from './look-back/staff-routes.tsx'
import { toldLookBackRoutes } from './look-back/told-routes.tsx'
import { goingNotesRoutes } from './notes/going-routes.tsx'
import { hostRecordRoutes } from './notes/host-routes.tsx'
import { ownNoteRoutes } from './notes/own-note-routes.ts'
import { ownNotesRoutes } from './notes/own-routes.tsx'
import { personNotesRoutes } from './notes/person-routes.tsx'
import { sharedNotesRoutes } from './notes/shared-routes.tsx'
import { withdrawNoteRoutes } from './notes/withdraw-routes.ts'

export const routes = new Hono<HouseEnv>()
routes.route('/', goingHomeRoutes)
routes.route('/', goingVisitRoutes)
routes.route('/', ownFeelingRoutes)
routes.route('/', toldFeelingRoutes)
routes.route('/', ownLookBackRoutes)
routes.route('/', staffLookBackRoutes)
routes.route('/', toldLookBackRoutes)
routes.route('/', debriefRoutes)
routes.route('/', goingNotesRoutes)
routes.route('/', sharedNotesRoutes)
routes.route('/', ownNotesRoutes)
routes.route('/', ownNoteRoutes)
routes.route('/', personNotesRoutes)
routes.route('/', withdrawNoteRoutes)
routes.route('/', attentionRoutes)
routes.route('/', hostRecordRoutes)
