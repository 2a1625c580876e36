import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { type Gap, listGaps, listProposals } from '../../proposal/store.ts'
import { findSchedule } from '../../store.ts'
import { HelpsPage } from './views/helps-page.tsx'
import { words } from './words.ts'

export const helpsRoutes = new Hono<HouseEnv>()

helpsRoutes.get(urls.schedules.helps.pattern, only('coordinator'), async (c) => {
  const { desk } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const found = await desk.read(async (tx, moment) => {
    const schedule = await findSchedule(tx, moment, id)
    const [proposal] = await listProposals(tx, moment, id)
    const gaps = proposal ? await listGaps(tx, moment, proposal.id) : []
    return schedule && { schedule, figures: proposal?.figures ?? null, reasons: mainReasons(gaps) }
  })
  if (!found) return c.notFound()
  const w = words(desk.language)
  return page(c, { title: w.title, wide: true }, <HelpsPage w={w} language={desk.language} {...found} />)
})

/** How many open requests each rule is the first reason of; the most frequent first, three of them. */
const mainReasons = (gaps: readonly Gap[]) =>
  [...Map.groupBy(gaps, ({ reasons }) => Object.keys(reasons)[0] ?? '')]
    .flatMap(([rule, list]) => (rule === '' ? [] : [{ rule, n: list.length }]))
    .sort((a, b) => b.n - a.n)
    .slice(0, 3)
