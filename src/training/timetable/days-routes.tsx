import { Hono } from 'hono'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { readDays, typedFromDays } from '../days/form.ts'
import { setDays } from '../days/set-days.ts'
import { listDays } from '../days/store.ts'
import { labelsOfRows, numbersIn } from '../read-rows.ts'
import { openRun } from '../run/open-run.ts'
import { placeOf, typedIn } from './set-up.ts'
import { DaysPage } from './views/days-page.tsx'
import { words } from './words.ts'

export const daysRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
daysRoutes.get(urls.courses.days.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const initial = typedFromDays(await listDays(tx, moment, run.id), moment.tenantId, moment.keys)
    return { run, open: await openForm(c, tx, moment, { ...placeOf('course-days', run.id), initial }) }
  })
  return found
    ? page(c, { title: words(c.var.desk.language).days.title, wide: true }, <DaysPage {...found} />)
    : c.notFound()
})

daysRoutes.post(urls.courses.days.pattern, offices, async (c) => {
  const run = await openRun(c, async (_tx, _moment, found) => found)
  if (!run) return c.notFound()
  const typed = typedIn(c)
  const { rows, problems } = readDays(typed)
  const w = words(c.var.desk.language).days
  if (problems.length > 0) {
    const said = problemsInWords(c.var.desk.language, problems, labelsOfRows(w.label, numbersIn(typed), w.line))
    const open = sameForm(c, placeOf('course-days', run.id), typed, said)
    return page(c, { title: w.title, wide: true, hasProblems: true }, <DaysPage run={run} open={open} />)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const lines = rows.map(({ value }) => value)
    await setDays(tx, moment, run.id, lines)
    await closeForm(c, tx, moment, placeOf('course-days', run.id))
    return { to: urls.courses.show({ id: run.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
