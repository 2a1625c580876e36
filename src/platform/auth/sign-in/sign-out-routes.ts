import { Hono } from 'hono'
import { urls } from '#urls.ts'
import { record } from '../../audit/record.ts'
import { dropCookie } from '../../web/cookies.ts'
import type { HouseContext, HouseEnv } from '../../web/house.ts'
import { momentOf } from '../../web/open-desk.ts'
import { endSession, endSessionsOf, type FoundSession } from '../session.ts'
import { endLinksOf } from '../sign-in-link.ts'
import { presentSession } from './enter.ts'

export const signOutRoutes = new Hono<HouseEnv>()

signOutRoutes.post(urls.signOut.pattern, async (c) => signOut(c, false))
signOutRoutes.post(urls.signOutEverywhere.pattern, async (c) => signOut(c, true))

async function signOut(c: HouseContext, everywhere: boolean): Promise<Response> {
  const session = await presentSession(c)
  if (session) await end(c, session, everywhere)
  dropCookie(c, 'session')
  dropCookie(c, 'aside')
  c.header('Clear-Site-Data', '"cache", "storage"')
  return c.redirect(urls.home(), 303)
}

async function end(c: HouseContext, { actor }: FoundSession, everywhere: boolean): Promise<void> {
  const { tenantId, accountId, sessionId } = actor
  const moment = momentOf(c.var.site, c.var.desk.now, tenantId, accountId)
  await c.var.site.db.asTenant(tenantId, async (tx) => {
    if (everywhere) {
      await endSessionsOf(tx, moment, accountId)
      await endLinksOf(tx, moment.now, { tenantId, accountId })
    } else await endSession(tx, moment, sessionId)
    const verb = everywhere ? 'sign-out-everywhere' : 'sign-out'
    await record(tx, moment, { verb, subjectKind: 'account', subjectId: accountId })
  })
}
