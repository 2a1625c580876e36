import { Hono } from 'hono'
import { closeForm, type FormPlace, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { isFiscalYear } from '../rules.ts'
import { columnsFrom, formOf, typedFrom } from './form.ts'
import { keepRow } from './keep-row.ts'
import { labelsOf } from './labels.ts'
import { goalItemsOf } from './links.ts'
import { type Options, optionsOf } from './options.ts'
import { raiseRow } from './raise-row.ts'
import { removeRow } from './remove-row.ts'
import type { Resource } from './resource.ts'
import { isResource, type ResourceId, resources } from './resources/index.ts'
import { isSection, resourcesOf, type SectionId } from './sections.ts'
import { type AnyRow, findRow } from './store.ts'
import { RowFormPage } from './views/row-form-page.tsx'
import { words } from './words.ts'

/** Writing, changing, ordering and taking away the rows of every kind. */
export const contentRoutes = new Hono<HouseEnv>()
const officers = only('officer')

interface Spot {
  fiscalYear: number
  section: SectionId
  resourceId: ResourceId
  resource: Resource
  row: AnyRow | null
}

contentRoutes.get(urls.sheet.new.pattern, officers, (c) => at(c, false, (spot) => show(c, spot)))
contentRoutes.get(urls.sheet.edit.pattern, officers, (c) => at(c, true, (spot) => show(c, spot)))
contentRoutes.post(urls.sheet.new.pattern, officers, (c) => at(c, false, (spot) => keep(c, spot)))
contentRoutes.post(urls.sheet.edit.pattern, officers, (c) => at(c, true, (spot) => keep(c, spot)))
contentRoutes.post(urls.sheet.remove.pattern, officers, (c) => at(c, true, (spot) => change(c, spot, removeRow)))
contentRoutes.post(urls.sheet.raise.pattern, officers, (c) => at(c, true, (spot) => change(c, spot, raiseRow)))

async function at(c: HouseContext, exists: boolean, then: (spot: Spot) => Promise<Response>): Promise<Response> {
  const { section = '', resource: name = '', id = '' } = c.req.param() as Record<string, string>
  const fiscalYear = Number(c.req.param('year'))
  if (!isFiscalYear(fiscalYear) || !isSection(section) || !isResource(name)) return c.notFound() as Response
  if (!resourcesOf(section).includes(name)) return c.notFound() as Response
  const resource: Resource = resources[name]
  const row = exists && isId(id) ? await c.var.desk.read((tx, m) => findRow(tx, m, resource, fiscalYear, id)) : null
  if (exists && !row) return c.notFound() as Response
  return then({ fiscalYear, section, resourceId: name, resource, row })
}

async function show(c: HouseContext, spot: Spot): Promise<Response> {
  const { language } = c.var.desk
  const { resource, row, fiscalYear } = spot
  const shown = await c.var.desk.read(async (tx, moment) => {
    const linked = row ? ((await goalItemsOf(tx, moment)).get(row.id) ?? []) : []
    const initial: Typed = row ? typedFrom(resource, row, linked) : {}
    const options = await optionsOf(tx, moment, resource, fiscalYear, language)
    return { options, open: await openForm(c, tx, moment, { ...placeOf(spot), initial }) }
  })
  return formPage(c, spot, shown)
}

async function keep(c: HouseContext, spot: Spot): Promise<Response> {
  const { language } = c.var.desk
  const { resource, row, fiscalYear, resourceId } = spot
  const form = readForm(c, formOf(resource))
  const options = await c.var.desk.read((tx, m) => optionsOf(tx, m, resource, fiscalYear, language))
  const found = form.ok ? notThere(resource, form.value, options) : form.problems
  if (!form.ok || found.length > 0) {
    const problems = problemsInWords(language, found, labelsOf(words(language), resource))
    return formPage(c, spot, { options, open: sameForm(c, placeOf(spot), form.typed, problems) }, true)
  }
  const linked = resource.fields.find(({ kind }) => kind === 'refs')
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const columns = columnsFrom(resource, form.value)
    const kept = linked ? { columns, linked: form.value[linked.name] as string[] } : { columns }
    await keepRow(tx, moment, resourceId, fiscalYear, row?.id ?? null, kept)
    await closeForm(c, tx, moment, placeOf(spot))
    return { to: sectionOf(spot) }
  })
  return 'response' in done ? done.response : (c.notFound() as Response)
}

async function change(c: HouseContext, spot: Spot, verb: typeof removeRow | typeof raiseRow): Promise<Response> {
  const id = spot.row?.id ?? ''
  await c.var.desk.change((tx, moment) => verb(tx, moment, spot.resourceId, spot.fiscalYear, id))
  return c.redirect(sectionOf(spot), 303)
}

function notThere(resource: Resource, value: Record<string, unknown>, options: Options): CodedProblem[] {
  return resource.fields.flatMap(({ kind, name }) => {
    if (kind !== 'ref' && kind !== 'refs') return []
    const chosen = [value[name]].flat().filter((id) => id !== null)
    const known = new Set((options[name] ?? []).map((option) => option.value))
    return chosen.every((id) => known.has(id as string)) ? [] : [{ field: name, code: 'not-a-choice' as const }]
  })
}

const placeOf = ({ resourceId, fiscalYear, row }: Spot): FormPlace => ({
  kind: `sheet-${resourceId}-${fiscalYear}`,
  subjectId: row?.id ?? null,
})

const sectionOf = ({ fiscalYear, section }: Spot) => urls.sheet.section({ year: String(fiscalYear), section })

type Shown = Pick<Parameters<typeof RowFormPage>[0], 'options' | 'open'>

function formPage(c: HouseContext, spot: Spot, shown: Shown, hasProblems = false): Response {
  const w = words(c.var.desk.language)
  return page(
    c,
    { title: w.resource[spot.resourceId], hasProblems },
    <RowFormPage w={w} back={sectionOf(spot)} {...spot} {...shown} />,
  )
}
