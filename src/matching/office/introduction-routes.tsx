import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { reviewAgreement, writeAgreement } from '../introduction/agree.ts'
import { endIntroduction } from '../introduction/end-introduction.ts'
import type { StepRefusal } from '../introduction/rules/refusals.ts'
import { introductionReaders } from '../sight/guards.ts'
import { dayProblems } from './days.ts'
import { agreementForm, reviewForm, reviewProblems } from './forms.ts'
import { meetingRoutes } from './meeting-routes.tsx'
import { pressRoutes } from './press-routes.ts'
import { type Part, placeOf, refusedInWords, showIntroductionPage, typedAgain } from './show-introduction.tsx'
import { words } from './words.ts'

export const introductionRoutes = new Hono<HouseEnv>()

introductionRoutes.get(urls.matching.introduction.pattern, introductionReaders, (c) => showIntroductionPage(c))
introductionRoutes.route('/', meetingRoutes)
introductionRoutes.route('/', pressRoutes)

introductionRoutes.post(urls.matching.agreement.pattern, introductionReaders, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, agreementForm)
  if (!form.ok) return showIntroductionPage(c, typedAgain(c, 'agreement', form.typed, form.problems, w))
  const { reviewOn, ...terms } = form.value
  const late = dayProblems({ happened: {}, ahead: { reviewOn } }, c.var.desk.today)
  if (late.length > 0) return showIntroductionPage(c, typedAgain(c, 'agreement', form.typed, late, w))
  return written(c, 'agreement', form.typed, (tx, moment) => writeAgreement(tx, moment, id, terms, reviewOn))
})

introductionRoutes.post(urls.matching.review.pattern, introductionReaders, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, reviewForm)
  const { today } = c.var.desk
  const problems = form.ok ? reviewProblems(form.value, today) : form.problems
  if (!form.ok || problems.length > 0) return showIntroductionPage(c, typedAgain(c, 'review', form.typed, problems, w))
  const { noNext, ...value } = form.value
  const review = { ...value, nextOn: noNext ? null : value.nextOn }
  return written(c, 'review', form.typed, async (tx, moment) => {
    const done = await reviewAgreement(tx, moment, id, review)
    if ('reviewed' in done && value.outcome === 'end') await endIntroduction(tx, moment, id, 'coordinator', 'meeting')
    return done
  })
})

type Work = (tx: Tx, moment: Moment) => Promise<{ refused: StepRefusal } | object>

async function written(c: HouseContext, part: Part, typed: Typed, work: Work) {
  const id = c.req.param('id') ?? ''
  const done = await changeOnce<StepRefusal>(c, async (tx, moment) => {
    if (!isId(id)) return { refused: 'not-now' }
    const outcome = await work(tx, moment)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(part, id))
    return { to: urls.matching.introduction({ id }) }
  })
  if ('response' in done) return done.response
  const w = words(c.var.desk.language)
  return showIntroductionPage(c, { ...typedAgain(c, part, typed, [], w), ...refusedInWords(c, done.refused) })
}
