import { Hono } from 'hono'
import type { z } from 'zod'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { typedOf } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import type { Person } from '../find-person.ts'
import { openPerson } from '../open-person.ts'
import type { PeopleWiring } from '../wiring.ts'
import { consentTold, disclosureTold, wishTold } from './forms.tsx'
import { readTold } from './told.ts'
import type { ToldForm } from './told-form.ts'
import { ToldPage } from './views/told-page.tsx'
import { words } from './words.ts'

/** What people without a screen decide, as coordinators type it in for them. */
export function toldRoutes(wiring: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()
  add(routes, disclosureTold(wiring), wiring)
  add(routes, consentTold, wiring)
  add(routes, wishTold, wiring)
  return routes
}

function add<S extends z.ZodType, L>(routes: House, told: ToldForm<S, L>, { listInScope }: PeopleWiring): void {
  const coordinators = only('coordinator')
  const placeOf = (person: Person) => ({ kind: told.kind, subjectId: person.id })

  routes.get(told.address.pattern, coordinators, async (c) => {
    const person = await openPerson(c, listInScope)
    if (!person) return c.notFound()
    const shown = await c.var.desk.change(async (tx, moment) => {
      await recordLook(tx, moment, [person.id], told.kind)
      const loaded = await told.load(tx, moment, person.id)
      return { loaded, open: await openForm(c, tx, moment, { ...placeOf(person), initial: told.initial(loaded) }) }
    })
    return toldPage(c, told, person, shown)
  })

  routes.post(told.address.pattern, coordinators, async (c) => {
    const person = await openPerson(c, listInScope)
    if (!person) return c.notFound()
    const { language } = c.var.desk
    const form = readTold(typedOf(c.var.typed ?? new FormData()), told.schema)
    if (!form.ok) {
      const problems = problemsInWords(language, form.problems, words(language).label)
      const loaded = await c.var.desk.read((tx, moment) => told.load(tx, moment, person.id))
      return toldPage(c, told, person, { loaded, open: sameForm(c, placeOf(person), form.typed, problems) }, true)
    }
    const { said, channel } = form.value
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await told.save(tx, moment, person.id, said, channel)
      await closeForm(c, tx, moment, placeOf(person))
      return { to: told.address({ id: person.id }, { saved: 'yes' }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })
}

function toldPage<S extends z.ZodType, L>(
  c: HouseContext,
  told: ToldForm<S, L>,
  person: Person,
  { loaded, open }: { loaded: L; open: OpenForm },
  hasProblems = false,
) {
  const { language } = c.var.desk
  const title = told.title(language)
  return page(
    c,
    { title, hasProblems, wide: true },
    <ToldPage
      title={title}
      person={person}
      action={told.address({ id: person.id })}
      open={open}
      saved={!hasProblems && c.req.query('saved') === 'yes'}
      above={told.above?.(loaded)}
    >
      {told.fields(loaded, language)}
    </ToldPage>,
  )
}
