import { Hono } from 'hono'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { changeOnce } from '#platform/web/once.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { stepOut } from '../visit/step-out.ts'
import { loadOwnVisit } from './load-own-visit.ts'
import { VisitPage } from './views/visit-page.tsx'
import { words } from './words.ts'

export const myVisitRoutes = new Hono<HouseEnv>()
const supporters = only('supporter')

myVisitRoutes.get(urls.mine.visit.pattern, supporters, async (c) => {
  const { language, today } = c.var.desk
  const loaded = await ownVisit(c)
  if (!loaded) return c.notFound()
  const w = words(language)
  const title = loaded.hostName
  return page(c, { title }, <VisitPage w={w} language={language} today={today} loaded={loaded} />)
})

/** One tap, no question. Afterwards the same page says thank you. */
myVisitRoutes.post(urls.mine.visitUnwell.pattern, supporters, async (c) => {
  const loaded = await ownVisit(c)
  const personId = c.var.desk.actor?.personId
  if (!loaded || !personId) return c.notFound()
  const { id } = loaded.visit
  const done = await changeOnce<never>(c, async (tx, moment) => {
    await stepOut(tx, moment, id, personId)
    return { to: urls.mine.visit({ id }) }
  })
  return 'response' in done ? done.response : c.notFound()
})

async function ownVisit(c: HouseContext) {
  const { language, actor } = c.var.desk
  const id = c.req.param('id') ?? ''
  const personId = actor?.personId
  if (!personId || !isId(id)) return null
  return c.var.desk.read((tx, moment) => loadOwnVisit(tx, moment, personId, id, language))
}
