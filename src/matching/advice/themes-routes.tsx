import { Hono } from 'hono'
import { numberSettingOn } from '#platform/settings/setting.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { DataTable, PageHeading } from '#ui/index.ts'
import { urls } from '#urls.ts'
import { suppressed } from '../figures/rules.ts'
import { words as officeWords } from '../office/words.ts'
import { themes } from '../vocabulary.ts'
import { words as vocabularyWords } from '../vocabulary-words.ts'
import { countThemes } from './store.ts'
import { words } from './words.ts'

export const themesRoutes = new Hono<HouseEnv>()

/** What the programme learns: how often a theme was passed on, and nothing else. */
themesRoutes.get(urls.advice.themes.pattern, only('coordinator', 'officer'), async (c) => {
  const { language, today } = c.var.desk
  const w = words(language)
  const m = vocabularyWords(language)
  const { counts, limit } = await c.var.desk.read(async (tx, moment) => ({
    counts: await countThemes(tx, moment),
    limit: await numberSettingOn(tx, moment.tenantId, 'small-number-limit', today),
  }))
  const said = (count: number) => suppressed(count, limit) ?? officeWords(language).hidden(String(limit))
  return page(
    c,
    { title: w.counts },
    <>
      <PageHeading
        title={w.counts}
        lead={w.countsLead}
        back={{ href: urls.matching.figures(), label: officeWords(language).figures }}
      />
      <DataTable
        caption={w.counts}
        hideCaption
        rows={themes.map((theme) => ({ theme, count: counts.get(theme) ?? 0 }))}
        columns={[
          { key: 'theme', label: w.counts, rowHeader: true, cell: ({ theme }) => m.theme[theme] },
          { key: 'count', label: '—', hideLabel: true, numeric: true, cell: ({ count }) => said(count) },
        ]}
      />
    </>,
  )
})
