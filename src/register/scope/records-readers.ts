import type { MiddlewareHandler } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'

const offices = only('coordinator', 'officer')

/** Coordinators, and officers who were given sight of records; other officers see counts. */
export const recordsReaders: MiddlewareHandler<HouseEnv> = (c, next) =>
  offices(c, async () => {
    const { actor } = c.var.desk
    if (actor?.roles.includes('coordinator') || actor?.seesRecords) return next()
    c.res = messagePage(c, 403)
  })
