import { randomInt } from 'node:crypto'
import { Hono } from 'hono'
import { renderToString } from 'preact-render-to-string'
import { z } from 'zod'
import type { Actor } from '#platform/auth/actor.ts'
import { field, isId } from '#platform/web/fields.ts'
import { readForm } from '#platform/web/form.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { urls } from '#urls.ts'
import { scopeOf } from '../../candidates/scope-of.ts'
import { showPage } from '../pages/show/routes.tsx'
import { ProgressWords } from '../pages/show/views/progress-words.tsx'
import { listProposals } from '../proposal/store.ts'
import { words } from '../words.ts'
import { search } from './search.ts'
import { type SearchRefusal, startSearch, stopSearch } from './start-search.ts'
import { findNewestRun, findRun } from './store.ts'

export const runRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')
const searchForm = z.object({ from: field.idOrNone() })
const stopForm = z.object({ run: field.id() })

/** Begins a search once it is committed that it was asked for; a second click leads to the one under way. */
runRoutes.post(urls.schedules.search.pattern, coordinators, async (c) => {
  const scheduleId = c.req.param('id')
  const form = readForm(c, searchForm)
  if (!isId(scheduleId) || !form.ok) return c.notFound()
  let begun: string | null = null
  const done = await changeOnce<SearchRefusal>(c, async (tx, moment) => {
    const known = await listProposals(tx, moment, scheduleId)
    const basedOn = known.find(({ id }) => id === form.value.from)?.id ?? null
    const outcome = await startSearch(tx, moment, { scheduleId, basedOn, seed: randomInt(1, 2 ** 31) })
    if ('refused' in outcome) return outcome
    begun = outcome.run
    return { to: urls.schedules.show({ id: scheduleId }) }
  })
  if ('refused' in done) {
    const w = words(c.var.desk.language).search
    return done.refused.because === 'unknown' ? c.notFound() : showPage(c, w.already)
  }
  const actor = c.var.desk.actor as Actor
  if (begun)
    void search({
      site: c.var.site,
      tenantId: actor.tenantId,
      actorId: actor.accountId,
      scope: scopeOf(c),
      runId: begun,
    })
  return done.response
})

runRoutes.post(urls.schedules.stop.pattern, coordinators, async (c) => {
  const scheduleId = c.req.param('id')
  const form = readForm(c, stopForm)
  if (!isId(scheduleId) || !form.ok) return c.notFound()
  const done = await changeOnce<'unknown'>(c, async (tx, moment) => {
    const run = await findRun(tx, moment, form.value.run)
    if (!run || run.scheduleId !== scheduleId) return { refused: 'unknown' }
    await stopSearch(tx, moment, run)
    return { to: urls.schedules.show({ id: scheduleId }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

/** The lines of progress alone, for a page that brings them in by itself; 204 once there is something new to see. */
runRoutes.get(urls.schedules.progress.pattern, coordinators, async (c) => {
  const scheduleId = c.req.param('id')
  if (!isId(scheduleId)) return c.notFound()
  const { desk } = c.var
  const run = await desk.ask((tx, moment) => findNewestRun(tx, moment, scheduleId))
  if (run?.state !== 'searching') return c.body(null, 204)
  return c.html(renderToString(<ProgressWords w={words(desk.language)} run={run} />))
})
