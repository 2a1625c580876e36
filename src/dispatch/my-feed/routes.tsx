import { Hono } from 'hono'
import { endFeed, findFeedOwner, findFeedToken, openFeed } from '#platform/accounts/calendar-feeds.ts'
import { record } from '#platform/audit/record.ts'
import { is } from '#platform/auth/actor.ts'
import { addDays } from '#platform/calendar.ts'
import { calendarFeed } from '#platform/calendar-feed.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { listOwnElsewhere } from '../facts/elsewhere.ts'
import { listOwnPlaces } from '../my-calendar/own-places.queries.ts'
import { elsewhereEvents, placeEvents, staffEvents } from './feed-events.ts'
import { listStaffPlaces } from './staff-places.queries.ts'
import { FeedPage } from './views/feed-page.tsx'
import { words } from './words.ts'

export const feedRoutes = new Hono<HouseEnv>()
const withPlaces = only('supporter', 'follow_up_staff')
const daysBack = 60

feedRoutes.get(urls.mine.feed.pattern, withPlaces, async (c) => {
  const { language, actor } = c.var.desk
  const w = words(language)
  const token = await c.var.desk.read((tx, moment) => findFeedToken(tx, moment, actor?.accountId ?? ''))
  const address = token && `${originOf(c)}${urls.feed({ token })}`
  const back = is(actor, 'supporter') ? urls.mine.calendar() : urls.going.home()
  return page(c, { title: w.title }, <FeedPage w={w} address={address} back={back} />)
})

feedRoutes.post(urls.mine.feed.pattern, withPlaces, async (c) => {
  const accountId = c.var.desk.actor?.accountId ?? ''
  const isEnd = c.var.typed?.get('do') === 'end'
  await c.var.desk.change(async (tx, moment) => {
    await (isEnd ? endFeed : openFeed)(tx, moment, accountId)
    const verb = isEnd ? 'end-calendar-feed' : 'open-calendar-feed'
    await record(tx, moment, { verb, subjectKind: 'account', subjectId: accountId })
  })
  return c.redirect(urls.mine.feed(), 303)
})

/** The feed itself: no sign-in, only a secret in the address. It says when and where, and nothing else. */
feedRoutes.get(urls.feed.pattern, async (c) => {
  const { site, desk } = c.var
  const owner = await findFeedOwner(site.db, site.keys, c.req.param('token'))
  if (!owner) return c.notFound()
  const moment = momentOf(site, desk.now, owner.tenantId, null)
  const from = addDays(desk.today, -daysBack)
  const ahead = { from, to: '3000-01-01' }
  const w = words(desk.language)
  const look = { summary: w.summary, host: 'tomoni' }
  const events = await site.db.asTenant(owner.tenantId, async (tx) => [
    ...(owner.personId
      ? [
          ...placeEvents(await listOwnPlaces(tx, moment, owner.personId, ahead), look),
          ...elsewhereEvents(await listOwnElsewhere(tx, moment, owner.personId, ahead, desk.language), look),
        ]
      : []),
    ...staffEvents(await listStaffPlaces(tx, moment, owner.accountId, from), look),
  ])
  return c.body(calendarFeed({ name: w.name, events }), 200, {
    'Content-Type': 'text/calendar; charset=utf-8',
    'Content-Disposition': 'inline; filename="tomoni.ics"',
  })
})

const originOf = (c: HouseContext) => c.var.site.config.publicUrl ?? new URL(c.req.url).origin
