import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { closeForm, type FormPlace, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { forComparing } from '#platform/japanese-text.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { listPage, pageIn } from '#platform/web/list-page.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { areaName } from './area-name.ts'
import { listAreas } from './areas.ts'
import { changeOrganisation } from './change-organisation.ts'
import { contractRoutes } from './contract/routes.tsx'
import { endOrganisation } from './end-organisation.ts'
import { detailsOf, labelsOf, organisationForm, typedFrom } from './form.ts'
import { registerOrganisation } from './register-organisation.ts'
import { findOrganisation, listOrganisations } from './store.ts'
import { FormPage } from './views/form-page.tsx'
import { IndexPage } from './views/index-page.tsx'
import { ShowPage } from './views/show-page.tsx'
import { words } from './words.ts'

export const routes = new Hono<HouseEnv>()
routes.route('/', contractRoutes)
const readers = only('coordinator', 'officer')
const writers = only('coordinator')

routes.get(urls.organisations.index.pattern, readers, async (c) => {
  const w = words(c.var.desk.language)
  const all = await c.var.desk.read((tx, moment) => listOrganisations(tx, moment))
  const name = (c.req.query('name') ?? '').trim().slice(0, 100)
  const wanted = forComparing(name)
  const found = all.filter((row) => [row.name, row.kana].some((text) => forComparing(text).includes(wanted)))
  const mayRegister = is(c.var.desk.actor, 'coordinator')
  return page(
    c,
    { title: w.title, wide: true },
    <IndexPage
      w={w}
      list={listPage(found, pageIn(c))}
      found={found.length}
      total={all.length}
      name={name}
      mayRegister={mayRegister}
    />,
  )
})

const newPlace: FormPlace = { kind: 'organisation' }

routes.get(urls.organisations.new.pattern, writers, async (c) => {
  const shown = await c.var.desk.read(async (tx, moment) => ({
    areas: await listAreas(tx, moment),
    open: await openForm(c, tx, moment, newPlace),
  }))
  return newPage(c, shown)
})

routes.post(urls.organisations.index.pattern, writers, async (c) => {
  const form = readForm(c, organisationForm)
  const areas = await c.var.desk.read(listAreas)
  const found = form.ok ? notOffered('area', form.value.area, areas) : form.problems
  if (!form.ok || found.length > 0) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, found, labelsOf(words(language)))
    return newPage(c, { areas, open: sameForm(c, newPlace, form.typed, problems) }, true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const id = await registerOrganisation(tx, moment, detailsOf(form.value), form.value.channel ?? 'online')
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.organisations.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

routes.get(urls.organisations.show.pattern, readers, async (c) => {
  const { desk } = c.var
  const w = words(desk.language)
  const found = await withOrganisation(c)
  if (!found) return c.notFound()
  const { row, areas } = found
  const area = areas.find(({ id }) => id === row.area_id)
  return page(
    c,
    { title: row.name },
    <ShowPage
      w={w}
      language={desk.language}
      row={row}
      opened={typedFrom(row, desk.keys)}
      areaName={area ? areaName(area, desk.language) : ''}
      mayChange={is(desk.actor, 'coordinator')}
    />,
  )
})

routes.get(urls.organisations.edit.pattern, writers, async (c) => {
  const found = await withOrganisation(c)
  if (!found) return c.notFound()
  const initial = typedFrom(found.row, c.var.desk.keys)
  const open = await c.var.desk.read((tx, moment) =>
    openForm(c, tx, moment, { kind: 'organisation', subjectId: found.row.id, initial }),
  )
  return editPage(c, found.row.id, { areas: found.areas, open })
})

routes.post(urls.organisations.edit.pattern, writers, async (c) => {
  const found = await withOrganisation(c)
  if (!found) return c.notFound()
  const { id } = found.row
  const place: FormPlace = { kind: 'organisation', subjectId: id }
  const form = readForm(c, organisationForm)
  const wrong = form.ok ? notOffered('area', form.value.area, found.areas) : form.problems
  if (!form.ok || wrong.length > 0) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, wrong, labelsOf(words(language)))
    return editPage(c, id, { areas: found.areas, open: sameForm(c, place, form.typed, problems) }, true)
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await changeOrganisation(tx, moment, id, detailsOf(form.value))
    await closeForm(c, tx, moment, place)
    return { to: urls.organisations.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

routes.post(urls.organisations.end.pattern, writers, async (c) => {
  const found = await withOrganisation(c)
  if (!found) return c.notFound()
  await c.var.desk.change((tx, moment) => endOrganisation(tx, moment, found.row.id))
  return c.redirect(urls.organisations.show({ id: found.row.id }), 303)
})

async function withOrganisation(c: HouseContext) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  return c.var.desk.read(async (tx, moment) => {
    const row = await findOrganisation(tx, moment, id)
    return row ? { row, areas: await listAreas(tx, moment) } : null
  })
}

type Shown = Pick<Parameters<typeof FormPage>[0], 'areas' | 'open'>

function newPage(c: HouseContext, shown: Shown, hasProblems = false) {
  const w = words(c.var.desk.language)
  const addresses = { action: urls.organisations.index(), back: urls.organisations.index() }
  return page(
    c,
    { title: w.registerTitle, hasProblems },
    <FormPage w={w} title={w.registerTitle} {...addresses} {...shown} isNew />,
  )
}

function editPage(c: HouseContext, id: string, shown: Shown, hasProblems = false) {
  const w = words(c.var.desk.language)
  const addresses = { action: urls.organisations.edit({ id }), back: urls.organisations.show({ id }) }
  return page(
    c,
    { title: w.changeTitle, hasProblems },
    <FormPage w={w} title={w.changeTitle} {...addresses} {...shown} isNew={false} />,
  )
}
