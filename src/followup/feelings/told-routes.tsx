import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { type Alongside, openAlongside } from '../going/alongside.ts'
import { feelingAnswers, mayBeTypedIn } from './rules.ts'
import { sayFeeling } from './say-feeling.ts'
import { ToldFeelingPage } from './views/told-page.tsx'
import { words } from './words.ts'

export const toldFeelingRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')
const toldForm = z.object({
  answer: field.choice(feelingAnswers),
  channel: field.choice(['phone', 'meeting', 'paper']),
})

toldFeelingRoutes.get(urls.going.feeling.pattern, staff, async (c) => {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const alongside = await openAlongside(c, tx, moment, 'told-feeling')
    if (!alongside) return null
    const daysBefore = await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today)
    const isTime = mayBeTypedIn(alongside.visit, moment.today, daysBefore)
    return { ...alongside, open: isTime ? await openForm(c, tx, moment, placeOf(alongside)) : null }
  })
  return shown ? draw(c, shown) : c.notFound()
})

toldFeelingRoutes.post(urls.going.feeling.pattern, staff, async (c) => {
  const form = readForm(c, toldForm)
  const { alongside, daysBefore } = await c.var.desk.read(async (tx, moment) => ({
    alongside: await openAlongside(c, tx, moment, 'told-feeling'),
    daysBefore: await numberSettingOn(tx, moment.tenantId, 'feeling-days-before', moment.today),
  }))
  if (!alongside || !mayBeTypedIn(alongside.visit, c.var.desk.today, daysBefore)) return c.notFound()
  const place = placeOf(alongside)
  if (!form.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, form.problems, words(language).told.label)
    return draw(c, { ...alongside, open: sameForm(c, place, form.typed, problems) }, true)
  }
  const { visit, personId } = alongside
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await sayFeeling(tx, moment, { visitId: visit.id, personId, when: 'before', ...form.value })
    await closeForm(c, tx, moment, place)
    return { to: urls.going.visit({ id: visit.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = ({ seatId }: Alongside): FormPlace => ({ kind: 'told-feeling', subjectId: seatId })

function draw(c: HouseContext, shown: Alongside & { open: OpenForm | null }, hasProblems = false) {
  const { title } = words(c.var.desk.language).told
  return page(c, { title, hasProblems }, <ToldFeelingPage {...shown} />)
}
