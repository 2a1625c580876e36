import { Hono } from 'hono'
import { listContracts } from '#organisations/index.ts'
import { listAccountsWithRole } from '#platform/accounts/find-accounts.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { findCurriculum } from '../curriculum/store.ts'
import { takeOver } from '../curriculum/take-over.ts'
import { changeRun } from './change-run.ts'
import { createRun } from './create-run.ts'
import { curriculumChoices, referencePrefix } from './curriculum-choices.ts'
import { labelsOf, looked, type RunDetails, runForm, typedFromRun } from './form.ts'
import { openRun } from './open-run.ts'
import type { Run } from './run.queries.ts'
import { type Choices, FormPage } from './views/form-page.tsx'
import { words } from './words.ts'

export const runFormRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
const newPlace: FormPlace = { kind: 'course-run' }

runFormRoutes.get(urls.courses.new.pattern, offices, async (c) => {
  const { today, actor } = c.var.desk
  const initial = {
    fiscalYear: [c.req.query('year') ?? String(fiscalYearOf(today))],
    courseKind: [c.req.query('kind') ?? ''],
    nameJa: [c.req.query('name') ?? ''],
    mode: ['in-person'],
    tracks: ['peer'],
    photoRule: ['none'],
    organiserAccountId: actor?.roles.includes('coordinator') ? [actor.accountId] : [],
  }
  const shown = await c.var.desk.read(async (tx, moment) => ({
    choices: await choicesOf(c, tx, moment),
    open: await openForm(c, tx, moment, { ...newPlace, initial }),
  }))
  return newPage(c, shown.choices, shown.open)
})

runFormRoutes.post(urls.courses.new.pattern, offices, async (c) => {
  const form = readForm(c, runForm)
  const choices = await c.var.desk.read((tx, moment) => choicesOf(c, tx, moment))
  const wrong = form.ok ? wrongIn(form.value, choices) : form.problems
  const again = (problems: { field: string; message: string }[]) =>
    newPage(c, choices, sameForm(c, newPlace, form.typed, problems), true)
  if (!form.ok || wrong.length > 0) return again(inWords(c, wrong))
  const done = await changeOnce<'kind-differs'>(c, async (tx, moment) => {
    const chosen = await chosenCurriculum(tx, moment, form.value.curriculum)
    if (chosen && chosen.courseKind !== form.value.courseKind) return { refused: 'kind-differs' }
    const id = await createRun(tx, moment, form.value, chosen?.id ?? null)
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.courses.show({ id }, { saved: 'yes' }) }
  })
  if ('response' in done) return done.response
  return again([{ field: 'courseKind', message: words(c.var.desk.language).problem.curriculumKind }])
})

runFormRoutes.get(urls.courses.edit.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({
    run,
    choices: await choicesOf(c, tx, moment),
    open: await openForm(c, tx, moment, { kind: 'course-run', subjectId: run.id, initial: typedFromRun(run) }),
  }))
  return found ? editPage(c, found.run, found.choices, found.open) : c.notFound()
})

runFormRoutes.post(urls.courses.edit.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({ run, choices: await choicesOf(c, tx, moment) }))
  if (!found) return c.notFound()
  const { run, choices } = found
  const place: FormPlace = { kind: 'course-run', subjectId: run.id }
  const form = readForm(c, runForm)
  const wrong = form.ok ? wrongIn({ ...form.value, curriculum: '' }, choices) : form.problems
  if (!form.ok || wrong.length > 0)
    return editPage(c, run, choices, sameForm(c, place, form.typed, inWords(c, wrong)), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await changeRun(tx, moment, run.id, form.value)
    await closeForm(c, tx, moment, place)
    return { to: urls.courses.show({ id: run.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

async function choicesOf(c: HouseContext, tx: Tx, moment: Moment): Promise<Choices> {
  const { actor, language } = c.var.desk
  const mine = ({ id }: { id: string }) => actor?.contractIds.length === 0 || actor?.contractIds.includes(id)
  return {
    curricula: await curriculumChoices(tx, moment, language),
    contracts: (await listContracts(tx, moment)).filter(mine),
    organisers: await listAccountsWithRole(tx, moment, 'coordinator'),
  }
}

async function chosenCurriculum(tx: Tx, moment: Moment, chosen: string) {
  if (chosen === '') return null
  const id = chosen.startsWith(referencePrefix)
    ? await takeOver(tx, moment, chosen.slice(referencePrefix.length))
    : chosen
  return id && isId(id) ? findCurriculum(tx, moment, id) : null
}

function wrongIn(value: RunDetails, choices: Choices): CodedProblem[] {
  const curricula = choices.curricula.flatMap(({ options }) => options.map(({ value: id }) => ({ id })))
  return [
    ...looked(value),
    ...notOffered('curriculum', value.curriculum || null, curricula),
    ...notOffered('contract', value.contract, choices.contracts),
    ...notOffered('organiserAccountId', value.organiserAccountId, choices.organisers),
  ]
}

const inWords = (c: HouseContext, problems: readonly CodedProblem[]) =>
  problemsInWords(c.var.desk.language, problems, labelsOf(words(c.var.desk.language)))

function newPage(c: HouseContext, choices: Choices, open: OpenForm, hasProblems = false) {
  const w = words(c.var.desk.language)
  const addresses = { action: urls.courses.new(), back: urls.courses.index() }
  return page(
    c,
    { title: w.newTitle, hasProblems },
    <FormPage title={w.newTitle} lead={w.newLead} {...addresses} choices={choices} open={open} isNew />,
  )
}

function editPage(c: HouseContext, { id }: Run, choices: Choices, open: OpenForm, hasProblems = false) {
  const w = words(c.var.desk.language)
  const addresses = { action: urls.courses.edit({ id }), back: urls.courses.show({ id }) }
  return page(
    c,
    { title: w.editTitle, hasProblems },
    <FormPage title={w.editTitle} {...addresses} choices={choices} open={open} isNew={false} />,
  )
}
