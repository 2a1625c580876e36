import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { documentLanguage } from '#platform/document/written.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { pageNumber } from '#platform/web/page-number.ts'
import { urls } from '#urls.ts'
import { reachOf } from './import/reach.ts'
import { listMenuBodies } from './menu.queries.ts'
import { menuItem } from './menu-items.ts'
import { ownRoutes } from './own-routes.tsx'
import { reasonRoutes } from './reason-routes.tsx'
import { ItemPage } from './views/item-page.tsx'
import { MapPage } from './views/map-page.tsx'
import { MatrixPage } from './views/matrix-page.tsx'
import { ReasonsPage } from './views/reasons-page.tsx'
import { YearsPage } from './views/years-page.tsx'
import { itemIn, wantedIn } from './wanted.ts'
import { listCountsByYear, listOwnWords, listPublishedYears, listReasonsBelow } from './wider.queries.ts'
import { words } from './words.ts'

/** The national menu: published data that everybody at work may read, and what bodies below submitted. */
export const menuRoutes = new Hono<HouseEnv>()
const readers = only('officer', 'coordinator', 'observer', 'operator')

menuRoutes.get(urls.menu.index.pattern, readers, async (c) => {
  const years = await c.var.desk.read((tx) => listPublishedYears(tx))
  const year = years[0]?.fiscalYear ?? fiscalYearOf(c.var.desk.today)
  return c.redirect(urls.menu.matrix({ year: String(year) }), 303)
})

menuRoutes.get(urls.menu.years.pattern, readers, kept, async (c) => {
  const years = await c.var.desk.read((tx) => listCountsByYear(tx, 'plan'))
  const shared = sharedOf(c)
  const fiscalYear = fiscalYearOf(c.var.desk.today)
  return page(
    c,
    { title: shared.w.years.title, wide: true },
    <YearsPage {...shared} years={years} fiscalYear={fiscalYear} />,
  )
})

menuRoutes.get(urls.menu.reasons.pattern, readers, kept, async (c) => {
  const { desk } = c.var
  const fiscalYear = fiscalYearOf(desk.today)
  const isWider = desk.tenant?.kind === 'prefecture' || desk.tenant?.kind === 'state'
  const below = isWider ? await desk.read((tx) => listReasonsBelow(tx, fiscalYear)) : null
  const shared = sharedOf(c)
  return page(c, { title: shared.w.reasons.title }, <ReasonsPage {...shared} fiscalYear={fiscalYear} below={below} />)
})

menuRoutes.route('/', ownRoutes)
menuRoutes.route('/', reasonRoutes)

menuRoutes.get(urls.menu.matrix.pattern, readers, kept, async (c) => {
  const wanted = wantedIn(c)
  if (!wanted) return c.notFound()
  const { bodies, lists } = await c.var.desk.read(async (tx) => ({
    bodies: await listMenuBodies(tx, wanted.fiscalYear, wanted.stage),
    lists: await listPublishedYears(tx),
  }))
  const sources = lists
    .filter(({ fiscalYear, stage }) => fiscalYear === wanted.fiscalYear && stage === wanted.stage)
    .map(({ source }) => source)
  const shared = sharedOf(c)
  return page(
    c,
    { title: shared.w.matrix.title(formatFiscalYear(shared.reader, wanted.fiscalYear)), wide: true },
    <MatrixPage {...shared} wanted={wanted} bodies={bodies} sources={sources} number={pageNumber(c)} />,
  )
})

menuRoutes.get(urls.menu.item.pattern, readers, kept, async (c) => {
  const wanted = wantedIn(c)
  const number = itemIn(c.req.param('item'))
  if (!wanted || !number) return c.notFound()
  const found = await c.var.desk.read(async (tx) => ({
    bodies: await listMenuBodies(tx, wanted.fiscalYear, wanted.stage),
    own: await listOwnWords(tx, wanted.fiscalYear, number),
  }))
  const shared = sharedOf(c)
  const item = menuItem(number)
  return page(
    c,
    { title: shared.w.item.title(String(number), item.name[shared.language]), wide: true },
    <ItemPage {...shared} wanted={wanted} item={item} {...found} />,
  )
})

menuRoutes.get(urls.menu.map.pattern, readers, kept, async (c) => {
  const wanted = wantedIn(c)
  if (!wanted) return c.notFound()
  const { fiscalYear, stage } = wanted
  const bodies = await c.var.desk.read((tx) => listMenuBodies(tx, fiscalYear, stage))
  const shared = sharedOf(c)
  return page(
    c,
    { title: shared.w.map.title(formatFiscalYear(shared.reader, fiscalYear)), wide: true },
    <MapPage {...shared} fiscalYear={fiscalYear} item={menuItem(itemIn(c.req.query('item')) ?? 5)} bodies={bodies} />,
  )
})

function sharedOf(c: HouseContext) {
  const { language, actor, tenant } = c.var.desk
  return {
    w: words(language),
    reader: language,
    language: documentLanguage(language),
    hasOwn: is(actor, 'officer'),
    mayBringIn: is(actor, 'observer', 'operator') && reachOf(tenant) !== null,
  }
}
