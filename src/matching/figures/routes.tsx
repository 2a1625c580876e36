import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { DataTable, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { words as adviceWords } from '../advice/words.ts'
import { words } from '../office/words.ts'
import { countMatching, type Figures, figureKinds } from './figures.queries.ts'
import { suppressed } from './rules.ts'

export const figuresRoutes = new Hono<HouseEnv>()

figuresRoutes.get(urls.matching.figures.pattern, only('coordinator', 'officer'), async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const mayList = is(c.var.desk.actor, 'coordinator')
  const years = [0, 1, 2].map((before) => fiscalYearOf(today) - before)
  const { rows, limit } = await c.var.desk.read(async (tx, moment) => {
    const rows: { year: number; figures: Figures }[] = []
    for (const year of years)
      rows.push({
        year,
        figures: await countMatching(tx, moment, { from: `${year}-04-01`, until: `${year + 1}-04-01` }),
      })
    return { rows, limit: await numberSettingOn(tx, moment.tenantId, 'small-number-limit', today) }
  })
  const said = (count: number) => suppressed(count, limit) ?? w.hidden(String(limit))
  return page(
    c,
    { title: w.figures, wide: true },
    <>
      <PageHeading
        title={w.figures}
        lead={w.figuresLead}
        back={mayList ? { href: urls.matching.index(), label: w.title } : undefined}
      />
      <DataTable
        caption={w.figures}
        hideCaption
        narrow="scroll"
        rows={rows}
        rowKey={({ year }) => String(year)}
        columns={[
          {
            key: 'year',
            label: w.year,
            rowHeader: true,
            nowrap: true,
            cell: ({ year }) => formatFiscalYear(language, year),
          },
          ...figureKinds.map((kind) => ({
            key: kind,
            label: w.figure[kind],
            numeric: true,
            cell: ({ figures }: { figures: Figures }) => said(figures[kind]),
          })),
        ]}
      />
      <p>
        <a href={urls.advice.themes()}>{adviceWords(language).counts}</a>
      </p>
    </>,
  )
})
