import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { goingAlong } from '../going/going-visit.ts'
import type { Accompanied } from '../visits/rules.ts'
import { staffForm, typedFromStaff } from './form.ts'
import { mayLookBack } from './rules.ts'
import { listStaffLookBacks } from './store.ts'
import { StaffLookBackPage } from './views/staff-page.tsx'
import { words } from './words.ts'
import { lookBackAsStaff } from './write-look-back.ts'

export const staffLookBackRoutes = new Hono<HouseEnv>()
const staff = only('follow_up_staff')

staffLookBackRoutes.get(urls.going.lookBack.pattern, staff, async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => {
    const visit = await goingAlong(c, tx, moment)
    if (!visit || !mayLookBack(visit, moment.today)) return null
    const written = await listStaffLookBacks(tx, moment, visit.id)
    const initial = typedFromStaff(written.find((each) => each.accountId === moment.actorId))
    return { visit, open: await openForm(c, tx, moment, { ...placeOf(visit), initial }) }
  })
  return shown ? draw(c, shown) : c.notFound()
})

staffLookBackRoutes.post(urls.going.lookBack.pattern, staff, async (c) => {
  const { language, today } = c.var.desk
  const visit = await c.var.desk.read((tx, moment) => goingAlong(c, tx, moment))
  if (!visit || !mayLookBack(visit, today)) return c.notFound()
  const form = readForm(c, staffForm)
  if (!form.ok) {
    const problems = problemsInWords(language, form.problems, words(language).staff.label)
    return draw(c, { visit, open: sameForm(c, placeOf(visit), form.typed, problems) }, true)
  }
  const { talk, ...answers } = form.value
  const done = await changeOnce<'nobody'>(c, async (tx, moment) => {
    if (moment.actorId === null) return { refused: 'nobody' }
    const given = { visitId: visit.id, answers, wantsTalk: talk === 'yes' }
    await lookBackAsStaff(tx, { ...moment, actorId: moment.actorId }, given)
    await closeForm(c, tx, moment, placeOf(visit))
    return { to: urls.going.visit({ id: visit.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = (visit: Accompanied): FormPlace => ({ kind: 'staff-look-back', subjectId: visit.id })

function draw(c: HouseContext, shown: { visit: Accompanied; open: OpenForm }, hasProblems = false) {
  const { title } = words(c.var.desk.language).staff
  return page(c, { title, hasProblems }, <StaffLookBackPage {...shown} />)
}
