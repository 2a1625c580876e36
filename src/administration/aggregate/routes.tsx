import { Hono } from 'hono'
import { fiscalYearOf } from '#platform/calendar.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { download } from '#platform/web/download.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { ButtonRow, DataTable, EmptyState, LinkButton, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { type Figure, listFigures } from './aggregate.queries.ts'
import { words } from './words.ts'

export const aggregateRoutes = new Hono<HouseEnv>()
const observers = only('observer')

aggregateRoutes.get(urls.aggregate.show.pattern, observers, async (c) => {
  const { language } = c.var.desk
  const w = words(language)
  const year = yearIn(c)
  const rows = await c.var.desk.read((tx, moment) => listFigures(tx, moment, year))
  const shown = (figure: Figure) => (figure === 'few' ? w.few : figure.toLocaleString('ja-JP'))
  const to = (other: number) => urls.aggregate.show({ year: other })
  const title = w.title(formatFiscalYear(language, year))
  return page(
    c,
    { title },
    <>
      <PageHeading title={title} lead={w.lead} />
      <ButtonRow>
        <LinkButton kind="quiet" href={to(year - 1)}>
          {w.previous}
        </LinkButton>
        <LinkButton kind="quiet" href={to(year + 1)}>
          {w.next}
        </LinkButton>
        <LinkButton href={urls.aggregate.excel({ year })}>{w.excel}</LinkButton>
      </ButtonRow>
      <DataTable
        caption={w.count(String(rows.length))}
        empty={<EmptyState title={w.none} />}
        narrow="scroll"
        rows={rows}
        rowKey={(row) => row.code}
        columns={[
          {
            key: 'name',
            label: w.name,
            rowHeader: true,
            cell: (row) => (language === 'en' ? row.nameEn || row.nameJa : row.nameJa),
          },
          { key: 'registered', label: w.registered, numeric: true, cell: (row) => shown(row.registered) },
          { key: 'dispatched', label: w.dispatched, numeric: true, cell: (row) => shown(row.dispatched) },
        ]}
      />
    </>,
  )
})

aggregateRoutes.get(urls.aggregate.excel.pattern, observers, async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const year = yearIn(c)
  const rows = await c.var.desk.read((tx, moment) => listFigures(tx, moment, year))
  const shown = (figure: Figure) => (figure === 'few' ? w.few : figure)
  const title = w.title(formatFiscalYear(language, year))
  const bytes = await writeWorkbook([
    {
      name: String(year),
      title,
      columns: [
        { label: w.name, width: 24 },
        { label: w.registered, kind: 'number' },
        { label: w.dispatched, kind: 'number' },
      ],
      rows: rows.map((row) => [row.nameJa, shown(row.registered), shown(row.dispatched)]),
    },
  ])
  return download(c, `${title}_${today}`, 'xlsx', bytes)
})

function yearIn(c: HouseContext): number {
  const wanted = Number(c.req.query('year'))
  return Number.isInteger(wanted) && wanted > 1990 && wanted < 2200 ? wanted : fiscalYearOf(c.var.desk.today)
}
