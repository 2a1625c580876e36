import { Hono } from 'hono'
import { closeForm, type FormPlace, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { indicatorsOn, isSection, type SectionId } from '../content/sections.ts'
import { isFiscalYear } from '../rules.ts'
import { toldYear } from '../told-year.ts'
import { enterValues } from './enter-values.ts'
import { indicatorForm, typedFrom, valuesFrom, wordingFrom } from './form.ts'
import { addIndicator, keepWording, setSourceRule } from './keep-indicator.ts'
import type { Indicator, ValueKind } from './rules.ts'
import { listIndicators } from './store.ts'
import { FormPage } from './views/form-page.tsx'
import { words } from './words.ts'

export const indicatorRoutes = new Hono<HouseEnv>()
const officers = only('officer')

interface Spot {
  sheetYear: number
  /** The year that the section tells of: last year on the page of results. */
  fiscalYear: number
  section: SectionId
  indicators: Indicator[]
  indicator: Indicator | null
}

indicatorRoutes.get(urls.sheet.newIndicator.pattern, officers, (c) => at(c, false, show))
indicatorRoutes.post(urls.sheet.newIndicator.pattern, officers, (c) => at(c, false, keep))
indicatorRoutes.get(urls.sheet.indicator.pattern, officers, (c) => at(c, true, show))
indicatorRoutes.post(urls.sheet.indicator.pattern, officers, (c) => at(c, true, keep))

/** Which values each page asks for. */
const kindsOn: Partial<Record<SectionId, ValueKind[]>> = {
  basics: ['actual'],
  results: ['target', 'actual'],
  issues: ['target'],
}

type Then = (c: HouseContext, spot: Spot) => Promise<Response>

async function at(c: HouseContext, exists: boolean, then: Then): Promise<Response> {
  const { section = '', id = '' } = c.req.param() as Record<string, string>
  const sheetYear = Number(c.req.param('year'))
  if (!isFiscalYear(sheetYear) || !isSection(section) || !indicatorsOn[section]) return c.notFound() as Response
  const indicators = await c.var.desk.read(listIndicators)
  const indicator = (isId(id) && indicators.find((each) => each.id === id)) || null
  if (exists && !indicator) return c.notFound() as Response
  return then(c, { sheetYear, fiscalYear: toldYear(section, sheetYear), section, indicators, indicator })
}

const placeOf = ({ indicator, fiscalYear, section }: Spot): FormPlace => ({
  kind: `indicator-${section}-${fiscalYear}`,
  subjectId: indicator?.id ?? null,
})

async function show(c: HouseContext, spot: Spot): Promise<Response> {
  const { indicator, fiscalYear } = spot
  const initial = indicator ? typedFrom(indicator, fiscalYear) : { sourceRule: ['by-hand'] }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...placeOf(spot), initial }))
  return formPage(c, spot, open)
}

async function keep(c: HouseContext, spot: Spot): Promise<Response> {
  const { indicator, indicators, fiscalYear, section } = spot
  const form = readForm(c, indicatorForm)
  const found = form.ok ? notOffered('parent', form.value.parent, indicators) : form.problems
  if (!form.ok || found.length > 0) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, found, labelsOf(words(language)))
    return formPage(c, spot, sameForm(c, placeOf(spot), form.typed, problems), true)
  }
  const { value } = form
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const code = indicator?.code ?? `own_${moment.now.replace(/\D/g, '')}`
    const sourceRule = value.sourceRule === 'counted' && value.countingRule === null ? 'by-hand' : value.sourceRule
    const details = { ...value, code, sourceRule, parentId: value.parent, section: indicatorsOn[section] ?? 'basic' }
    const id = indicator?.id ?? (await addIndicator(tx, moment, details))
    if (indicator) await setSourceRule(tx, moment, id, details)
    await keepWording(tx, moment, id, wordingFrom(value, fiscalYear))
    await enterValues(
      tx,
      moment,
      { id, code, values: indicator?.values ?? [] },
      valuesFrom(value, fiscalYear, kindsOn[section] ?? []),
    )
    await closeForm(c, tx, moment, placeOf(spot))
    return { to: urls.sheet.section({ year: String(spot.sheetYear), section }) }
  })
  return 'response' in done ? done.response : (c.notFound() as Response)
}

function labelsOf(w: ReturnType<typeof words>): Record<string, string> {
  const slots = [1, 2, 3].flatMap((slot) => [
    [`target${slot}`, w.target],
    [`actual${slot}`, w.actual],
  ])
  return { ...w.label, ...Object.fromEntries(slots) }
}

function formPage(c: HouseContext, spot: Spot, open: Parameters<typeof FormPage>[0]['open'], hasProblems = false) {
  const { language } = c.var.desk
  const w = words(language)
  return page(c, { title: w.definition, hasProblems }, <FormPage w={w} language={language} open={open} {...spot} />)
}
