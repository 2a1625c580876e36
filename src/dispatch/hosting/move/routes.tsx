import { Hono } from 'hono'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { type CodedProblem, readForm, typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { slotLines } from '../../request/slots/fields.ts'
import { slotLabels } from '../../request/slots/labels.ts'
import { slotProblems, slotsOf } from '../../request/slots/rules.ts'
import { words as requestWords } from '../../request/words.ts'
import type { Visit } from '../../visit/store.ts'
import { findOwnVisit } from '../own.ts'
import { inWords } from '../views/dates.tsx'
import { words } from '../words.ts'
import { askToMove } from './ask-to-move.ts'
import { moveForm, moveNumbers } from './form.ts'
import { type MoveRefusal, whyNotAskToMove } from './rules.ts'
import { listMoveRequests } from './store.ts'
import { MovePage } from './views/move-page.tsx'

export const moveRoutes = new Hono<HouseEnv>()
const placeOf = (visitId: string) => ({ kind: 'visit-move', subjectId: visitId })

moveRoutes.get(urls.hosting.move.pattern, only('host'), async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => {
    const visit = await findOwnVisit(tx, moment, c.var.desk.actor, c.req.param('id') ?? '')
    if (!visit) return null
    const isAsked = (await listMoveRequests(tx, moment, visit.id)).some((move) => move.answer === null)
    const refused = whyNotAskToMove({ ...visit, isAsked }, null, moment.today)
    return { visit, refused, open: await openForm(c, tx, moment, placeOf(visit.id)) }
  })
  if (!shown) return c.notFound()
  if (shown.refused) return c.redirect(urls.hosting.visit({ id: shown.visit.id }), 303)
  return movePage(c, shown.visit, shown.open)
})

moveRoutes.post(urls.hosting.move.pattern, only('host'), async (c) => {
  const { desk } = c.var
  const visit = await desk.read((tx, moment) => findOwnVisit(tx, moment, desk.actor, c.req.param('id') ?? ''))
  if (!visit) return c.notFound()
  const form = readForm(c, moveForm)
  const problems: CodedProblem[] = form.ok
    ? slotProblems(slotLines(form.value, moveNumbers), 0, desk.today)
    : form.problems
  if (!form.ok || problems.length > 0) return again(c, visit, problemsInWords(desk.language, problems, labelsOf(c)))
  const slots = slotsOf(slotLines(form.value, moveNumbers))
  const done = await changeOnce<MoveRefusal | 'unknown'>(c, async (tx, moment) => {
    const wish = { visitId: visit.id, slots, words: form.value.words, side: 'host' as const }
    const outcome = await askToMove(tx, moment, wish)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(visit.id))
    return { to: urls.hosting.visit({ id: visit.id }) }
  })
  if ('response' in done) return done.response
  return again(c, visit, [{ field: '', message: words(desk.language).move.refused[done.refused] }])
})

function again(c: HouseContext, visit: Visit, problems: OpenForm['form']['problems']) {
  const typed = typedOf(c.var.typed ?? new FormData())
  return movePage(c, visit, sameForm(c, placeOf(visit.id), typed, problems), true)
}

function movePage(c: HouseContext, visit: Visit, open: OpenForm, hasProblems = false) {
  const { language, today } = c.var.desk
  const w = words(language).move
  const slotWords = requestWords(language).slot
  const now = inWords(language, visit)
  return page(
    c,
    { title: w.title, hasProblems },
    <MovePage w={w} slotWords={slotWords} visitId={visit.id} now={now} today={today} open={open} />,
  )
}

function labelsOf(c: HouseContext): Record<string, string> {
  const w = words(c.var.desk.language).move
  const slot = { ...requestWords(c.var.desk.language).slot, legend: w.slot }
  return { ...slotLabels({ slot }, moveNumbers), words: w.words }
}
