import { Hono } from 'hono'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { listDays } from '../days/store.ts'
import { labelsOfRows, numbersIn } from '../read-rows.ts'
import { openRun } from '../run/open-run.ts'
import { fillForm, readUnitLines, typedFromUnits } from '../units/form.ts'
import { fillUnits, setUnits } from '../units/set-units.ts'
import { listRunUnits, type RunUnit } from '../units/store.ts'
import { placeOf, typedIn } from './set-up.ts'
import { UnitsPage } from './views/units-page.tsx'
import { words } from './words.ts'

export const unitsRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
unitsRoutes.get(urls.courses.units.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const initial = typedFromUnits(await listRunUnits(tx, moment, run.id))
    const open = await openForm(c, tx, moment, { ...placeOf('course-units', run.id), initial })
    return { run, open, days: await listDays(tx, moment, run.id) }
  })
  if (!found) return c.notFound()
  const notPlaced = Number(c.req.query('left')) || 0
  const { title } = words(c.var.desk.language).units
  return page(c, { title, wide: true }, <UnitsPage {...found} notPlaced={notPlaced} />)
})

unitsRoutes.post(urls.courses.units.pattern, offices, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => ({ run, days: await listDays(tx, moment, run.id) }))
  if (!found) return c.notFound()
  const { run, days } = found
  const { language } = c.var.desk
  const w = words(language).units
  const typed = typedIn(c)
  const { rows, problems, outside } = readUnitLines(typed, days)
  const again = (said: { field: string; message: string }[]) => {
    const open = sameForm(c, placeOf('course-units', run.id), typed, said)
    const shown = <UnitsPage run={run} days={days} open={open} notPlaced={0} />
    return page(c, { title: w.title, wide: true, hasProblems: true }, shown)
  }
  if (problems.length > 0)
    return again(problemsInWords(language, problems, labelsOfRows(w.label, numbersIn(typed), w.line)))
  if (outside.length > 0)
    return again(
      outside.map((n) => ({ field: `startMinute-${n}`, message: w.outside(typed[`titleJa-${n}`]?.[0] ?? '') })),
    )
  const done = await changeOnce<RunUnit>(c, async (tx, moment) => {
    const lines = rows.map(({ value }) => value)
    const outcome = await setUnits(tx, moment, run.id, lines)
    if (!outcome.set) return { refused: outcome.unit }
    await closeForm(c, tx, moment, placeOf('course-units', run.id))
    return { to: urls.courses.show({ id: run.id }, { saved: 'yes' }) }
  })
  if ('response' in done) return done.response
  return again([{ field: '', message: w.hasAttendance(done.refused.titleJa) }])
})

unitsRoutes.post(urls.courses.fillUnits.pattern, offices, async (c) => {
  const run = await openRun(c, async (_tx, _moment, found) => found)
  const form = readForm(c, fillForm)
  if (!run) return c.notFound()
  const wishes = form.ok ? form.value : { breakMinutes: 10, even: false }
  const left = await c.var.desk.change(async (tx, moment) => {
    await closeForm(c, tx, moment, placeOf('course-units', run.id))
    return fillUnits(tx, moment, run.id, wishes)
  })
  return c.redirect(urls.courses.units({ id: run.id }, { left: left || null }), 303)
})
