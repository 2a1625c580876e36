import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listInCharge } from '../in-charge.ts'
import { assignStaff, releaseStaff, type StaffRefusal } from '../visit/assign-staff.ts'
import { stepOut } from '../visit/step-out.ts'
import { visitWords } from '../visit/words.ts'
import { staffForm, steppedOutForm } from './form.ts'
import { visitPage } from './visit-page.tsx'
import { words } from './words.ts'

export const visitRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

visitRoutes.get(urls.visits.show.pattern, coordinators, (c) => visitPage(c))

visitRoutes.post(urls.visits.seatRelease.pattern, coordinators, async (c) => {
  const { id, personId } = c.req.param()
  const { actor } = c.var.desk
  if (!actor || !isId(id) || !isId(personId)) return c.notFound()
  const theirs = await c.var.desk.read((tx, moment) => listInCharge(tx, moment, actor, [personId]))
  if (!theirs.has(personId)) return c.notFound()
  const form = readForm(c, steppedOutForm)
  const channel = form.ok ? form.value.channel : 'phone'
  const done = await changeOnce<'unknown' | 'visit-over'>(c, async (tx, moment) => {
    const outcome = await stepOut(tx, moment, id, personId, channel)
    return 'refused' in outcome ? outcome : { to: urls.visits.stepIn({ id }) }
  })
  return 'response' in done ? done.response : visitPage(c, [visitWords(c.var.desk.language).staffRefused[done.refused]])
})

visitRoutes.post(urls.visits.staff.pattern, coordinators, async (c) => {
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, staffForm)
  if (!form.ok) {
    const labels = { staff: w.staffMember, part: w.staffPart }
    return visitPage(
      c,
      problemsInWords(language, form.problems, labels).map((problem) => problem.message),
    )
  }
  const { staff: accountId, part } = form.value
  const done = await changeOnce<StaffRefusal>(c, async (tx, moment) => {
    const outcome = await assignStaff(tx, moment, { visitId: id, accountId, part })
    return 'refused' in outcome ? outcome : { to: urls.visits.show({ id }) }
  })
  return 'response' in done ? done.response : visitPage(c, [visitWords(language).staffRefused[done.refused]])
})

visitRoutes.post(urls.visits.staffRelease.pattern, coordinators, async (c) => {
  const { id, staffId } = c.req.param()
  if (!isId(id) || !isId(staffId)) return c.notFound()
  await c.var.desk.change((tx, moment) => releaseStaff(tx, moment, id, staffId))
  return c.redirect(urls.visits.show({ id }), 303)
})
