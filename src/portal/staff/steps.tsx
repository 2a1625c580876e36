import { Hono } from 'hono'
import { z } from 'zod'
import { closeForm } from '#platform/drafts/open-form.ts'
import { field } from '#platform/web/fields.ts'
import { type CodedProblem, readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { urls } from '#urls.ts'
import { archiveEntry, confirmEntry, publishEntry } from '../entry/publish-entry.ts'
import { answerReports, reportAnswers } from '../entry/report.ts'
import { returnEntry } from '../entry/return-entry.ts'
import { forgetKeptBack } from '../open-data/forget-kept-back.ts'
import { findPublicOne } from '../published/find.queries.ts'
import { readLimits } from '../published/read-limits.ts'
import { archiveReasons } from '../vocabulary.ts'
import { ownerOf, theEntry } from './own.ts'
import { returningPlace, showEntry } from './show.tsx'
import { step } from './step.ts'

export const stepRoutes = new Hono<HouseEnv>()
const writers = only('coordinator', 'officer', 'host')
const staff = only('coordinator', 'officer')

stepRoutes.get(urls.portal.show.pattern, writers, async (c) => {
  const found = await theEntry(c)
  return found ? showEntry(c, found) : c.notFound()
})

const publication = z.object({ confirmedOn: field.dayOrNone(), until: field.dayOrNone(), number: field.number(1) })
stepRoutes.post(urls.portal.publish.pattern, staff, (c) => {
  const { today } = c.var.desk
  const form = readForm(c, publication)
  const problems: CodedProblem[] = []
  if (form.ok && form.value.confirmedOn && form.value.confirmedOn > today)
    problems.push({ field: 'confirmedOn', code: 'in-the-future' })
  if (form.ok && form.value.until && form.value.until < today) problems.push({ field: 'until', code: 'in-the-past' })
  const read = problems.length ? { ok: false as const, typed: form.typed, problems } : form
  return step(c, { form: 'publish', field: 'confirmedOn' }, read, ({ confirmedOn, until, number }) => {
    const given = { confirmedOn: confirmedOn ?? today, until }
    return async (tx, moment, { entry }) =>
      (await publishEntry(tx, moment, entry.id, number, given)) ? null : 'newerCame'
  })
})

const returning = z.object({ words: field.requiredText(1000), number: field.numberOrNone(1) })
stepRoutes.post(urls.portal.giveBack.pattern, staff, (c) =>
  step(
    c,
    { form: 'return', field: 'words' },
    readForm(c, returning),
    ({ words, number }) =>
      async (tx, moment, { entry, version }) => {
        if (!(await returnEntry(tx, moment, entry, number ?? version.number, words))) return 'newerCame'
        await closeForm(c, tx, moment, returningPlace(entry.id))
        return null
      },
  ),
)

const pressed = { ok: true as const, value: null, typed: {} }
stepRoutes.post(urls.portal.confirm.pattern, writers, async (c) => {
  const byOwner = ownerOf(c) !== null
  return step(c, { form: 'confirm', field: 'confirm' }, pressed, () => async (tx, moment, { entry }) => {
    const open = await findPublicOne(tx, moment, { ...(await readLimits(tx, moment)), archiveDays: 100_000 }, entry.id)
    return !open || (await confirmEntry(tx, moment, entry.id, open.version.number, byOwner)) ? null : 'newerWaits'
  })
})

const reports = { report: field.ids() }
const archiving = z.object({ because: field.choice(archiveReasons), number: field.numberOrNone(1), ...reports })
stepRoutes.post(urls.portal.archive.pattern, writers, (c) => {
  const byOwner = ownerOf(c) !== null
  const of = { form: 'archive', field: 'because' } as const
  return step(c, of, readForm(c, archiving), ({ because, number, report }) => async (tx, moment, found) => {
    await archiveEntry(tx, moment, found.entry.id, number ?? found.version.number, { because, byOwner })
    if (!byOwner && report.length) await answerReports(tx, moment, found.entry.id, report, 'archived')
    return null
  })
})

stepRoutes.post(urls.portal.forget.pattern, staff, (c) =>
  step(c, { form: 'confirm', field: 'confirm' }, pressed, () => async (tx, moment, { entry }) => {
    await forgetKeptBack(tx, moment, entry.id)
    return null
  }),
)

const answering = z.object({ answer: field.choice(reportAnswers), ...reports })
stepRoutes.post(urls.portal.reports.pattern, staff, (c) =>
  step(
    c,
    { form: 'reports', field: 'answer' },
    readForm(c, answering),
    ({ answer, report }) =>
      async (tx, moment, { entry }) =>
        (await answerReports(tx, moment, entry.id, report, answer)) ? null : 'answeredAlready',
  ),
)
