import { Hono } from 'hono'
import { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listEnrolments } from '../enrolment/store.ts'
import { endingSlots, showSlots } from '../own-page/home-slots.ts'
import { type EndingRefusal, endOwnRegistration } from './end-own-registration.ts'
import { EndedPage } from './views/ended-page.tsx'
import { EndingPage } from './views/ending-page.tsx'
import { words } from './words.ts'

/** A person ends their own registration. */
export const routes = new Hono<HouseEnv>()
const supporters = only('supporter')
const endingForm = z.object({ endsOn: field.day() })
const placeOf = (subjectId: string): FormPlace => ({ kind: 'ending', subjectId })

routes.get(urls.mine.ending.pattern, supporters, async (c) => {
  const personId = c.var.desk.actor?.personId
  return personId ? draw(c, personId) : c.notFound()
})

routes.post(urls.mine.ending.pattern, supporters, async (c) => {
  const personId = c.var.desk.actor?.personId
  if (!personId) return c.notFound()
  const { language } = c.var.desk
  const w = words(language)
  const form = readForm(c, endingForm)
  const again = (problems: { field: string; message: string }[]) =>
    draw(c, personId, sameForm(c, placeOf(personId), form.typed, problems))
  if (!form.ok) return again(problemsInWords(language, form.problems, { endsOn: w.endsOn }))
  const done = await changeOnce<EndingRefusal>(c, async (tx, moment) => {
    const outcome = await endOwnRegistration(tx, moment, personId, form.value.endsOn)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(personId))
    return { to: urls.mine.ending() }
  })
  return 'response' in done ? done.response : again([{ field: 'endsOn', message: w.refused[done.refused] }])
})

/** The form, while there is a registration that has no end; else how it stands. `faulty` needs another look. */
async function draw(c: HouseContext, personId: string, faulty?: OpenForm): Promise<Response> {
  const { language, today } = c.var.desk
  const w = words(language)
  const hasProblems = faulty !== undefined
  const shown = await c.var.desk.read((tx, moment) => load(c, tx, moment, personId))
  if ('withdrawnOn' in shown)
    return page(
      c,
      { title: w.title, hasProblems },
      <EndedPage w={w} language={language} today={today} endedOn={shown.withdrawnOn} />,
    )
  const { firstDay, open, ahead } = shown
  return page(
    c,
    { title: w.title, hasProblems },
    <EndingPage w={w} language={language} firstDay={firstDay} open={faulty ?? open} ahead={ahead} />,
  )
}

type Shown = { withdrawnOn: string | null } | Pick<Parameters<typeof EndingPage>[0], 'firstDay' | 'open' | 'ahead'>

async function load(c: HouseContext, tx: Tx, moment: Moment, personId: string): Promise<Shown> {
  const [newest] = await listEnrolments(tx, moment, personId)
  if (!newest || newest.withdrawnOn !== null) return { withdrawnOn: newest?.withdrawnOn ?? null }
  const firstDay = newest.enrolledOn > moment.today ? newest.enrolledOn : moment.today
  return {
    firstDay,
    open: await openForm(c, tx, moment, { ...placeOf(personId), initial: { endsOn: [firstDay] } }),
    ahead: await showSlots(endingSlots, tx, moment, personId, c.var.desk.language),
  }
}
