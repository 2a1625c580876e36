import { Hono } from 'hono'
import { z } from 'zod'
import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import { closeForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, readForm, type Typed } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { problemsInWords } from '#platform/web/problems.ts'
import { urls } from '#urls.ts'
import { archiveEntry, confirmEntry, publishEntry, returnEntry } from '../entry/publish-entry.ts'
import { answerReports } from '../entry/report.ts'
import type { WholeEntry } from '../entry/store.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { archiveReasons } from '../vocabulary.ts'
import { words } from '../words.ts'
import { ownerOf, theEntry } from './own.ts'
import { returningPlace, showEntry } from './show.tsx'
import type { Tried } from './tried.ts'

export const stepRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')
const staff = only('coordinator', 'officer')

stepRoutes.get(urls.portal.show.pattern, writers, async (c) => {
  const found = await theEntry(c)
  return found ? showEntry(c, found) : c.notFound()
})

type Work = (tx: Tx, moment: Moment, found: WholeEntry) => Promise<unknown>
type Read<T> = { ok: true; value: T } | { ok: false; typed: Typed; problems: CodedProblem[] }

/** Takes one step; or shows the page again as it was typed, with what needs another look beside its field. */
async function step<T>(c: HouseContext, form: Tried['form'], read: Read<T>, work: (value: T) => Work) {
  const found = await theEntry(c)
  if (!found) return c.notFound()
  if (!read.ok) {
    const { language } = c.var.desk
    const problems = problemsInWords(language, read.problems, words(language).staff.label)
    return showEntry(c, found, { form, typed: read.typed, problems })
  }
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await work(read.value)(tx, moment, found)
    return { to: urls.portal.show({ id: found.entry.id }) }
  })
  return 'response' in done ? done.response : c.notFound()
}

const publication = z.object({ confirmedOn: field.dayOrNone(), until: field.dayOrNone(), number: field.number(1) })
stepRoutes.post(urls.portal.publish.pattern, staff, (c) => {
  const { today } = c.var.desk
  const form = readForm(c, publication)
  const problems: CodedProblem[] = []
  if (form.ok && form.value.confirmedOn && form.value.confirmedOn > today)
    problems.push({ field: 'confirmedOn', code: 'in-the-future' })
  if (form.ok && form.value.until && form.value.until < today) problems.push({ field: 'until', code: 'in-the-past' })
  const read = problems.length ? { ok: false as const, typed: form.typed, problems } : form
  return step(
    c,
    'publish',
    read,
    ({ confirmedOn, until, number }) =>
      (tx, moment, { entry }) =>
        publishEntry(tx, moment, entry.id, number, { confirmedOn: confirmedOn ?? today, until }),
  )
})

const returning = z.object({ words: field.requiredText(1000) })
stepRoutes.post(urls.portal.giveBack.pattern, staff, (c) =>
  step(c, 'return', readForm(c, returning), (value) => async (tx, moment, { entry, version }) => {
    await returnEntry(tx, moment, entry, version.number, value.words)
    await closeForm(c, tx, moment, returningPlace(entry.id))
  }),
)

stepRoutes.post(urls.portal.confirm.pattern, writers, async (c) => {
  const byOwner = ownerOf(c) !== null
  return step(c, 'publish', { ok: true, value: null }, () => async (tx, moment, { entry }) => {
    const open = await findPublicOne(tx, moment, { ...(await readLimits(tx, moment)), archiveDays: 100_000 }, entry.id)
    if (open) await confirmEntry(tx, moment, entry.id, open.version.number, byOwner)
  })
})

const archiving = z.object({ because: field.choice(archiveReasons) })
stepRoutes.post(urls.portal.archive.pattern, writers, (c) => {
  const byOwner = ownerOf(c) !== null
  return step(
    c,
    'archive',
    readForm(c, archiving),
    ({ because }) =>
      (tx, moment, { entry, version }) =>
        archiveEntry(tx, moment, entry.id, version.number, { because, byOwner }),
  )
})

const answering = z.object({ answer: field.choice(['mended', 'right-as-it-is']) })
stepRoutes.post(urls.portal.reports.pattern, staff, (c) =>
  step(
    c,
    'publish',
    readForm(c, answering),
    ({ answer }) =>
      (tx, moment, { entry }) =>
        answerReports(tx, moment, entry.id, answer),
  ),
)
