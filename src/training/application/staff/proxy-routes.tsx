import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { walk } from '#platform/journey/walk.ts'
import { field } from '#platform/web/fields.ts'
import { parseTyped, type Typed, typedOf } from '#platform/web/form.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { openCourse, organisers } from '../../open-course.ts'
import { type ApplyRefusal, applyForCourse } from '../apply/apply-for-course.ts'
import { detailsOf } from '../apply/form.ts'
import type { ApplyKnown } from '../apply/known.ts'
import { applicationQuestions } from '../apply/questions.ts'
import { words as applyWords } from '../apply/words.ts'
import { courseName } from '../course-name.ts'
import { opennessOn } from '../rules.ts'
import { findApplicantsRun } from '../run-facts.queries.ts'
import { ProxyPage } from './views/proxy-page.tsx'
import { words } from './words.ts'

/** An application that came on paper, by telephone or in a talk, keyed in by staff with the applicant’s own questions. */
export const proxyRoutes = new Hono<HouseEnv>()
const placeOf = (run: string) => ({ kind: 'course-application-proxy', subjectId: run })
const receipt = z.object({ channel: field.choice(['paper', 'phone', 'meeting']) })

proxyRoutes.get(urls.applications.new.pattern, organisers, async (c) => {
  const known = await know(c)
  if (!known) return c.notFound()
  const track = known.run.tracks.length === 1 ? [...known.run.tracks] : []
  const initial: Typed = { channel: ['paper'], together: ['alone'], track }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...placeOf(known.run.id), initial }))
  return proxyPage(c, known, open)
})

proxyRoutes.post(urls.applications.new.pattern, organisers, async (c) => {
  const known = await know(c)
  if (!known) return c.notFound()
  const typed = typedOf(c.var.typed ?? new FormData())
  const came = parseTyped(typed, receipt)
  const asked = walk(applicationQuestions, typed, known)
  const problems = [...(came.ok ? [] : came.problems), ...asked.steps.flatMap((step) => step.problems)]
  const again = (told: OpenForm['form']['problems']) =>
    proxyPage(c, known, sameForm(c, placeOf(known.run.id), typed, told), true)
  const labels = { ...known.w.label, channel: words(known.language).label.receivedBy }
  if (!came.ok || problems.length > 0) return again(problemsInWords(known.language, problems, labels))
  const done = await changeOnce<ApplyRefusal>(c, async (tx, moment) => {
    const details = detailsOf(asked.answers, known.run.id, 'ja')
    const outcome = await applyForCourse(tx, moment, details, came.value.channel)
    if ('refused' in outcome) return outcome
    await closeForm(c, tx, moment, placeOf(known.run.id))
    return { to: urls.applications.show({ id: outcome.applied }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : again([{ field: '', message: known.w.refused[done.refused] }])
})

const know = (c: HouseContext): Promise<ApplyKnown | null> =>
  openCourse(c, async (tx, moment, { id }) => {
    const run = await findApplicantsRun(tx, moment, id)
    const { language, tenant } = c.var.desk
    return (
      run && {
        language,
        today: moment.today,
        w: applyWords(language),
        code: tenant?.code ?? '',
        run,
        course: courseName(language, run),
        openness: opennessOn(run, moment.today),
        own: null,
        sentBefore: null,
      }
    )
  })

const proxyPage = (c: HouseContext, known: ApplyKnown, open: OpenForm, hasProblems = false) =>
  page(c, { title: words(known.language).proxy.title, hasProblems }, <ProxyPage known={known} open={open} />)
