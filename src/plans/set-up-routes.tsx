import { Hono } from 'hono'
import { listContracts } from '#organisations/index.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { labelsOf, typedFrom, yearForm } from './form.ts'
import { isFiscalYear } from './rules.ts'
import { setTargets } from './set-targets.ts'
import { setUpProgramme } from './set-up-programme.ts'
import { findProgramme, listIndicatorValues } from './store.ts'
import { SetUpPage } from './views/set-up-page.tsx'
import { words } from './words.ts'

export const setUpRoutes = new Hono<HouseEnv>()
const officers = only('officer')

setUpRoutes.use(urls.year.setUp.pattern, officers, async (c, next) => {
  if (!isFiscalYear(yearIn(c))) return c.notFound()
  await next()
})

setUpRoutes.get(urls.year.setUp.pattern, officers, async (c) => {
  const { fiscalYear, programme, values, contracts } = await factsOf(c)
  const initial = typedFrom(programme, values, fiscalYear, c.var.desk.today)
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...placeOf(fiscalYear), initial }))
  return setUpPage(c, fiscalYear, { open, contracts, history: values })
})

setUpRoutes.post(urls.year.setUp.pattern, officers, async (c) => {
  const form = readForm(c, yearForm)
  const { fiscalYear, values, contracts } = await factsOf(c)
  const found = form.ok ? notOffered('contract', form.value.contract, contracts) : form.problems
  if (!form.ok || found.length > 0) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, found, labelsOf(words(language)))
    const open = sameForm(c, placeOf(fiscalYear), form.typed, problems)
    return setUpPage(c, fiscalYear, { open, contracts, history: values }, true)
  }
  const { nameJa, nameEn, startedOn, contract, registered, dispatched, asOfOn, source } = form.value
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const programmeId = await setUpProgramme(tx, moment, { nameJa, nameEn, startedOn, contractId: contract })
    await setTargets(tx, moment, programmeId, fiscalYear, { values: { registered, dispatched }, asOfOn, source })
    await closeForm(c, tx, moment, placeOf(fiscalYear))
    return { to: urls.year.ofYear({ year: String(fiscalYear) }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

const placeOf = (fiscalYear: number): FormPlace => ({ kind: `year-${fiscalYear}` })
const yearIn = (c: HouseContext) => Number(c.req.param('year'))

function factsOf(c: HouseContext) {
  const fiscalYear = yearIn(c)
  return c.var.desk.read(async (tx, moment) => {
    const programme = (await findProgramme(tx, moment)) ?? null
    const values = programme ? await listIndicatorValues(tx, moment, programme.id) : []
    return { fiscalYear, programme, values, contracts: await listContracts(tx, moment) }
  })
}

type Shown = Pick<Parameters<typeof SetUpPage>[0], 'contracts' | 'history'> & { open: OpenForm }

function setUpPage(c: HouseContext, fiscalYear: number, shown: Shown, hasProblems = false) {
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: w.form.title(formatFiscalYear(language, fiscalYear)), hasProblems },
    <SetUpPage w={w} language={language} fiscalYear={fiscalYear} {...shown} />,
  )
}
