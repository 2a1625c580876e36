import { routes as administration } from '#administration/routes.tsx'
import { routes as dispatch } from '#dispatch/routes.tsx'
import { routes as organisations } from '#organisations/routes.tsx'
import { routes as plans } from '#plans/routes.tsx'
import { routes as platform } from '#platform/routes.tsx'
import type { House } from '#platform/web/house.ts'

/** The routes of every slice, in the order of the building. */
export const slices: House[] = [platform, organisations, dispatch, plans, administration]
