import { Hono } from 'hono'
import type { HouseEnv } from '#platform/web/house.ts'
import { largeUploads } from '#platform/web/take-form.ts'
import { mostBytes } from '../files/file-type.ts'
import { addAskRoutes } from './asked/ask-routes.tsx'
import { addBeginRoutes } from './begin-routes.tsx'
import { checkRoutes } from './check-routes.ts'
import { addDecisionRoutes } from './decision-routes.tsx'
import { deskDoor, ownDoor } from './door.ts'
import { addPartRoutes } from './part-routes.tsx'
import { publicStoryRoutes } from './public-routes.tsx'
import { addTellingRoutes } from './telling-routes.tsx'
import { toldRoutes } from './told/routes.tsx'

/** Stories of recovery: told, looked over, shown and withdrawn. */
export const storyRoutes = new Hono<HouseEnv>()
/** The largest file, and what is typed beside it. */
const largestForm = mostBytes.film + 1024 * 1024
for (const door of [ownDoor, deskDoor]) {
  addBeginRoutes(storyRoutes, door)
  addTellingRoutes(storyRoutes, door)
  addDecisionRoutes(storyRoutes, door)
  addPartRoutes(storyRoutes, door)
  addAskRoutes(storyRoutes, door)
  largeUploads.push({ path: door.addresses.parts(), mostBytes: largestForm })
}
storyRoutes.route('/', checkRoutes)
storyRoutes.route('/', toldRoutes)
storyRoutes.route('/', publicStoryRoutes)
