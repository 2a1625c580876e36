import { Hono } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { House, HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import type { ImportKind } from '../kind.ts'
import { addColumnRoutes } from './columns-routes.tsx'
import { addIndexRoutes } from './index-routes.tsx'
import { addPreviewRoutes } from './preview-routes.tsx'
import { addTakingRoutes } from './taking-routes.tsx'
import { addUploadRoutes } from './upload-routes.tsx'

/** The pages on which lists are brought in: choose, upload, columns, check, take. The kinds come from the slices. */
export function createImportRoutes(kinds: readonly ImportKind[]): House {
  const routes = new Hono<HouseEnv>()
  routes.use(`${urls.imports.index.pattern}/*`, only(...new Set(kinds.flatMap(({ roles }) => roles))))
  addIndexRoutes(routes, kinds)
  addUploadRoutes(routes, kinds)
  addColumnRoutes(routes, kinds)
  addPreviewRoutes(routes, kinds)
  addTakingRoutes(routes, kinds)
  return routes
}
