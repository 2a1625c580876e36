import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { reviewAgreement, writeAgreement } from '../introduction/agree.ts'
import { answerIntroduction } from '../introduction/answer-introduction.ts'
import { endIntroduction, withdrawIntroduction } from '../introduction/end-introduction.ts'
import { recordMeeting } from '../introduction/record-meeting.ts'
import { findIntroduction } from '../introduction/store.ts'
import { agreementForm, reviewForm } from './forms.ts'
import { meetingRoutes } from './meeting-routes.tsx'
import { type Part, placeOf, showIntroductionPage, typedAgain } from './show-introduction.tsx'
import { words } from './words.ts'

export const introductionRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

introductionRoutes.get(urls.matching.introduction.pattern, coordinators, (c) => showIntroductionPage(c))
introductionRoutes.route('/', meetingRoutes)

introductionRoutes.post(urls.matching.agreement.pattern, coordinators, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, agreementForm)
  if (!form.ok) return showIntroductionPage(c, typedAgain(c, 'agreement', form.typed, form.problems, w))
  const { reviewOn, ...terms } = form.value
  return written(c, 'agreement', form.typed, async (tx, moment) => {
    return (await writeAgreement(tx, moment, id, terms, reviewOn)).written
  })
})

introductionRoutes.post(urls.matching.review.pattern, coordinators, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, reviewForm)
  if (!form.ok) return showIntroductionPage(c, typedAgain(c, 'review', form.typed, form.problems, w))
  const { value } = form
  return written(c, 'review', form.typed, async (tx, moment) => {
    const { reviewed } = await reviewAgreement(tx, moment, id, value)
    if (reviewed && value.outcome === 'end') await endIntroduction(tx, moment, id, 'coordinator', 'meeting')
    return reviewed
  })
})

async function written(c: HouseContext, part: Part, typed: Typed, work: (tx: Tx, moment: Moment) => Promise<boolean>) {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const done = await changeOnce<'not-now'>(c, async (tx, moment) => {
    if (!isId(id) || !(await work(tx, moment))) return { refused: 'not-now' }
    await closeForm(c, tx, moment, placeOf(part, id))
    return { to: urls.matching.introduction({ id }) }
  })
  if ('response' in done) return done.response
  return showIntroductionPage(c, { ...typedAgain(c, part, typed, [], w), lines: [w.refused['not-now']] })
}

/** One press about the introduction in the address. */
const post = (pattern: string, work: (tx: Tx, moment: Moment, id: string, c: HouseContext) => Promise<unknown>) =>
  introductionRoutes.post(pattern, coordinators, async (c) => {
    const id = c.req.param('id') ?? ''
    const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
      if (!isId(id) || !(await findIntroduction(tx, moment, id))) return { refused: 'unknown' }
      await work(tx, moment, id, c)
      return { to: urls.matching.introduction({ id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

post(urls.matching.introductionWithdraw.pattern, (tx, moment, id) => withdrawIntroduction(tx, moment, id))
post(urls.matching.introductionEnd.pattern, (tx, moment, id) => endIntroduction(tx, moment, id, 'coordinator', 'phone'))
post(urls.matching.meetingRecord.pattern, (tx, moment, id, c) =>
  recordMeeting(tx, moment, id, c.var.typed?.get('tookPlace') === 'yes'),
)
post(urls.matching.introductionAnswer.pattern, (tx, moment, id, c) => {
  const side = c.var.typed?.get('side') === 'giver' ? 'giver' : 'seeker'
  return answerIntroduction(tx, moment, id, side, c.var.typed?.get('answer') === 'yes' ? 'yes' : 'no', 'phone')
})
