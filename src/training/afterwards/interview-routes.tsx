import { Hono } from 'hono'
import { z } from 'zod'
import { listHostChoices } from '#organisations/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { organisers } from '../open-course.ts'
import { listInterviews, listTrainees } from './interview-store.ts'
import { recordInterview } from './record-interview.ts'
import { agreedWays } from './rules.ts'
import { InterviewsPage } from './views/interviews-page.tsx'
import { words } from './words.ts'

export const interviewRoutes = new Hono<HouseEnv>()
const place = { kind: 'trainee-interview' }
const form = z.object({
  person: field.id(),
  organisation: field.idOrNone(),
  heldOn: field.day(),
  agreed: field.choice(agreedWays),
  activity: field.text(300),
})

interviewRoutes.get(urls.afterwards.interviews.pattern, organisers, async (c) => {
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place))
  return interviewsPage(c, open)
})

interviewRoutes.post(urls.afterwards.interviews.pattern, organisers, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const read = readForm(c, form)
  const again = (told: OpenForm['form']['problems']) => interviewsPage(c, sameForm(c, place, read.typed, told), true)
  if (!read.ok) return again(problemsInWords(language, read.problems, w.label))
  const { person: personId, organisation: organisationId, ...talk } = read.value
  const done = await changeOnce<'unknown' | 'needs-activity'>(c, async (tx, moment) => {
    const outcome = await recordInterview(tx, moment, { personId, organisationId, ...talk })
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, place)
    return { to: urls.afterwards.interviews({ saved: 'yes' }) }
  })
  if ('response' in done) return done.response
  return done.refused === 'unknown' ? c.notFound() : again([{ field: 'activity', message: w.talk.needsActivity }])
})

async function interviewsPage(c: HouseContext, open: OpenForm, hasProblems = false): Promise<Response> {
  const shown = await c.var.desk.change(async (tx, moment) => {
    const interviews = await listInterviews(tx, moment)
    await recordLook(tx, moment, [...new Set(interviews.map(({ personId }) => personId))], 'after-course')
    return {
      interviews,
      people: await listTrainees(tx, moment),
      organisations: await listHostChoices(tx, moment),
    }
  })
  const saved = !hasProblems && c.req.query('saved') === 'yes'
  return page(
    c,
    { title: words(c.var.desk.language).talk.title, wide: true, hasProblems },
    <InterviewsPage {...shown} open={open} saved={saved} />,
  )
}
