import { Hono } from 'hono'
import { fiscalYearOf } from '#platform/calendar.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { labelsOfRows, numbersIn } from '../read-rows.ts'
import { readPlan, typedFromPlan } from './form.ts'
import { planCourses } from './plan-courses.ts'
import { planYears } from './rules.ts'
import { listPlannedCourses } from './store.ts'
import { PlanPage } from './views/plan-page.tsx'
import { words } from './words.ts'

export const planRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')
const placeOf = (first: number) => ({ kind: `course-plan-${first}` })

planRoutes.get(urls.courses.plan.pattern, offices, async (c) => {
  const first = firstIn(c)
  const open = await c.var.desk.read(async (tx, moment) =>
    openForm(c, tx, moment, { ...placeOf(first), initial: typedFromPlan(await listPlannedCourses(tx, moment)) }),
  )
  return shown(c, first, open)
})

planRoutes.post(urls.courses.plan.pattern, offices, async (c) => {
  const first = firstIn(c)
  const typed = typedOf(c.var.typed ?? new FormData())
  const { rows, problems } = readPlan(typed, first)
  if (problems.length > 0) {
    const { language } = c.var.desk
    const w = words(language)
    const yearly = planYears(first).map((year) => [`wanted${year}`, w.wanted(formatFiscalYear(language, year))])
    const labels = labelsOfRows({ ...w.label, ...Object.fromEntries(yearly) }, numbersIn(typed), w.line)
    return shown(c, first, sameForm(c, placeOf(first), typed, problemsInWords(language, problems, labels)), true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const lines = rows.map(({ value }) => value)
    await planCourses(tx, moment, lines)
    await closeForm(c, tx, moment, placeOf(first))
    return { to: urls.courses.plan({ year: first, saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** The first year to come; the one before it is the present state. */
function firstIn(c: HouseContext): number {
  const asked = Number(c.req.query('year'))
  return Number.isInteger(asked) && asked > 1989 && asked < 2190 ? asked : fiscalYearOf(c.var.desk.today)
}

function shown(c: HouseContext, first: number, open: OpenForm, hasProblems = false) {
  const saved = !hasProblems && c.req.query('saved') === 'yes'
  const { title } = words(c.var.desk.language)
  return page(c, { title, wide: true, hasProblems }, <PlanPage first={first} open={open} saved={saved} />)
}
