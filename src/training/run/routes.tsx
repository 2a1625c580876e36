import { Hono } from 'hono'
import { z } from 'zod'
import { fiscalYearOf } from '#platform/calendar.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { MoreOfCourse, MoreOfCourses } from '../more-links.tsx'
import { runFormRoutes } from './form-routes.tsx'
import { openRun, readsPeople } from './open-run.ts'
import { countsOfRuns } from './overview.queries.ts'
import { countParts } from './parts.queries.ts'
import { runState, runSteps, seesRun } from './rules.ts'
import { listFiscalYears, listRuns, type Run } from './run.queries.ts'
import { type StepTaken, takeBackStep, takeStep } from './take-step.ts'
import { IndexPage } from './views/index-page.tsx'
import { ShowPage } from './views/show-page.tsx'
import { words } from './words.ts'

export const runRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')

runRoutes.get(urls.courses.index.pattern, offices, async (c) => {
  const { actor, today, language } = c.var.desk
  const present = fiscalYearOf(today)
  const asked = Number(c.req.query('year'))
  const fiscalYear = Number.isInteger(asked) && asked > 1988 && asked < 2201 ? asked : present
  const shown = await c.var.desk.read(async (tx, moment) => {
    const runs = (await listRuns(tx, moment, fiscalYear)).filter((run) => actor && seesRun(actor, run))
    const counts = await countsOfRuns(
      tx,
      moment,
      runs.map(({ id }) => id),
    )
    const years = [...new Set([present + 1, present, fiscalYear, ...(await listFiscalYears(tx, moment))])]
    return { runs, counts, years: years.sort((a, b) => b - a) }
  })
  return page(
    c,
    { title: words(language).title, wide: true },
    <>
      <IndexPage {...shown} fiscalYear={fiscalYear} today={today} mayReadPeople={readsPeople(c)} />
      {readsPeople(c) && <MoreOfCourses code={c.var.desk.tenant?.code ?? ''} />}
    </>,
  )
})

runRoutes.route('/', runFormRoutes)

runRoutes.get(urls.courses.show.pattern, offices, (c) => showRun(c, null))

const stepForm = z.object({ step: field.choice(runSteps) })

runRoutes.post(urls.courses.step.pattern, offices, async (c) => {
  const form = readForm(c, stepForm)
  const run = await openRun(c, async (_tx, _moment, found) => found)
  if (!form.ok || !run) return c.notFound()
  const outcome = await c.var.desk.change((tx, moment) => takeStep(tx, moment, run.id, form.value.step))
  if (!outcome.taken) return showRun(c, refusalInWords(c, outcome))
  return c.redirect(urls.courses.show({ id: run.id }, { saved: 'yes' }), 303)
})

runRoutes.post(urls.courses.stepBack.pattern, offices, async (c) => {
  const run = await openRun(c, async (_tx, _moment, found) => found)
  if (!run) return c.notFound()
  await c.var.desk.change((tx, moment) => takeBackStep(tx, moment, run.id))
  return c.redirect(urls.courses.show({ id: run.id }, { saved: 'yes' }), 303)
})

async function showRun(c: HouseContext, refused: string | null) {
  const { today, language } = c.var.desk
  const found = await openRun(c, async (tx, moment, run: Run) => ({
    run,
    counts: (await countsOfRuns(tx, moment, [run.id])).get(run.id) ?? none,
    ...(await countParts(tx, moment, run.id)),
  }))
  if (!found) return c.notFound()
  const saved = refused === null && c.req.query('saved') === 'yes'
  const title = (language === 'en' && found.run.nameEn) || found.run.nameJa
  return page(
    c,
    { title, status: refused ? 409 : 200 },
    <ShowPage
      {...found}
      today={today}
      saved={saved}
      refused={refused}
      mayReadPeople={readsPeople(c)}
      more={
        readsPeople(c) && (
          <MoreOfCourse
            run={found.run.id}
            code={c.var.desk.tenant?.code ?? ''}
            isPublic={runState(found.run, today) !== 'planned'}
          />
        )
      }
    />,
  )
}

const none = { applied: 0, waiting: 0, accepted: 0, completed: 0 }

function refusalInWords(c: HouseContext, outcome: Exclude<StepTaken, { taken: true }>): string {
  const { language } = c.var.desk
  const w = words(language)
  if (outcome.because !== 'attendance-open') return w.refused[outcome.because]
  const names = outcome.units.map(({ number, titleJa, titleEn }) =>
    [String(number), (language === 'en' && titleEn) || titleJa].join(' '),
  )
  return w.refused['attendance-open'](names.join(w.listComma))
}
