import { Hono } from 'hono'
import { fiscalYearOf } from '#platform/calendar.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { only } from '#platform/web/guards.ts'
import type { House, HouseContext, HouseEnv } from '#platform/web/house.ts'
import { messagePage } from '#platform/web/message-page.tsx'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { kindsFor, mayRead } from './doors.ts'
import { addLiveRoutes } from './live-routes.tsx'
import { receivedRoutes } from './received-routes.tsx'
import { listVersions } from './store.ts'
import { addVersionRoutes } from './version-routes.tsx'
import { IndexPage } from './views/index-page.tsx'
import { words } from './words.ts'

/** The pages of official documents. The kinds come from the slices. */
export function createDocumentRoutes(kinds: readonly DocumentKind[]): House {
  const routes = new Hono<HouseEnv>()
  const readers = only('officer', 'coordinator', 'observer')
  for (const doors of [urls.documents.index.pattern, `${urls.documents.index.pattern}/*`])
    routes.use(doors, readers, async (c, next) => {
      if (!(await mayRead(c.var.desk))) return messagePage(c, 403)
      await next()
    })
  routes.get(urls.documents.index.pattern, (c) => indexPage(c, kinds))
  addVersionRoutes(routes, kinds)
  addLiveRoutes(routes, kinds)
  routes.route('/', receivedRoutes)
  return routes
}

async function indexPage(c: HouseContext, kinds: readonly DocumentKind[]) {
  const { desk } = c.var
  const wanted = Number(c.req.query('year'))
  const fiscalYear = wanted >= 1990 && wanted <= 2200 ? Math.floor(wanted) : fiscalYearOf(desk.today)
  const versions = await desk.read((tx, moment) => listVersions(tx, moment, fiscalYear))
  const w = words(desk.language)
  const title = w.titleOfYear(formatFiscalYear(desk.language, fiscalYear))
  return page(
    c,
    { title },
    <IndexPage
      w={w}
      title={title}
      language={desk.language}
      kinds={kindsFor(kinds, desk)}
      fiscalYear={fiscalYear}
      versions={versions}
      receives={desk.tenant?.kind === 'prefecture' || desk.tenant?.kind === 'state'}
    />,
  )
}
