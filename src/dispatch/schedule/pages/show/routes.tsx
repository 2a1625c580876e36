import { Hono } from 'hono'
import type { Actor } from '#platform/auth/actor.ts'
import { newToken } from '#platform/auth/keys.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words } from '../../words.ts'
import { periodInWords } from '../period.ts'
import { readShowFilter } from './filter.ts'
import { loadShow } from './load-show.ts'
import { ShowPage } from './views/show-page.tsx'

export const showRoutes = new Hono<HouseEnv>()
const coordinators = only('coordinator')

showRoutes.get(urls.schedules.show.pattern, coordinators, (c) => showPage(c))

/** The page of one schedule, again with words above it where something was refused. */
export async function showPage(c: HouseContext, problem: string | null = null): Promise<Response> {
  const { desk } = c.var
  const id = c.req.param('id') ?? ''
  if (!isId(id)) return c.notFound() as Response
  const filter = readShowFilter(c.req.query())
  const shown = await desk.read((tx, moment) => loadShow(tx, moment, desk.actor as Actor, id, filter.proposal))
  if (!shown) return c.notFound() as Response
  const w = words(desk.language)
  return page(
    c,
    { title: `${w.title} ${periodInWords(desk.language, shown.schedule)}`, wide: true, hasProblems: problem !== null },
    <ShowPage w={w} language={desk.language} shown={shown} filter={filter} problem={problem} onceKey={newToken()} />,
  )
}
