import { Hono } from 'hono'
import type { Actor } from '#platform/auth/actor.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { words as scheduleWords } from '../../words.ts'
import { loadCompare } from './load-compare.ts'
import { ComparePage } from './views/compare-page.tsx'
import { words } from './words.ts'

export const compareRoutes = new Hono<HouseEnv>()

compareRoutes.get(urls.schedules.compare.pattern, only('coordinator'), async (c) => {
  const { desk } = c.var
  const id = c.req.param('id')
  if (!isId(id)) return c.notFound()
  const asked = { id, a: numberIn(c.req.query('a')), b: numberIn(c.req.query('b')) }
  const found = await desk.read((tx, moment) => loadCompare(tx, moment, desk.actor as Actor, asked))
  if (!found) return c.notFound()
  const w = words(desk.language)
  return page(
    c,
    { title: w.title, wide: true },
    <ComparePage
      w={w}
      of={scheduleWords(desk.language)}
      language={desk.language}
      found={found}
      page={numberIn(c.req.query('page')) || 1}
    />,
  )
})

const numberIn = (text: string | undefined) => (text && /^\d{1,5}$/.test(text) ? Number(text) : null)
