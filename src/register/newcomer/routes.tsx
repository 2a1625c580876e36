import { Hono } from 'hono'
import { type Double, findDoubles, personLabels, personWords } from '#people/index.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { words as coordinatorWords } from '../coordinator-words.ts'
import { listContractChoices } from '../enrolment/contract-choices.ts'
import { coursesForEnrolment } from '../enrolment/enrol.ts'
import { typedForEnrolment } from '../enrolment/form.ts'
import type { EnrolmentRefusal } from '../enrolment/rules.ts'
import { readProxy } from '../said/proxy.ts'
import { listIdsInScope } from '../scope/scope.queries.ts'
import { vocabulary } from '../vocabulary-words.ts'
import { words } from '../words.ts'
import { type NewcomerValue, newcomerForm, newcomerOf, newcomerProblems } from './form.ts'
import { registerNewcomer } from './register-newcomer.ts'
import { NewcomerPage } from './views/newcomer-page.tsx'

export const routes = new Hono<HouseEnv>()
const place: FormPlace = { kind: 'newcomer' }

routes.get(urls.people.new.pattern, only('coordinator'), async (c) => {
  const shown = await loadChoices(c)
  const initial = { ...typedForEnrolment(c.var.desk.today, shown.contracts, shown.actor), enrolNow: ['yes'] }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...place, initial }))
  return draw(c, shown, open, [])
})

routes.post(urls.people.new.pattern, only('coordinator'), async (c) => {
  const shown = await loadChoices(c)
  const form = readForm(c, newcomerForm)
  const told = readProxy(form.typed)
  const problems: CodedProblem[] = [
    ...(form.ok ? newcomerProblems(form.value, shown.contracts, shown.actor) : form.problems),
    ...(told.ok ? [] : told.problems),
  ]
  const again = (inWords: { field: string; message: string }[], doubles: Double[] = []) =>
    draw(c, shown, sameForm(c, place, form.typed, inWords), doubles, true)
  if (!form.ok || !told.ok || problems.length > 0)
    return again(problemsInWords(c.var.desk.language, problems, labelsFor(c)))
  const doubles = form.value.otherPerson ? [] : await findDoublesInSight(c, form.value)
  if (doubles.length > 0) return again([], doubles)
  const done = await changeOnce<EnrolmentRefusal>(c, async (tx, moment) => {
    const registered = await registerNewcomer(tx, moment, newcomerOf(form.value), told.value.channel)
    if ('refused' in registered) return registered
    await closeForm(c, tx, moment, place)
    return { to: urls.people.show({ id: registered.personId }, { saved: 'new' }) }
  })
  if ('response' in done) return done.response
  const message = coordinatorWords(c.var.desk.language).enrol.refused[done.refused]
  return again([{ field: 'courseKind', message }])
})

/** People who may be the same, of those this coordinator may know about. */
function findDoublesInSight(c: HouseContext, value: NewcomerValue): Promise<Double[]> {
  const { actor } = c.var.desk
  return c.var.desk.read(async (tx, moment) => {
    const doubles = await findDoubles(tx, moment, value)
    const ids = doubles.map(({ id }) => id)
    const inSight = actor ? await listIdsInScope(tx, moment, actor, ids) : new Set<string>()
    return doubles.filter(({ id }) => inSight.has(id))
  })
}

async function loadChoices(c: HouseContext) {
  const { actor } = c.var.desk
  if (!actor) throw new Error('the door lets in coordinators only')
  return c.var.desk.read(async (tx, moment) => ({
    actor,
    contracts: await listContractChoices(tx, moment, actor),
    courses: (await coursesForEnrolment(tx, moment, moment.today)) ?? [],
  }))
}

type Choices = Awaited<ReturnType<typeof loadChoices>>

function labelsFor(c: HouseContext): Record<string, string> {
  const { language } = c.var.desk
  const w = coordinatorWords(language)
  return {
    ...personLabels(personWords(language)),
    ...w.newcomer.label,
    ...w.enrol.label,
    ...words(language).proxy.label,
  }
}

function draw(
  c: HouseContext,
  { contracts, courses }: Choices,
  open: OpenForm,
  doubles: Double[],
  hasProblems = false,
) {
  const { language } = c.var.desk
  const w = coordinatorWords(language)
  const courseNames: Record<string, string> = vocabulary(language).course
  const shown = { w, said: words(language), language, contracts, doubles, open }
  const courseList = courses.map((kind) => courseNames[kind] ?? kind)
  return page(c, { title: w.newcomer.title, hasProblems }, <NewcomerPage {...shown} coursesForEnrolment={courseList} />)
}
