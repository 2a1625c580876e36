import { Hono } from 'hono'
import { reasonInWords } from '#dispatch/index.ts'
import { addDays } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { gatherMatchFacts } from '../facts.queries.ts'
import { reviewAgreement, writeAgreement } from '../introduction/agree.ts'
import { answerIntroduction } from '../introduction/answer-introduction.ts'
import { endIntroduction, withdrawIntroduction } from '../introduction/end-introduction.ts'
import { recordMeeting } from '../introduction/record-meeting.ts'
import { type MeetingRefusal, setMeeting } from '../introduction/set-meeting.ts'
import { showIntroduction } from '../introduction/show.ts'
import { findIntroduction } from '../introduction/store.ts'
import { listAnswers } from '../seeking/said.ts'
import { agreementForm, meetingForm, reviewForm } from './forms.ts'
import { toldOf } from './load.ts'
import { lookAtIntroduction } from './look-at.ts'
import { IntroductionPage } from './views/introduction-page.tsx'
import { type Words, words } from './words.ts'

export const introductionRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
type Part = 'meeting' | 'agreement' | 'review'
const parts: readonly Part[] = ['meeting', 'agreement', 'review']
const placeOf = (part: Part, id: string) => ({ kind: `match-${part}`, subjectId: id })

introductionRoutes.get(urls.matching.introduction.pattern, coordinators, (c) => show(c))

interface Again {
  part: Part
  form: OpenForm
  lines?: readonly string[]
}

async function show(c: HouseContext, again: Again | null = null): Promise<Response> {
  const { language, now } = c.var.desk
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound() as Response
  const loaded = await c.var.desk.change(async (tx, moment) => {
    const one = await findIntroduction(tx, moment, id)
    if (!one) return null
    await lookAtIntroduction(tx, moment, one)
    const facts = await gatherMatchFacts(tx, moment, language)
    const answers = (await listAnswers(tx, moment, [one.seekingId])).get(one.seekingId)
    const reviewOn = addDays(
      moment.today,
      await numberSettingOn(tx, moment.tenantId, 'match-review-days', moment.today),
    )
    const forms: Partial<Record<Part, OpenForm>> = {}
    for (const part of parts) {
      const initial: Typed =
        part === 'agreement' ? { reviewOn: [reviewOn] } : part === 'review' ? { nextOn: [reviewOn] } : {}
      forms[part] = await openForm(c, tx, moment, { ...placeOf(part, id), initial })
    }
    return { one, facts, forms, shown: showIntroduction(moment, one, 'giver', { givers: facts.givers, answers }) }
  })
  if (!loaded) return c.notFound() as Response
  const { one, facts, shown } = loaded
  const w = words(language)
  const forms = { ...loaded.forms, ...(again ? { [again.part]: again.form } : {}) } as Record<Part, OpenForm>
  return page(
    c,
    { title: w.introduction, hasProblems: again !== null && !again.lines, status: again?.lines ? 409 : undefined },
    <IntroductionPage
      w={w}
      language={language}
      now={now}
      one={one}
      shown={shown}
      giverName={toldOf(facts, one)?.name ?? one.placeTitle ?? w.kind[one.side]}
      forms={forms}
      refused={again?.lines ?? []}
    />,
  )
}

const typedAgain = (c: HouseContext, part: Part, typed: Typed, problems: readonly CodedProblem[], w: Words): Again => {
  const labels = { ...w, ...w.term, words: w.reviewWords } as unknown as Record<string, string>
  const inWords = problemsInWords(c.var.desk.language, problems, labels)
  return { part, form: sameForm(c, placeOf(part, c.req.param('id') ?? ''), typed, inWords) }
}

introductionRoutes.post(urls.matching.meeting.pattern, coordinators, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, meetingForm)
  const late: CodedProblem[] =
    form.ok && form.value.end <= form.value.start ? [{ field: 'end', code: 'end-before-start' }] : []
  if (!form.ok || late.length > 0)
    return show(c, typedAgain(c, 'meeting', form.typed, form.ok ? late : form.problems, w))
  const { start, end, ...meeting } = form.value
  const done = await changeOnce<MeetingRefusal>(c, async (tx, moment) => {
    const outcome = await setMeeting(tx, moment, id, { ...meeting, startMinute: start, endMinute: end })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf('meeting', id))
    return { to: urls.matching.introduction({ id }) }
  })
  if ('response' in done) return done.response
  const { refused } = done
  const lines =
    refused.because === 'rules'
      ? refused.reasons.map((reason) => reasonInWords(language, reason))
      : [w.refused['not-now']]
  return show(c, { ...typedAgain(c, 'meeting', form.typed, [], w), lines })
})

introductionRoutes.post(urls.matching.agreement.pattern, coordinators, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, agreementForm)
  if (!form.ok) return show(c, typedAgain(c, 'agreement', form.typed, form.problems, w))
  const { reviewOn, ...terms } = form.value
  return written(c, 'agreement', form.typed, async (tx, moment) => {
    return (await writeAgreement(tx, moment, id, terms, reviewOn)).written
  })
})

introductionRoutes.post(urls.matching.review.pattern, coordinators, async (c) => {
  const w = words(c.var.desk.language)
  const id = c.req.param('id') ?? ''
  const form = readForm(c, reviewForm)
  if (!form.ok) return show(c, typedAgain(c, 'review', form.typed, form.problems, w))
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
  return show(c, { ...typedAgain(c, part, typed, [], w), lines: [w.refused['not-now']] })
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
