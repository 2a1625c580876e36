import { Hono } from 'hono'
import { z } from 'zod'
import { getOrganisationName } from '#organisations/index.ts'
import { findPerson, type ListInScope } from '#people/index.ts'
import { record, recordLook } from '#platform/audit/record.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { download } from '#platform/web/download.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { openCourse, organisers } from '../open-course.ts'
import { readConditions } from './conditions.ts'
import { say, showConsents } from './consent-page.tsx'
import { findRecognition, insertRecognition, listEvidence, listOffices } from './store.ts'
import { OfficePage, OfficesPage, RunPage } from './views/pages.tsx'
import { words } from './words.ts'
import { workbookOf } from './workbook.ts'

/** Evidence for the fee add-ons: which course counts, who agreed to be told of, and what an office still lacks. */
export function evidenceRoutes({ listInScope }: { listInScope: ListInScope }): Hono<HouseEnv> {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.evidence.index.pattern, organisers, async (c) => {
    const offices = await c.var.desk.read(listOffices)
    return page(c, { title: words(c.var.desk.language).title }, <OfficesPage offices={offices} />)
  })

  routes.get(urls.evidence.show.pattern, organisers, async (c) => {
    const found = await openOffice(c)
    if (!found) return c.notFound()
    return page(c, { title: found.office.name, wide: true }, <OfficePage {...found} />)
  })

  routes.get(urls.evidence.excel.pattern, organisers, async (c) => {
    const found = await openOffice(c)
    if (!found) return c.notFound()
    const { office, people } = found
    await c.var.desk.change((tx, moment) =>
      record(tx, moment, { verb: 'export-evidence', subjectKind: 'organisation', subjectId: office.id }),
    )
    return download(c, `${words(c.var.desk.language).title} ${office.name}`, 'xlsx', await workbookOf(c, people))
  })

  routes.get(urls.evidence.ofRun.pattern, organisers, async (c) => {
    const shown = await openCourse(c, async (tx, moment, run) => ({
      run,
      said: await findRecognition(tx, moment, run.id),
    }))
    if (!shown) return c.notFound()
    return page(c, { title: words(c.var.desk.language).run.title }, <RunPage {...shown} saved={isSaved(c)} />)
  })

  const recognition = z.object({
    counts: field.choice(['yes', 'no']),
    authority: field.text(100),
    reference: field.text(200),
  })

  routes.post(urls.evidence.ofRun.pattern, organisers, async (c) => {
    const form = readForm(c, recognition)
    const run = await openCourse(c, async (tx, moment, found) => {
      if (!form.ok) return found
      await insertRecognition(tx, moment, found.id, { ...form.value, counts: form.value.counts === 'yes' })
      await record(tx, moment, { verb: 'recognise-course', subjectKind: 'course', subjectId: found.id })
      return found
    })
    return run ? c.redirect(urls.evidence.ofRun({ run: run.id }, { saved: form.ok ? 'yes' : null }), 303) : c.notFound()
  })

  routes.get(urls.mine.evidence.pattern, only('supporter'), (c) => showConsents(c, null))
  routes.post(urls.mine.evidence.pattern, only('supporter'), (c) => say(c, c.var.desk.actor?.personId ?? '', true))

  routes.get(urls.evidence.ofPerson.pattern, only('coordinator'), async (c) => {
    const person = await findInScope(c)
    return person ? showConsents(c, person) : c.notFound()
  })

  routes.post(urls.evidence.ofPerson.pattern, only('coordinator'), async (c) => {
    const person = await findInScope(c)
    return person ? say(c, person.id, false) : c.notFound()
  })

  const findInScope = (c: HouseContext) =>
    c.var.desk.change(async (tx, moment) => {
      const id = c.req.param('id') ?? ''
      const { actor } = c.var.desk
      if (!actor || !isId(id) || !(await listInScope(tx, moment, actor, [id])).has(id)) return null
      await recordLook(tx, moment, [id], 'add-on-evidence')
      return findPerson(tx, moment, id)
    })

  return routes
}

const isSaved = (c: HouseContext) => c.req.query('saved') === 'yes'

const openOffice = (c: HouseContext) =>
  c.var.desk.change(async (tx: Tx, moment: Moment) => {
    const id = c.req.param('id') ?? ''
    if (!isId(id) || !(await listOffices(tx, moment)).some((office) => office.id === id)) return null
    const people = await listEvidence(tx, moment, id)
    await recordLook(
      tx,
      moment,
      people.map(({ personId }) => personId),
      'add-on-evidence',
    )
    return {
      office: { id, name: await getOrganisationName(tx, moment, id) },
      people,
      ...(await readConditions(tx, moment)),
    }
  })
