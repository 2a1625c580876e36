import { Hono } from 'hono'
import { documentLanguage } from '#platform/document/written.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { keepStatement } from './keep-statement.ts'
import { labelsOf, type OwnValue, ownForm, typedFrom } from './own-form.ts'
import { type Answer, type Item, items, mandatoryItem, type Stage, stages } from './rules.ts'
import { findStatement, listStatementItems } from './store.ts'
import { OwnPage } from './views/own-page.tsx'
import { wantedIn } from './wanted.ts'
import { words } from './words.ts'

/** A body fills in its own plan and report of the fourteen items, and why it does not join. */
export const ownRoutes = new Hono<HouseEnv>()
const officers = only('officer')

ownRoutes.get(urls.menu.own.pattern, officers, async (c) => {
  const at = placeIn(c)
  if (!at) return c.notFound()
  const known = await knownOf(c, at)
  const initial = typedFrom(known.statement ?? known.plan, known.items)
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { kind: at.kind, initial }))
  return ownPage(c, at, known, open)
})

ownRoutes.post(urls.menu.own.pattern, officers, async (c) => {
  const at = placeIn(c)
  if (!at) return c.notFound()
  const form = readForm(c, ownForm)
  const { language } = c.var.desk
  const w = words(language)
  const problems = form.ok
    ? problemsOf(form.value as unknown as OwnValue, w)
    : problemsInWords(language, form.problems, labelsOf(w))
  if (!form.ok || problems.length > 0)
    return ownPage(c, at, await knownOf(c, at), sameForm(c, { kind: at.kind }, form.typed, problems), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await keepStatement(
      tx,
      moment,
      { ...at, ...detailsOf(form.value as unknown as OwnValue) },
      form.value.next === 'submit',
    )
    await closeForm(c, tx, moment, { kind: at.kind })
    return { to: urls.menu.own({ year: String(at.fiscalYear), stage: at.stage }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

interface Place {
  fiscalYear: number
  stage: Stage
  kind: string
}

function placeIn(c: HouseContext): Place | null {
  const stage = stages.find((each) => each === c.req.param('stage'))
  const fiscalYear = wantedIn(c)?.fiscalYear
  return stage && fiscalYear ? { fiscalYear, stage, kind: `menu-${stage}-${fiscalYear}` } : null
}

function knownOf(c: HouseContext, { fiscalYear, stage }: Place) {
  return c.var.desk.read(async (tx, moment) => {
    const statement = (await findStatement(tx, moment, fiscalYear, stage)) ?? null
    const plan = statement || stage === 'plan' ? null : ((await findStatement(tx, moment, fiscalYear, 'plan')) ?? null)
    const from = statement ?? plan
    return { statement, plan, items: from ? await listStatementItems(tx, moment, from.id) : [] }
  })
}

function problemsOf(value: OwnValue, w: ReturnType<typeof words>) {
  const problems: { field: string; message: string }[] = []
  if (value.takesPart === 'yes' && value[`answer${mandatoryItem}`] === 'no')
    problems.push({ field: `answer${mandatoryItem}`, message: w.own.mandatory })
  if (value.budget !== null && value.subsidy !== null && value.subsidy > value.budget)
    problems.push({ field: 'subsidy', message: w.own.subsidyTooLarge })
  return problems
}

const detailsOf = (value: OwnValue) => ({
  takesPart: value.takesPart === 'yes',
  budgetYen: value.budget,
  subsidyYen: value.subsidy,
  items: Object.fromEntries(
    items.map((item) => [
      item,
      {
        answer: value[`answer${item}`] as Answer,
        content: String(value[`content${item}`] ?? ''),
        result: String(value[`result${item}`] ?? ''),
        times: value[`times${item}`] as number | null,
        people: value[`people${item}`] as number | null,
      },
    ]),
  ) as Record<Item, { answer: Answer; content: string; result: string; times: number | null; people: number | null }>,
})

function ownPage(
  c: HouseContext,
  { fiscalYear, stage }: Place,
  known: Awaited<ReturnType<typeof knownOf>>,
  open: OpenForm,
  hasProblems = false,
) {
  const { language } = c.var.desk
  const w = words(language)
  return page(
    c,
    { title: w.own.title(w.stage[stage], formatFiscalYear(language, fiscalYear)), hasProblems },
    <OwnPage
      w={w}
      reader={language}
      language={documentLanguage(language)}
      fiscalYear={fiscalYear}
      stage={stage}
      open={open}
      statement={known.statement}
      fromPlan={known.statement === null && known.plan !== null}
    />,
  )
}
