import type { MiddlewareHandler } from 'hono'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { readsPeople } from '../run/open-run.ts'

const offices = only('officer', 'coordinator')

/** Organisers, and officers who were given sight of records; other officers see counts. */
export const peopleReaders: MiddlewareHandler<HouseEnv> = (c, next) =>
  offices(c, async () => {
    if (readsPeople(c)) return next()
    c.res = messagePage(c, 403)
  })
