import { Hono } from 'hono'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { labelsOfRows, numbersIn } from '../read-rows.ts'
import { openRun, readsPeople } from '../run/open-run.ts'
import { readTeachers, typedFromTeachers } from '../teachers/form.ts'
import { setTeachers } from '../teachers/set-teachers.ts'
import { listTeachers, listUnitTeachers } from '../teachers/store.ts'
import { listRunUnits } from '../units/store.ts'
import { placeOf, typedIn } from './set-up.ts'
import { TeachersPage } from './views/teachers-page.tsx'
import { words } from './words.ts'

export const teachersRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
teachersRoutes.get(urls.courses.teachers.pattern, offices, async (c) => {
  if (!readsPeople(c)) return c.redirect(urls.courses.timetable({ id: c.req.param('id') ?? '' }), 303)
  const found = await openRun(c, async (tx, moment, run) => {
    const teachers = await listTeachers(tx, moment, run.id)
    const teaches = await listUnitTeachers(tx, moment, run.id)
    const initial = typedFromTeachers(teachers, teaches, moment.tenantId, moment.keys)
    const open = await openForm(c, tx, moment, { ...placeOf('course-teachers', run.id), initial })
    return { run, open, units: await listRunUnits(tx, moment, run.id) }
  })
  if (!found) return c.notFound()
  return page(c, { title: words(c.var.desk.language).teachers.title }, <TeachersPage {...found} />)
})

teachersRoutes.post(urls.courses.teachers.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({ run, units: await listRunUnits(tx, moment, run.id) }))
  if (!found || !readsPeople(c)) return c.notFound()
  const { run, units } = found
  const typed = typedIn(c)
  const { rows, problems } = readTeachers(typed)
  const w = words(c.var.desk.language).teachers
  if (problems.length > 0) {
    const said = problemsInWords(c.var.desk.language, problems, labelsOfRows(w.label, numbersIn(typed), w.line))
    const open = sameForm(c, placeOf('course-teachers', run.id), typed, said)
    return page(c, { title: w.title, hasProblems: true }, <TeachersPage run={run} units={units} open={open} />)
  }
  const here = new Set(units.map(({ id }) => id))
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const lines = rows.map(({ value }) => ({ ...value, units: value.units.filter((id) => here.has(id)) }))
    await setTeachers(tx, moment, run.id, lines)
    await closeForm(c, tx, moment, placeOf('course-teachers', run.id))
    return { to: urls.courses.show({ id: run.id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
