import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { words } from '../words.ts'
import { readProxy } from './proxy.ts'
import type { Said, Whose } from './said.ts'
import { SaidPage } from './views/said-page.tsx'
import { type FindWhose, oneself, thePersonNamed } from './whose.ts'

/** The four routes of one form: the person's own page, and the coordinator's for what was told. */
export function saidRoutes<V, L>(said: Said<V, L>): Hono<HouseEnv> {
  const routes = new Hono<HouseEnv>()
  const own = only('supporter')
  const proxy = only('coordinator')
  routes.get(said.own.pattern, own, (c) => show(c, said, oneself))
  routes.post(said.own.pattern, own, (c) => take(c, said, oneself))
  routes.get(said.proxy.pattern, proxy, (c) => show(c, said, thePersonNamed))
  routes.post(said.proxy.pattern, proxy, (c) => take(c, said, thePersonNamed))
  return routes
}

async function show<V, L>(c: HouseContext, said: Said<V, L>, find: FindWhose) {
  const found = await c.var.desk.change(async (tx, moment) => {
    const whose = await find(c, tx, moment)
    if (!whose) return null
    if (whose.name !== null) await recordLook(tx, moment, [whose.personId], said.kind)
    const loaded = await said.load(tx, moment, whose)
    const place = { ...placeOf(said, whose), initial: said.initial(loaded) }
    return { whose, loaded, open: await openForm(c, tx, moment, place) }
  })
  return found ? draw(c, said, found) : c.notFound()
}

async function take<V, L>(c: HouseContext, said: Said<V, L>, find: FindWhose) {
  const { desk } = c.var
  const found = await desk.read(async (tx, moment) => {
    const whose = await find(c, tx, moment)
    return whose && { whose, loaded: await said.load(tx, moment, whose) }
  })
  if (!found) return c.notFound()
  const { whose, loaded } = found
  const place = placeOf(said, whose)
  const form = readForm(c, said.schema)
  const more = said.more?.(form.typed)
  if (more) return draw(c, said, { ...found, open: sameForm(c, place, more, []) })
  const told = whose.name === null ? null : readProxy(form.typed)
  const problems: CodedProblem[] = [
    ...(form.ok ? (said.check?.(form.value, loaded, desk.today) ?? []) : form.problems),
    ...(told && !told.ok ? told.problems : []),
  ]
  if (!form.ok || problems.length > 0) {
    const inWords = problemsInWords(desk.language, problems, labelsOf(c, said))
    return draw(c, said, { ...found, open: sameForm(c, place, form.typed, inWords) }, true)
  }
  const channel = told?.ok ? told.value.channel : 'online'
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await said.save(tx, moment, whose, form.value, channel, loaded)
    await closeForm(c, tx, moment, place)
    return { to: afterwards(said, whose) }
  })
  return 'response' in done ? done.response : c.notFound()
}

interface Found<L> {
  whose: Whose
  loaded: L
  open: OpenForm
}

function draw<V, L>(c: HouseContext, said: Said<V, L>, found: Found<L>, hasProblems = false) {
  const { desk } = c.var
  const w = words(desk.language)
  const { values: typed, problems } = found.open.form
  const toCheck = problems.map((problem) => problem.field)
  const { whose, loaded } = found
  const shown = { whose, loaded, typed, toCheck, today: desk.today, language: desk.language }
  return page(
    c,
    { title: said.words(desk.language).title, hasProblems },
    <SaidPage w={w} said={said} shown={shown} open={found.open} isSaved={c.req.query('saved') === 'yes'} />,
  )
}

const placeOf = <V, L>(said: Said<V, L>, whose: Whose): FormPlace => ({ kind: said.kind, subjectId: whose.personId })

function labelsOf<V, L>(c: HouseContext, said: Said<V, L>): Record<string, string> {
  const { language } = c.var.desk
  return { ...said.words(language).label, ...words(language).proxy.label }
}

function afterwards<V, L>(said: Said<V, L>, { personId, name }: Whose): string {
  const query = { saved: 'yes' }
  if (name === null) return said.stays ? said.own(query) : urls.mine.home(query)
  return said.stays ? said.proxy({ id: personId }, query) : urls.people.show({ id: personId }, query)
}
