import { Hono } from 'hono'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { type ConfirmationRefused, confirmVisit } from '../visit/confirm-visit.ts'
import { confirmForm } from './form.ts'
import { type Confirming, loadConfirming } from './load-confirming.ts'
import { ConfirmPage } from './views/confirm-page.tsx'
import { refusedInWords, words } from './words.ts'

export const confirmRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const placeOf = (requestId: string): FormPlace => ({ kind: 'confirm-visit', subjectId: requestId })

confirmRoutes.get(urls.requests.confirm.pattern, coordinators, async (c) => {
  const requestId = c.req.param('id')
  const slotId = c.req.query('slot') ?? ''
  const { actor } = c.var.desk
  if (!actor || !isId(requestId) || !isId(slotId)) return c.notFound()
  const found = await c.var.desk.read(async (tx, moment) => {
    const confirming = await loadConfirming(tx, moment, actor, { requestId, slotId })
    if (!confirming) return null
    const initial = { followUpStaff: [confirming.proposedStaffId ?? ''] }
    return { confirming, open: await openForm(c, tx, moment, { ...placeOf(requestId), initial }) }
  })
  return found ? confirmPage(c, found.confirming, found.open) : c.notFound()
})

confirmRoutes.post(urls.requests.confirm.pattern, coordinators, async (c) => {
  const requestId = c.req.param('id')
  const { language, actor } = c.var.desk
  if (!actor || !isId(requestId)) return c.notFound()
  const form = readForm(c, confirmForm)
  const slotId = form.typed.slot?.[0] ?? ''
  if (!isId(slotId)) return c.notFound()
  const again = async (problems: OpenForm['form']['problems']) => {
    const confirming = await c.var.desk.read((tx, moment) => loadConfirming(tx, moment, actor, { requestId, slotId }))
    return confirming ? confirmPage(c, confirming, sameForm(c, placeOf(requestId), form.typed, problems)) : c.notFound()
  }
  if (!form.ok) return again(problemsInWords(language, form.problems, { meetingPoint: words(language).meetingPoint }))
  const { slot: _, version: seenVersion, ...chosen } = form.value
  const done = await changeOnce<ConfirmationRefused>(c, async (tx, moment) => {
    const outcome = await confirmVisit(tx, moment, { requestId, slotId, seenVersion, ...chosen })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(requestId))
    return { to: urls.visits.show({ id: outcome.visitId }) }
  })
  return 'response' in done ? done.response : again([refusedInWords(language, done.refused)])
})

function confirmPage(c: HouseContext, confirming: Confirming, open: OpenForm): Response {
  const { language } = c.var.desk
  const w = words(language)
  const hasProblems = open.form.problems.length > 0
  return page(
    c,
    { title: w.title, hasProblems },
    <ConfirmPage w={w} language={language} confirming={confirming} open={open} />,
  )
}
