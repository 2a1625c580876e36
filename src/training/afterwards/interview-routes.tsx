import { Hono } from 'hono'
import { z } from 'zod'
import { listHostChoices } from '#organisations/index.ts'
import type { ListInScope } from '#people/index.ts'
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
import { listInterviews } from './interview-store.ts'
import { recordInterview } from './record-interview.ts'
import { agreedWays } from './rules.ts'
import { traineesInScope } from './trainees-in-scope.ts'
import { InterviewsPage } from './views/interviews-page.tsx'
import { words } from './words.ts'

const place = { kind: 'trainee-interview' }
const form = z.object({
  person: field.id(),
  organisation: field.idOrNone(),
  heldOn: field.day(),
  agreed: field.choice(agreedWays),
  activity: field.text(300),
})

/** Talks about becoming a trainee, with people whom the reader looks after. */
export function interviewRoutes({ listInScope }: { listInScope: ListInScope }) {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.afterwards.interviews.pattern, organisers, async (c) => {
    const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place))
    return interviewsPage(c, open)
  })

  routes.post(urls.afterwards.interviews.pattern, organisers, async (c) => {
    const { language } = c.var.desk
    const w = words(language)
    const read = readForm(c, form)
    const again = (told: OpenForm['form']['problems']) => interviewsPage(c, sameForm(c, place, read.typed, told), true)
    if (!read.ok) return again(problemsInWords(language, read.problems, w.label))
    const { person: personId, organisation: organisationId, ...talk } = read.value
    const done = await changeOnce<'unknown' | 'needs-activity'>(c, async (tx, moment) => {
      const { actor } = c.var.desk
      const people = actor ? await traineesInScope(tx, moment, actor, listInScope) : []
      if (!people.some(({ id }) => id === personId)) return { refused: 'unknown' as const }
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
      const people = c.var.desk.actor ? await traineesInScope(tx, moment, c.var.desk.actor, listInScope) : []
      const seen = new Set(people.map(({ id }) => id))
      const interviews = (await listInterviews(tx, moment)).filter(({ personId }) => seen.has(personId))
      await recordLook(tx, moment, [...new Set(interviews.map(({ personId }) => personId))], 'after-course')
      return { interviews, people, organisations: await listHostChoices(tx, moment) }
    })
    const saved = !hasProblems && c.req.query('saved') === 'yes'
    return page(
      c,
      { title: words(c.var.desk.language).talk.title, wide: true, hasProblems },
      <InterviewsPage {...shown} open={open} saved={saved} />,
    )
  }

  return routes
}
