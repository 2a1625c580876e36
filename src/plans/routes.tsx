import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { addMonths, fiscalYearOf, isMonth, monthOf } from '#platform/calendar.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { writeCsv } from '#platform/sheets/csv-writing.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { download } from '#platform/web/download.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { kept } from '#platform/web/kept-pages.ts'
import { page } from '#platform/web/page.ts'
import { pageNumber } from '#platform/web/page-number.ts'
import { urls } from '#urls.ts'
import { adviserRoutes } from './advisers/routes.tsx'
import { bringInRoutes } from './bring-in/routes.tsx'
import { checkRoutes } from './check/routes.tsx'
import { contentRoutes } from './content/routes.tsx'
import { type Sheet, totalsSheet, visitsSheet } from './exports.ts'
import { indicatorRoutes } from './indicators/routes.tsx'
import { menuRoutes } from './menu/routes.tsx'
import { isFiscalYear } from './rules.ts'
import { setUpRoutes } from './set-up-routes.tsx'
import { sheetRoutes } from './sheet-routes.tsx'
import { CalendarPage } from './views/calendar-page.tsx'
import { VisitsPage } from './views/visits-page.tsx'
import { YearPage } from './views/year-page.tsx'
import { words } from './words.ts'
import { type Year, yearOf } from './year.ts'

export const routes = new Hono<HouseEnv>()
const readers = only('officer', 'coordinator')

routes.get(urls.year.show.pattern, readers, (c) =>
  c.redirect(urls.year.ofYear({ year: String(fiscalYearOf(c.var.desk.today)) }), 303),
)

routes.get(urls.year.ofYear.pattern, readers, kept, (c) =>
  withYear(c, (year) => {
    const { language, actor } = c.var.desk
    const w = words(language)
    return page(
      c,
      { title: w.title(formatFiscalYear(language, year.fiscalYear)) },
      <YearPage w={w} language={language} year={year} maySetUp={is(actor, 'officer')} />,
    )
  }),
)

routes.get(urls.year.calendar.pattern, readers, kept, (c) =>
  withYear(c, (year) => {
    const { language, today } = c.var.desk
    const w = words(language)
    const month = monthOfYear(c.req.query('month') ?? monthOf(today), year.fiscalYear)
    return page(
      c,
      { title: w.calendar.title(month), wide: true },
      <CalendarPage w={w} language={language} year={year} month={month} today={today} />,
    )
  }),
)

routes.get(urls.year.visits.pattern, readers, (c) =>
  withYear(c, (year) => {
    const { language, today } = c.var.desk
    const w = words(language)
    const title = w.visits.title(formatFiscalYear(language, year.fiscalYear))
    return page(
      c,
      { title, wide: true },
      <VisitsPage w={w} language={language} year={year} today={today} number={pageNumber(c)} />,
    )
  }),
)

const totals = (c: HouseContext, year: Year) => totalsSheet(year, c.var.desk.language)
const visits = (c: HouseContext, year: Year) => visitsSheet(year, c.var.desk.language, c.var.desk.today)

routes.get(urls.year.excel.pattern, readers, (c) => withYear(c, (year) => asExcel(c, year, totals(c, year))))
routes.get(urls.year.csv.pattern, readers, (c) => withYear(c, (year) => asCsv(c, year, totals(c, year))))
routes.get(urls.year.visitsExcel.pattern, readers, (c) => withYear(c, (year) => asExcel(c, year, visits(c, year))))
routes.get(urls.year.visitsCsv.pattern, readers, (c) => withYear(c, (year) => asCsv(c, year, visits(c, year))))

routes.route('/', bringInRoutes)
routes.route('/', adviserRoutes)
routes.route('/', menuRoutes)
routes.route('/', setUpRoutes)
routes.route('/', checkRoutes)
routes.route('/', sheetRoutes)
routes.route('/', indicatorRoutes)
routes.route('/', contentRoutes)

async function asExcel(c: HouseContext, year: Year, sheet: Sheet) {
  return download(c, fileName(c, year, sheet), 'xlsx', await writeWorkbook([sheet]))
}

function asCsv(c: HouseContext, year: Year, sheet: Sheet) {
  return download(c, fileName(c, year, sheet), 'csv', writeCsv(sheet.columns, sheet.rows))
}

const fileName = (c: HouseContext, year: Year, sheet: Sheet) =>
  `${formatFiscalYear(c.var.desk.language, year.fiscalYear)}_${sheet.name}_${c.var.desk.today}`

async function withYear(c: HouseContext, show: (year: Year) => Response | Promise<Response>): Promise<Response> {
  const fiscalYear = Number(c.req.param('year'))
  if (!isFiscalYear(fiscalYear)) return c.notFound() as Response
  return show(await c.var.desk.read((tx, moment) => yearOf(tx, moment, fiscalYear)))
}

function monthOfYear(wanted: string, fiscalYear: number): string {
  const first = `${fiscalYear}-04`
  return isMonth(wanted) && wanted >= first && wanted < addMonths(first, 12) ? wanted : first
}
