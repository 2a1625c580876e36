import { routes as administration } from '#administration/routes.tsx'
import { routes as dispatch } from '#dispatch/routes.tsx'
import { createDocumentRoutes } from '#documents/routes.tsx'
import { routes as followup } from '#followup/routes.tsx'
import { routes as matching } from '#matching/routes.ts'
import { routes as organisations } from '#organisations/routes.tsx'
import { routes as people } from '#people/routes.tsx'
import { routes as plans } from '#plans/routes.tsx'
import { createImportRoutes } from '#platform/import/pages/routes.tsx'
import { routes as platform } from '#platform/routes.tsx'
import type { House } from '#platform/web/house.ts'
import { openRoutes } from '#portal/open-routes.ts'
import { routes as portal } from '#portal/routes.tsx'
import { storyRoutes } from '#portal/story/routes.ts'
import { routes as register } from '#register/routes.tsx'
import { listIdsInScope as listInScope } from '#register/scope/scope.queries.ts'
import { vocabularyWithReadings } from '#register/vocabulary-readings.ts'
import { routes as training } from '#training/routes.tsx'
import { documentKinds } from './document-kinds.ts'
import { erasers } from './erasers.ts'
import { heldSections } from './held-sections.ts'
import './home-slots.ts'
import { importKinds } from './import-kinds.ts'
import './elsewhere.ts'
import './match-places.ts'

/** The routes of every slice, in the order of the building. */
export const slices: House[] = [
  platform,
  people({ heldSections, erasers, listInScope, topicNames: (language) => vocabularyWithReadings(language).topic }),
  organisations,
  training({ listInScope }),
  register,
  dispatch,
  followup,
  matching,
  plans,
  createDocumentRoutes(documentKinds),
  openRoutes,
  storyRoutes,
  portal,
  administration,
  createImportRoutes(importKinds),
]
