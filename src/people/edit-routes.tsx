import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { closeForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { changePerson } from './change-person.ts'
import { listHiddenContactFields } from './disclosure/hidden-contact-fields.ts'
import type { Person } from './find-person.ts'
import { keepingHidden, personDetailsOf, personForm, personLabels, typedFromPerson } from './form.ts'
import { openPerson } from './open-person.ts'
import { EditPage } from './views/edit-page.tsx'
import type { PeopleWiring } from './wiring.ts'
import { words } from './words.ts'

const coordinators = only('coordinator')

export function editRoutes({ listInScope }: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.people.edit.pattern, coordinators, async (c) => {
    const person = await openPerson(c, listInScope)
    if (!person) return c.notFound()
    const shown = await c.var.desk.change(async (tx, moment) => {
      await recordLook(tx, moment, [person.id], 'person-edit')
      const without = await listHiddenContactFields(tx, moment, person.id)
      const initial = withoutHidden(typedFromPerson(person), without)
      return { without, open: await openForm(c, tx, moment, { ...placeOf(person), initial }) }
    })
    return editPage(c, person, shown)
  })

  routes.post(urls.people.edit.pattern, coordinators, async (c) => {
    const person = await openPerson(c, listInScope)
    if (!person) return c.notFound()
    const without = await c.var.desk.read((tx, moment) => listHiddenContactFields(tx, moment, person.id))
    const form = readForm(c, personForm)
    if (!form.ok) {
      const { language } = c.var.desk
      const problems = problemsInWords(language, form.problems, personLabels(words(language)))
      return editPage(c, person, { without, open: sameForm(c, placeOf(person), form.typed, problems) }, true)
    }
    const details = keepingHidden(personDetailsOf(form.value), person, without)
    const done = await changeOnce<never>(c, async (tx, moment) => {
      await changePerson(tx, moment, person.id, details, form.value.channel ?? 'online')
      await closeForm(c, tx, moment, placeOf(person))
      return { to: urls.people.show({ id: person.id }) }
    })
    return 'response' in done ? done.response : c.notFound()
  })

  return routes
}

const placeOf = (person: Person) => ({ kind: 'person', subjectId: person.id })

const withoutHidden = (typed: Record<string, string[]>, without: readonly string[]) =>
  Object.fromEntries(Object.entries(typed).filter(([field]) => !without.includes(field)))

function editPage(
  c: HouseContext,
  person: Person,
  shown: Pick<Parameters<typeof EditPage>[0], 'open' | 'without'>,
  hasProblems = false,
) {
  const w = words(c.var.desk.language)
  return page(
    c,
    { title: w.editTitle, hasProblems },
    <EditPage person={person} typist={c.var.desk.actor?.name ?? ''} {...shown} />,
  )
}
