import { Hono } from 'hono'
import { fiscalYearOf } from '#platform/calendar.ts'
import { closeForm, type FormPlace, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { curriculumForm, readUnits, typedFrom } from './form.ts'
import { changeCurriculum, copyCurriculum, endCurriculum, makeCurriculum } from './make-curriculum.ts'
import { problemsOf } from './problems.ts'
import { publishedCurricula } from './reference.ts'
import { findCurriculum, listCurricula } from './store.ts'
import { takeOver } from './take-over.ts'
import { listUnits } from './units-store.ts'
import { FormPage } from './views/form-page.tsx'
import { IndexPage } from './views/index-page.tsx'
import { ShowPage } from './views/show-page.tsx'
import { words } from './words.ts'

export const curriculumRoutes = new Hono<HouseEnv>()
const offices = only('officer', 'coordinator')

curriculumRoutes.get(urls.curricula.index.pattern, offices, async (c) => {
  const all = await c.var.desk.read(listCurricula)
  const own = all.filter(({ referenceKey }) => referenceKey === null)
  const { title } = words(c.var.desk.language)
  return page(
    c,
    { title, wide: true },
    <IndexPage published={publishedCurricula} own={own} fiscalYear={fiscalYearOf(c.var.desk.today)} />,
  )
})

const newPlace: FormPlace = { kind: 'curriculum' }

curriculumRoutes.get(urls.curricula.new.pattern, offices, async (c) => {
  const initial = { validFrom: [c.var.desk.today] }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { ...newPlace, initial }))
  return newPage(c, open)
})

curriculumRoutes.post(urls.curricula.new.pattern, offices, async (c) => {
  const form = readForm(c, curriculumForm)
  const units = readUnits(form.typed)
  const problems = problemsOf(c.var.desk.language, form, units)
  if (!form.ok || problems.length > 0) return newPage(c, sameForm(c, newPlace, form.typed, problems), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const rows = units.rows.map(({ value }) => value)
    const id = await makeCurriculum(tx, moment, form.value, rows)
    await closeForm(c, tx, moment, newPlace)
    return { to: urls.curricula.show({ id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

curriculumRoutes.get(urls.curricula.show.pattern, offices, async (c) => {
  const found = await openCurriculum(c)
  if (!found) return c.notFound()
  const saved = c.req.query('saved') === 'yes'
  return page(c, { title: found.curriculum.nameJa, wide: true }, <ShowPage {...found} saved={saved} />)
})

curriculumRoutes.get(urls.curricula.edit.pattern, offices, async (c) => {
  const found = await openCurriculum(c)
  if (!found || found.curriculum.referenceKey !== null) return c.notFound()
  const initial = typedFrom(found.curriculum, found.units)
  const place = { kind: 'curriculum', subjectId: found.curriculum.id, initial }
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place))
  return editPage(c, found.curriculum.id, open)
})

curriculumRoutes.post(urls.curricula.edit.pattern, offices, async (c) => {
  const found = await openCurriculum(c)
  if (!found || found.curriculum.referenceKey !== null) return c.notFound()
  const { id } = found.curriculum
  const place: FormPlace = { kind: 'curriculum', subjectId: id }
  const form = readForm(c, curriculumForm)
  const units = readUnits(form.typed)
  const problems = problemsOf(c.var.desk.language, form, units)
  if (!form.ok || problems.length > 0) return editPage(c, id, sameForm(c, place, form.typed, problems), true)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const rows = units.rows.map(({ value }) => value)
    await changeCurriculum(tx, moment, id, form.value, rows)
    await closeForm(c, tx, moment, place)
    return { to: urls.curricula.show({ id }, { saved: 'yes' }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** The id is that of a curriculum here, or the key of a published one. */
curriculumRoutes.post(urls.curricula.copy.pattern, offices, async (c) => {
  const given = c.req.param('id') ?? ''
  const { ja, en } = { ja: words('ja').copiedNameJa, en: words('en').copiedNameEn }
  const id = await c.var.desk.change(async (tx, moment) => {
    const original = isId(given) ? given : await takeOver(tx, moment, given)
    return original && copyCurriculum(tx, moment, original, { ja, en })
  })
  return id ? c.redirect(urls.curricula.edit({ id }), 303) : c.notFound()
})

curriculumRoutes.post(urls.curricula.end.pattern, offices, async (c) => {
  const found = await openCurriculum(c)
  if (!found) return c.notFound()
  const { id } = found.curriculum
  await c.var.desk.change((tx, moment) => endCurriculum(tx, moment, id))
  return c.redirect(urls.curricula.show({ id }), 303)
})

async function openCurriculum(c: HouseContext) {
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return null
  return c.var.desk.read(async (tx, moment) => {
    const curriculum = await findCurriculum(tx, moment, id)
    return curriculum && { curriculum, units: await listUnits(tx, moment, id) }
  })
}

function newPage(c: HouseContext, open: OpenForm, hasProblems = false) {
  const title = words(c.var.desk.language).newTitle
  const addresses = { action: urls.curricula.new(), back: urls.curricula.index() }
  return page(c, { title, wide: true, hasProblems }, <FormPage title={title} {...addresses} open={open} />)
}

function editPage(c: HouseContext, id: string, open: OpenForm, hasProblems = false) {
  const title = words(c.var.desk.language).changeTitle
  const addresses = { action: urls.curricula.edit({ id }), back: urls.curricula.show({ id }) }
  return page(c, { title, wide: true, hasProblems }, <FormPage title={title} {...addresses} open={open} />)
}
