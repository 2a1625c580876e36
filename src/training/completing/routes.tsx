import { Hono } from 'hono'
import { z } from 'zod'
import { recordLook } from '#platform/audit/record.ts'
import { field } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { peopleReaders } from '../attendance/people-readers.ts'
import { listStandings, sharesOn } from '../attendance/standing.ts'
import { words } from '../attendance/words.ts'
import { pageIn } from '../list-page.ts'
import { openRun } from '../run/open-run.ts'
import { completeRun } from './complete-run.ts'
import { completionLists, idsShown } from './lists.ts'
import { CompletionPage } from './views/completion-page.tsx'

export const completingRoutes = new Hono<HouseEnv>()

completingRoutes.get(urls.courses.completion.pattern, peopleReaders, async (c) => {
  const found = await openRun(c, async (tx, moment, run) => {
    const standings = await listStandings(tx, moment, run)
    const lists = completionLists(standings, pageIn(c))
    await recordLook(tx, moment, idsShown(lists), 'course-participants')
    return { run, lists, shares: await sharesOn(tx, moment) }
  })
  if (!found) return c.notFound()
  const settled = c.req.query('settled')
  const { title } = words(c.var.desk.language).completion
  return page(c, { title, wide: true }, <CompletionPage {...found} settled={settled ? Number(settled) || 0 : null} />)
})

const settleForm = z.object({ participants: field.ids(), everybody: field.choiceOrNone(['yes']) })

completingRoutes.post(urls.courses.completion.pattern, peopleReaders, async (c) => {
  const run = await openRun(c, async (_tx, _moment, found) => found)
  const form = readForm(c, settleForm)
  if (!run || !form.ok) return c.notFound()
  const done = await changeOnce<never>(c, async (tx, moment) => {
    const { participants, everybody } = form.value
    const settled = await completeRun(tx, moment, run, everybody ? 'everybody' : participants)
    return { to: urls.courses.completion({ id: run.id }, { settled: String(settled) }) }
  })
  return 'response' in done ? done.response : c.notFound()
})
