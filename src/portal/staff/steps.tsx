import { Hono } from 'hono'
import { z } from 'zod'
import { is } from '#platform/auth/actor.ts'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { archiveEntry, confirmEntry, publishEntry, returnEntry } from '../entry/publish-entry.ts'
import { answerReports, listOpenReports } from '../entry/report.ts'
import { listStates, type WholeEntry } from '../entry/store.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { archiveReasons } from '../vocabulary.ts'
import { words } from '../words.ts'
import { ownerOf, theEntry } from './own.ts'
import { ShowPage } from './views/show-page.tsx'

export const stepRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')
const staff = only('coordinator', 'officer')

stepRoutes.get(urls.portal.show.pattern, writers, async (c) => {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const { desk } = c.var
  const isStaff = is(desk.actor, 'coordinator', 'officer')
  const more = await desk.read(async (tx, moment) => {
    const limits = await readLimits(tx, moment)
    return {
      limits,
      states: await listStates(tx, moment, found.entry.id),
      reports: isStaff ? await listOpenReports(tx, moment, found.entry.id) : [],
      open: await findPublicOne(tx, moment, limits, found.entry.id),
    }
  })
  const props = { w: words(desk.language), found, ...more, isStaff, code: desk.tenant?.code ?? '', today: desk.today }
  return page(c, { title: found.version.title_ja }, <ShowPage {...props} />)
})

type Work = (tx: Tx, moment: Moment, found: WholeEntry) => Promise<unknown>

async function step(c: HouseContext, work: Work | null) {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  const to = urls.portal.show({ id: found.entry.id })
  if (!work) return c.redirect(to, 303)
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await work(tx, moment, found)
    return { to }
  })
  return 'response' in done ? done.response : c.notFound()
}

const publication = z.object({ confirmedOn: field.dayOrNone(), until: field.dayOrNone(), number: field.number(1) })
stepRoutes.post(urls.portal.publish.pattern, staff, (c) => {
  const form = readForm(c, publication)
  if (!form.ok) return step(c, null)
  const { confirmedOn, until, number } = form.value
  const known = confirmedOn && confirmedOn <= c.var.desk.today ? confirmedOn : c.var.desk.today
  return step(c, (tx, moment, { entry }) => publishEntry(tx, moment, entry.id, number, { confirmedOn: known, until }))
})

const returning = z.object({ words: field.requiredText(1000) })
stepRoutes.post(urls.portal.giveBack.pattern, staff, (c) => {
  const form = readForm(c, returning)
  return step(
    c,
    form.ok
      ? (tx, moment, { entry, version }) => returnEntry(tx, moment, entry.id, version.number, form.value.words)
      : null,
  )
})

stepRoutes.post(urls.portal.confirm.pattern, writers, async (c) => {
  const byOwner = ownerOf(c) !== null
  return step(c, async (tx, moment, { entry }) => {
    const open = await findPublicOne(tx, moment, { ...(await readLimits(tx, moment)), archiveDays: 100_000 }, entry.id)
    if (open) await confirmEntry(tx, moment, entry.id, open.version.number, byOwner)
  })
})

const archiving = z.object({ because: field.choice(archiveReasons) })
stepRoutes.post(urls.portal.archive.pattern, writers, (c) => {
  const form = readForm(c, archiving)
  const given = form.ok ? { because: form.value.because, byOwner: ownerOf(c) !== null } : null
  return step(
    c,
    given && ((tx, moment, { entry, version }) => archiveEntry(tx, moment, entry.id, version.number, given)),
  )
})

const answering = z.object({ answer: field.choice(['mended', 'right-as-it-is']) })
stepRoutes.post(urls.portal.reports.pattern, staff, (c) => {
  const form = readForm(c, answering)
  return step(c, form.ok ? (tx, moment, { entry }) => answerReports(tx, moment, entry.id, form.value.answer) : null)
})
