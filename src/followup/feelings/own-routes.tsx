import { Hono } from 'hono'
import { z } from 'zod'
import { newToken } from '#platform/auth/keys.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { ownVisit } from '../visits/own-visit.ts'
import { feelingAnswers, isAsked } from './rules.ts'
import { sayFeeling } from './say-feeling.ts'
import { findNewestFeeling } from './store.ts'
import { OwnFeelingPage } from './views/own-page.tsx'
import { words } from './words.ts'

export const ownFeelingRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')
const answerForm = z.object({ answer: field.choice(feelingAnswers) })

ownFeelingRoutes.get(urls.mine.visitFeeling.pattern, supporters, async (c) => {
  const { desk } = c.var
  const shown = await desk.read(async (tx, moment) => {
    const own = await ownVisit(c, tx, moment)
    if (!own) return null
    const daysBefore = await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today)
    const newest = await findNewestFeeling(tx, moment, {
      visitId: own.visit.id,
      personId: own.personId,
      when: 'before',
    })
    const isOpen = isAsked(own.visit, moment.today, daysBefore)
    return { visit: own.visit, isOpen, current: newest?.answer ?? null }
  })
  if (!shown) return c.notFound()
  return page(c, { title: words(desk.language).title }, <OwnFeelingPage {...shown} onceKey={newToken()} />)
})

ownFeelingRoutes.post(urls.mine.visitFeeling.pattern, supporters, async (c) => {
  const form = readForm(c, answerForm)
  const done = await changeOnce<'not-here'>(c, async (tx, moment) => {
    const own = await ownVisit(c, tx, moment)
    if (!own) return { refused: 'not-here' }
    const { visit, personId } = own
    const daysBefore = await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today)
    if (form.ok && isAsked(visit, moment.today, daysBefore))
      await sayFeeling(tx, moment, {
        visitId: visit.id,
        personId,
        when: 'before',
        answer: form.value.answer,
        channel: 'online',
      })
    return { to: urls.mine.visitFeeling({ id: visit.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
