import { Hono } from 'hono'
import { z } from 'zod'
import { fiscalYearOf, parseDay } from '#platform/calendar.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { courseKinds } from '../rules.ts'
import { openRun } from '../run/open-run.ts'
import type { Run } from '../run/run.queries.ts'
import { type EnteredRow, enterFigures, listEnteredFigures } from './enter-figures.ts'
import { figureRows } from './figure-rows.ts'
import { FiguresPage } from './views/figures-page.tsx'
import { PastPage } from './views/past-page.tsx'
import { words } from './words.ts'

export const figuresRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')

figuresRoutes.get(urls.courses.figures.pattern, offices, async (c) => {
  const { today, language } = c.var.desk
  const asOfOn = parseDay(c.req.query('asOf') ?? '') ?? today
  const kind = courseKinds.find((each) => each === c.req.query('kind')) ?? null
  const until = fiscalYearOf(asOfOn)
  const rows = await c.var.desk.read((tx, moment) => figureRows(tx, moment, { asOfOn, kind, until }))
  return page(
    c,
    { title: words(language).title, wide: true },
    <FiguresPage rows={rows} kind={kind} asOfOn={asOfOn} fiscalYear={fiscalYearOf(today)} />,
  )
})

const pastForm = z.object({
  applicants: field.numberOrNone(0, 100_000),
  accepted: field.numberOrNone(0, 100_000),
  completedPeers: field.numberOrNone(0, 100_000),
  completedEmployers: field.numberOrNone(0, 100_000),
  asOfOn: field.day(),
  source: field.requiredText(200),
})
const placeOf = ({ id }: Run): FormPlace => ({ kind: 'course-figures', subjectId: id })

figuresRoutes.get(urls.courses.enteredFigures.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({
    run,
    entered: await listEnteredFigures(tx, moment, run.id),
    open: await openForm(c, tx, moment, { ...placeOf(run), initial: { asOfOn: [moment.today] } }),
  }))
  return found ? pastPage(c, found) : c.notFound()
})

figuresRoutes.post(urls.courses.enteredFigures.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({
    run,
    entered: await listEnteredFigures(tx, moment, run.id),
  }))
  if (!found) return c.notFound()
  const form = readForm(c, pastForm)
  const { language } = c.var.desk
  if (!form.ok) {
    const labels = words(language).past as unknown as Record<string, string>
    const problems = problemsInWords(language, form.problems, labels)
    return pastPage(c, { ...found, open: sameForm(c, placeOf(found.run), form.typed, problems) }, true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await enterFigures(tx, moment, found.run.id, form.value)
    await closeForm(c, tx, moment, placeOf(found.run))
    return { to: urls.courses.show({ id: found.run.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

function pastPage(c: HouseContext, shown: { run: Run; entered: EnteredRow[]; open: OpenForm }, hasProblems = false) {
  return page(c, { title: words(c.var.desk.language).past.title, hasProblems }, <PastPage {...shown} />)
}
