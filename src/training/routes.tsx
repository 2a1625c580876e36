import { Hono } from 'hono'
import { findPerson } from '#people/index.ts'
import { recordLook } from '#platform/audit/record.ts'
import type { Actor } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { interviewRoutes } from './afterwards/interview-routes.tsx'
import { afterwardsRoutes } from './afterwards/routes.tsx'
import { applyRoutes } from './application/apply/routes.tsx'
import { applicationRoutes } from './application/staff/routes.ts'
import { certificateRoutes } from './certificate/routes.ts'
import { correctCompletion } from './correct-completion.ts'
import { courseRoutes } from './course-routes.ts'
import { evidenceRoutes } from './evidence/routes.tsx'
import { exchangeRoutes } from './exchange/routes.tsx'
import { completionForm, detailsOf, labelsOf, typedFromCompletion } from './form.ts'
import { questionnaireRoutes } from './questionnaire/routes.tsx'
import { recordCompletion } from './record-completion.ts'
import type { Completion } from './rules.ts'
import { listCompletions } from './store.ts'
import { validityRoutes } from './validity/routes.tsx'
import { CompletionsPage } from './views/completions-page.tsx'
import { words } from './words.ts'

interface Wiring {
  listInScope(tx: Tx, moment: Moment, actor: Actor, personIds: readonly string[]): Promise<Set<string>>
}

interface Found {
  person: { id: string; name: string }
  completions: Completion[]
  correcting: Completion | null
}

/** What a person completed, as coordinators record and correct it. */
export function routes({ listInScope }: Wiring): House {
  const house = new Hono<HouseEnv>()
  house.route('/', validityRoutes({ listInScope }))
  house.route('/', courseRoutes)
  house.route('/', applyRoutes)
  house.route('/', applicationRoutes)
  house.route('/', certificateRoutes({ listInScope }))
  house.route('/', questionnaireRoutes)
  house.route('/', afterwardsRoutes)
  house.route('/', interviewRoutes({ listInScope }))
  house.route('/', exchangeRoutes)
  house.route('/', evidenceRoutes({ listInScope }))
  const coordinators = only('coordinator')

  house.get(urls.people.completions.pattern, coordinators, async (c) => {
    const found = await openCompletions(c)
    if (!found) return c.notFound()
    const open = await c.var.desk.change(async (tx, moment) => {
      await recordLook(tx, moment, [found.person.id], 'completions')
      return openForm(c, tx, moment, placeOf(found))
    })
    return completionsPage(c, found, open)
  })

  house.post(urls.people.completions.pattern, coordinators, async (c) => {
    const found = await openCompletions(c)
    if (!found) return c.notFound()
    const { language } = c.var.desk
    const w = words(language)
    const form = readForm(c, completionForm)
    if (!form.ok) {
      const problems = problemsInWords(language, form.problems, labelsOf(w))
      return completionsPage(c, found, sameForm(c, placeOf(found), form.typed, problems), true)
    }
    const channel = form.value.channel ?? 'online'
    const { person, correcting } = found
    const done = await changeOnce<'known' | 'gone'>(c, async (tx, moment) => {
      const details = detailsOf(form.value)
      const refused = correcting
        ? await correct(tx, moment, correcting.id, details, channel)
        : await add(tx, moment, person.id, details, channel)
      if (refused) return { refused }
      await closeForm(c, tx, moment, placeOf(found))
      return { to: urls.people.completions({ id: person.id }, { saved: 'yes' }) }
    })
    if ('response' in done) return done.response
    const problems = [{ field: 'completedOn', message: w[done.refused] }]
    return completionsPage(c, found, sameForm(c, placeOf(found), form.typed, problems), true)
  })

  async function openCompletions(c: HouseContext): Promise<Found | null> {
    const id = c.req.param('id') ?? ''
    const { actor } = c.var.desk
    if (!isId(id) || !actor) return null
    return c.var.desk.read(async (tx, moment) => {
      const person = await findPerson(tx, moment, id)
      if (!person || !(await listInScope(tx, moment, actor, [id])).has(id)) return null
      const completions = await listCompletions(tx, moment, [id])
      const wanted = c.req.query('correct')
      const correcting = completions.find((each) => each.id === wanted) ?? null
      if (wanted && !correcting) return null
      return { person: { id, name: person.name }, completions, correcting }
    })
  }

  return house
}

async function add(...given: Parameters<typeof recordCompletion>): Promise<'known' | null> {
  return (await recordCompletion(...given)).recorded ? null : 'known'
}

async function correct(...given: Parameters<typeof correctCompletion>): Promise<'known' | 'gone' | null> {
  const outcome = await correctCompletion(...given)
  if (outcome.corrected) return null
  return outcome.because === 'already-there' ? 'known' : 'gone'
}

const placeOf = ({ person, correcting }: Found) =>
  correcting
    ? { kind: 'completion-correction', subjectId: correcting.id, initial: typedFromCompletion(correcting) }
    : { kind: 'completion', subjectId: person.id }

function completionsPage(
  c: HouseContext,
  { person, completions, correcting }: Found,
  open: OpenForm,
  hasProblems = false,
) {
  return page(
    c,
    { title: words(c.var.desk.language).title, wide: true, hasProblems },
    <CompletionsPage
      person={person}
      typist={c.var.desk.actor?.name ?? ''}
      completions={completions}
      correcting={correcting?.id ?? null}
      open={open}
      saved={!hasProblems && c.req.query('saved') === 'yes'}
    />,
  )
}
