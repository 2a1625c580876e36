import { Hono } from 'hono'
import { z } from 'zod'
import { placeLine } from '#dispatch/index.ts'
import { newToken } from '#platform/auth/keys.ts'
import { toTokyo } from '#platform/calendar.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { isAsked } from '../feelings/rules.ts'
import { holdTalk } from '../talks/hold-talk.ts'
import { isOver } from '../visits/rules.ts'
import { goingVisit, goingWith } from './going-visit.ts'
import { VisitPage } from './views/visit-page.tsx'
import { openVisitRecord } from './visit-record.ts'

export const goingVisitRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')
const talkForm = z.object({ channel: field.choice(['phone', 'meeting', 'online']) })

goingVisitRoutes.get(urls.going.visit.pattern, staff, async (c) => {
  const { desk } = c.var
  const shown = await desk.change(async (tx, moment) => {
    const visit = await goingVisit(c, tx, moment)
    if (!visit) return null
    const daysBefore = await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today)
    const record = await openVisitRecord(tx, moment, visit, desk.language)
    return { record, isAsked: isAsked(visit, moment.today, daysBefore) }
  })
  if (!shown) return c.notFound()
  const { visit, people } = shown.record
  return page(
    c,
    { title: placeLine(visit) },
    <VisitPage
      shown={shown.record}
      isSaved={c.req.query('saved') === 'yes'}
      isOver={isOver(visit, toTokyo(desk.now))}
      isAsked={shown.isAsked}
      onceKeys={people.map(() => newToken())}
    />,
  )
})

goingVisitRoutes.post(urls.going.talk.pattern, staff, async (c) => {
  const form = readForm(c, talkForm)
  const done = await changeOnce<'not-here'>(c, async (tx, moment) => {
    const going = await goingWith(c, tx, moment)
    if (!going || !form.ok || moment.actorId === null) return { refused: 'not-here' }
    const { visit, companion } = going
    const talk = { visitId: visit.id, personId: companion.personId, channel: form.value.channel }
    await holdTalk(tx, { ...moment, actorId: moment.actorId }, talk)
    return { to: urls.going.visit({ id: visit.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
