import { Hono } from 'hono'
import { recordLook } from '#platform/audit/record.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { openPerson } from '../open-person.ts'
import { ownPersonId } from '../own-record.ts'
import type { PeopleWiring } from '../wiring.ts'
import { countLooks, listLooks } from './looks.queries.ts'
import { LooksPage } from './views/looks-page.tsx'
import { words } from './words.ts'

const looksOnPage = 50

export function lookRoutes({ listInScope }: PeopleWiring): House {
  const routes = new Hono<HouseEnv>()

  routes.get(urls.mine.looks.pattern, only('supporter'), async (c) => {
    const personId = ownPersonId(c)
    if (!personId) return messagePage(c, 403)
    const w = words(c.var.desk.language)
    return looksPage(c, personId, w.lead, { href: urls.mine.held(), label: w.back }, urls.mine.looks)
  })

  routes.get(urls.people.looks.pattern, only('coordinator'), async (c) => {
    const person = await openPerson(c, listInScope)
    if (!person) return c.notFound()
    const { id, name } = person
    await c.var.desk.change((tx, moment) => recordLook(tx, moment, [id], 'looks'))
    const back = { href: urls.people.show({ id }), label: name }
    const lead = words(c.var.desk.language).leadOf(name)
    return looksPage(c, id, lead, back, (query) => urls.people.looks({ id }, query))
  })

  return routes
}

async function looksPage(
  c: HouseContext,
  personId: string,
  lead: string,
  back: { href: string; label: string },
  address: (query: { page: number }) => string,
) {
  const asked = Number(c.req.query('page') ?? 1)
  const found = await c.var.desk.read(async (tx, moment) => {
    const total = await countLooks(tx, moment, personId)
    const pages = Math.max(1, Math.ceil(total / looksOnPage))
    const number = Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pages) : 1
    const offset = (number - 1) * looksOnPage
    return { total, pages, number, looks: await listLooks(tx, moment, personId, { offset, limit: looksOnPage }) }
  })
  const { total, pages, number, looks } = found
  const paging = { page: number, pages, total, href: (wanted: number) => address({ page: wanted }) }
  return page(
    c,
    { title: words(c.var.desk.language).title },
    <LooksPage lead={lead} back={back} looks={looks} paging={paging} />,
  )
}
