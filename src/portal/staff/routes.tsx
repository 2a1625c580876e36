import { Hono } from 'hono'
import { listAreas, listHostChoices } from '#organisations/index.ts'
import { is } from '#platform/auth/actor.ts'
import { addDays } from '#platform/calendar.ts'
import { closeForm, type OpenForm, openForm, sameForm } from '#platform/drafts/open-form.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { notOffered } from '#platform/web/not-offered.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { changeEntry, submitEntry } from '../entry/save-entry.ts'
import { findWhole } from '../entry/store.ts'
import { readLimits } from '../published/read-limits.ts'
import { entryStandings } from '../vocabulary.ts'
import { words } from '../words.ts'
import { entryForm, merge, readEntry, typedOfEntry, weekdays } from './form.ts'
import { ownerOf, theEntry } from './own.ts'
import { listEntryLines } from './staff.queries.ts'
import { FormPage } from './views/form-page.tsx'
import { IndexPage } from './views/index-page.tsx'

export const entryRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')
const aPage = 50

entryRoutes.get(urls.portal.index.pattern, writers, async (c) => {
  const { desk } = c.var
  const w = words(desk.language)
  const at = Math.max(1, Math.min(2000, Math.trunc(Number(c.req.query('page')) || 1)))
  const name = (c.req.query('name') ?? '').trim().slice(0, 60)
  const standing = entryStandings.find((known) => known === c.req.query('standing')) ?? null
  const found = await desk.read(async (tx, moment) => {
    const limits = await readLimits(tx, moment)
    const filter = { name, standing, dueBefore: addDays(moment.today, -limits.reconfirmDays) }
    const part = { organisationId: ownerOf(c), limit: aPage, offset: (at - 1) * aPage }
    return { limits, ...(await listEntryLines(tx, moment, { ...filter, ...part })) }
  })
  const isStaff = is(desk.actor, 'coordinator', 'officer')
  const mayDecide = is(desk.actor, 'officer')
  const props = {
    w,
    ...found,
    isStaff,
    mayDecide,
    code: desk.tenant?.code ?? '',
    today: desk.today,
    at,
    aPage,
    name,
    standing,
  }
  return page(c, { title: w.staff.title, wide: true }, <IndexPage {...props} />)
})

entryRoutes.get(urls.portal.new.pattern, writers, async (c) => {
  const open = await c.var.desk.read((tx, moment) => openForm(c, tx, moment, { kind: 'portal-entry' }))
  return formPage(c, null, open)
})

entryRoutes.post(urls.portal.new.pattern, writers, async (c) => {
  const given = await readGiven(c)
  if (!given.ok) return formPage(c, null, sameForm(c, { kind: 'portal-entry' }, given.typed, given.problems))
  const { value, read } = given
  const organisationId = ownerOf(c) ?? value.organisation
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const channel = ownerOf(c) ? 'online' : (value.channel ?? 'online')
    const submission = { ...read, channel, byOwner: ownerOf(c) !== null } as const
    const id = await submitEntry(tx, moment, { kind: value.kind ?? 'place', organisationId }, submission)
    await closeForm(c, tx, moment, { kind: 'portal-entry' })
    return { to: urls.portal.show({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

entryRoutes.get(urls.portal.edit.pattern, writers, async (c) => {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const { id } = found.entry
  const place = { kind: 'portal-entry', subjectId: id, initial: typedOfEntry(found) }
  return formPage(c, id, await c.var.desk.read((tx, moment) => openForm(c, tx, moment, place)))
})

entryRoutes.post(urls.portal.edit.pattern, writers, async (c) => {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const { id } = found.entry
  const place = { kind: 'portal-entry', subjectId: id }
  const given = await readGiven(c)
  if (!given.ok) return formPage(c, id, sameForm(c, place, given.typed, given.problems))
  const { value, read, typed } = given
  const opened = value.opened ?? 0
  const done = await changeOnce<'changed-meanwhile'>(c, async (tx, moment) => {
    const submission = {
      ...read,
      channel: ownerOf(c) ? 'online' : (value.channel ?? 'online'),
      byOwner: ownerOf(c) !== null,
    } as const
    const saved = await changeEntry(tx, moment, id, opened, submission)
    if (!saved.saved) return { refused: saved.because }
    await closeForm(c, tx, moment, place)
    return { to: urls.portal.show({ id }) }
  })
  if ('response' in done) return done.response
  const [before, theirs] = await c.var.desk.read(async (tx, moment) => [
    await findWhole(tx, moment, id, opened),
    await findWhole(tx, moment, id),
  ])
  if (!theirs) return c.notFound()
  const { merged, both } = merge(before ? typedOfEntry(before) : {}, typedOfEntry(theirs), typed)
  return formPage(c, id, sameForm(c, place, merged, []), both)
})

async function readGiven(c: HouseContext) {
  const { desk } = c.var
  const w = words(desk.language)
  const form = readForm(c, entryForm)
  const labels = { ...w.staff.label, title_ja: w.staff.label.title ?? '' }
  if (!form.ok)
    return { ok: false as const, typed: form.typed, problems: problemsInWords(desk.language, form.problems, labels) }
  const [areas, hosts] = await desk.read(async (tx, moment) => [
    await listAreas(tx, moment),
    await listHostChoices(tx, moment),
  ])
  const read = readEntry(form.value)
  const wrong = [
    ...notOffered('area', form.value.area, areas),
    ...notOffered('organisation', form.value.organisation, hosts),
    ...read.problems,
  ]
  const unread = read.unread.map(({ field, line }) => ({ field, message: w.staff.unread(line) }))
  const problems = [...problemsInWords(desk.language, wrong, labels), ...unread]
  if (problems.length) return { ok: false as const, typed: form.typed, problems }
  return { ok: true as const, value: form.value, typed: form.typed, read }
}

async function formPage(
  c: HouseContext,
  id: string | null,
  open: OpenForm,
  both: { field: string; theirs: string }[] | null = null,
) {
  const { desk } = c.var
  const w = words(desk.language)
  const choices = await desk.read(async (tx, moment) => ({
    areas: await listAreas(tx, moment),
    hosts: await listHostChoices(tx, moment),
  }))
  const props = { w, id, open, both, ...choices, isStaff: ownerOf(c) === null, weekdays }
  const title = id ? w.staff.change : w.staff.add
  return page(
    c,
    { title, wide: true, hasProblems: open.form.problems.length > 0, status: both ? 409 : undefined },
    <FormPage {...props} />,
  )
}
