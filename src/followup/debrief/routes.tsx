import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { type Alongside, openAlongside } from '../going/alongside.ts'
import { debriefForm, typedFromDebrief } from './form.ts'
import { holdDebrief } from './hold-debrief.ts'
import { isTimeForDebrief, refuseDays } from './rules.ts'
import { findDebrief } from './store.ts'
import { DebriefPage } from './views/debrief-page.tsx'
import { words } from './words.ts'

export const debriefRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')

debriefRoutes.get(urls.going.debrief.pattern, staff, async (c) => {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const alongside = await openAlongside(c, tx, moment, 'debrief')
    if (!alongside || !isTimeForDebrief(alongside.visit, moment.today)) return null
    const before = await findDebrief(tx, moment, alongside.visit.id, alongside.personId)
    const place = { ...placeOf(alongside), initial: typedFromDebrief(before, moment.today) }
    return { ...alongside, open: await openForm(c, tx, moment, place) }
  })
  return shown ? draw(c, shown) : c.notFound()
})

debriefRoutes.post(urls.going.debrief.pattern, staff, async (c) => {
  const { language, today } = c.var.desk
  const alongside = await c.var.desk.read((tx, moment) => openAlongside(c, tx, moment, 'debrief'))
  if (!alongside || !isTimeForDebrief(alongside.visit, today)) return c.notFound()
  const { visit, personId } = alongside
  const w = words(language)
  const place = placeOf(alongside)
  const form = readForm(c, debriefForm)
  const refused = form.ok ? refuseDays(form.value, visit, today) : null
  if (!form.ok || refused) {
    const problems = form.ok ? [] : problemsInWords(language, form.problems, w.label)
    const field = refused === 'next-before-held' ? 'nextTalkOn' : 'heldOn'
    if (refused) problems.push({ field, message: w.refused[refused] })
    return draw(c, { ...alongside, open: sameForm(c, place, form.typed, problems) }, true)
  }
  const { outcome, ...said } = form.value
  const done = await changeOnce<'nobody'>(c, async (tx, moment) => {
    if (moment.actorId === null) return { refused: 'nobody' }
    const debrief = { visitId: visit.id, personId, declined: outcome === 'declined', ...said }
    await holdDebrief(tx, { ...moment, actorId: moment.actorId }, debrief)
    await closeForm(c, tx, moment, place)
    return { to: urls.going.visit({ id: visit.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = ({ seatId }: Alongside): FormPlace => ({ kind: 'debrief', subjectId: seatId })

function draw(c: HouseContext, shown: Alongside & { open: OpenForm }, hasProblems = false) {
  return page(c, { title: words(c.var.desk.language).title, hasProblems }, <DebriefPage {...shown} />)
}
