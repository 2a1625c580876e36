import { Hono } from 'hono'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { isId } from '#platform/web/fields.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { endIntroduction, withdrawIntroduction } from '../introduction/end-introduction.ts'
import { correctMeeting, recordMeeting } from '../introduction/record-meeting.ts'
import type { StepRefusal } from '../introduction/rules/refusals.ts'
import { findIntroduction } from '../introduction/store.ts'
import { hearAnswer } from '../introduction/take-back.ts'
import { introductionReaders } from '../sight/guards.ts'
import { refusedInWords, showIntroductionPage } from './show-introduction.tsx'

/** Buttons on the page of an introduction: each is one press and one record. */
export const pressRoutes = new Hono<HouseEnv>()

type Press = (tx: Tx, moment: Moment, id: string, c: HouseContext) => Promise<unknown>

const post = (pattern: string, work: Press) =>
  pressRoutes.post(pattern, introductionReaders, async (c) => {
    const id = c.req.param('id') ?? ''
    const done = await changeOnce<StepRefusal | 'unknown'>(c, async (tx, moment) => {
      if (!isId(id) || !(await findIntroduction(tx, moment, id))) return { refused: 'unknown' }
      const outcome = await work(tx, moment, id, c)
      return isRefusal(outcome) ? outcome : { to: urls.matching.introduction({ id }) }
    })
    if ('response' in done) return done.response
    return done.refused === 'unknown' ? c.notFound() : showIntroductionPage(c, refusedInWords(c, done.refused))
  })

const isRefusal = (outcome: unknown): outcome is { refused: StepRefusal } =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome

const said = (c: HouseContext, name: string) => c.var.typed?.get(name) === 'yes'

post(urls.matching.introductionWithdraw.pattern, (tx, moment, id) => withdrawIntroduction(tx, moment, id))
post(urls.matching.introductionEnd.pattern, (tx, moment, id) => endIntroduction(tx, moment, id, 'coordinator', 'phone'))
post(urls.matching.meetingRecord.pattern, (tx, moment, id, c) => recordMeeting(tx, moment, id, said(c, 'tookPlace')))
post(urls.matching.meetingCorrect.pattern, (tx, moment, id, c) => correctMeeting(tx, moment, id, said(c, 'tookPlace')))
post(urls.matching.introductionAnswer.pattern, (tx, moment, id, c) => {
  const side = c.var.typed?.get('side') === 'giver' ? 'giver' : 'seeker'
  return hearAnswer(tx, moment, id, side, String(c.var.typed?.get('answer') ?? ''), 'phone')
})
