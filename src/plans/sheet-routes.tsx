import { Hono } from 'hono'
import { is } from '#platform/auth/actor.ts'
import { fiscalYearOf } from '#platform/calendar.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { download } from '#platform/web/download.ts'
import { isId } from '#platform/web/fields.ts'
import { only } from '#platform/web/guards.ts'
import type { HouseContext, HouseEnv } from '#platform/web/house.ts'
import { page } from '#platform/web/page.ts'
import { urls } from '#urls.ts'
import { beginSheet } from './begin-sheet.ts'
import { type Options, optionsOf } from './content/options.ts'
import { resources } from './content/resources/index.ts'
import { indicatorsOn, isSection, resourcesOf } from './content/sections.ts'
import { words } from './content/words.ts'
import { behindIndicator } from './counting/behind.ts'
import { writeSheetWorkbook } from './import/write-sheet-workbook.ts'
import { wordingIn } from './indicators/rules.ts'
import { BehindPage } from './indicators/views/behind-page.tsx'
import { words as indicatorWords } from './indicators/words.ts'
import { isFiscalYear } from './rules.ts'
import { sheetChecks } from './sheet-checks.ts'
import { sheetFacts } from './sheet-facts.ts'
import { toldYear } from './told-year.ts'
import { SectionPage } from './views/section-page.tsx'
import { SheetPage } from './views/sheet-page.tsx'

export const sheetRoutes = new Hono<HouseEnv>()
const readers = only('officer', 'coordinator')
const officers = only('officer')

sheetRoutes.get(urls.sheet.show.pattern, readers, (c) =>
  c.redirect(urls.sheet.ofYear({ year: String(fiscalYearOf(c.var.desk.today)) }), 303),
)

sheetRoutes.get(urls.sheet.ofYear.pattern, readers, async (c) => {
  const fiscalYear = yearIn(c)
  if (fiscalYear === null) return c.notFound()
  const { language, actor } = c.var.desk
  const facts = await c.var.desk.read((tx, moment) => sheetFacts(tx, moment, fiscalYear))
  const w = words(language)
  const faults = facts.rows.cover.length > 0 ? sheetChecks(facts) : []
  return page(
    c,
    { title: w.title(formatFiscalYear(language, fiscalYear)) },
    <SheetPage w={w} language={language} facts={facts} faults={faults} mayChange={is(actor, 'officer')} />,
  )
})

sheetRoutes.get(urls.sheet.excel.pattern, readers, async (c) => {
  const fiscalYear = yearIn(c)
  if (fiscalYear === null) return c.notFound()
  const bytes = await c.var.desk.read((tx, moment) => writeSheetWorkbook(tx, moment, fiscalYear))
  const w = words(c.var.desk.language)
  return download(c, w.title(formatFiscalYear(c.var.desk.language, fiscalYear)), 'xlsx', bytes)
})

sheetRoutes.post(urls.sheet.begin.pattern, officers, async (c) => {
  const fiscalYear = yearIn(c)
  if (fiscalYear === null) return c.notFound()
  const { tenant } = c.var.desk
  const body = { nameJa: tenant?.nameJa ?? '', nameEn: tenant?.nameEn ?? '' }
  await c.var.desk.change((tx, moment) => beginSheet(tx, moment, fiscalYear, body))
  return c.redirect(urls.sheet.ofYear({ year: String(fiscalYear) }), 303)
})

sheetRoutes.get(urls.sheet.section.pattern, readers, async (c) => {
  const fiscalYear = yearIn(c)
  const section = c.req.param('section')
  if (fiscalYear === null || !isSection(section)) return c.notFound()
  const { language, actor } = c.var.desk
  const { facts, options } = await c.var.desk.read(async (tx, moment) => {
    const options: Record<string, Options> = {}
    for (const id of resourcesOf(section))
      options[id] = await optionsOf(tx, moment, resources[id], fiscalYear, language)
    return { facts: await sheetFacts(tx, moment, fiscalYear), options }
  })
  const w = words(language)
  const shown = { language, fiscalYear, section, facts, options, mayChange: is(actor, 'officer') }
  return page(
    c,
    { title: w.section[section], wide: true },
    <SectionPage w={w} indicatorWords={indicatorWords(language)} {...shown} />,
  )
})

sheetRoutes.get(urls.sheet.behind.pattern, readers, async (c) => {
  const sheetYear = yearIn(c)
  const { section, id } = c.req.param()
  if (sheetYear === null || !isSection(section) || !indicatorsOn[section] || !isId(id)) return c.notFound()
  const fiscalYear = toldYear(section, sheetYear)
  const found = await c.var.desk.read((tx, moment) => behindIndicator(tx, moment, id, fiscalYear))
  if (!found) return c.notFound()
  const { indicator, ...behind } = found
  const { language, actor } = c.var.desk
  const w = indicatorWords(language)
  const wording = wordingIn(indicator, fiscalYear)
  const label = (language === 'en' && wording?.labelEn) || wording?.labelJa || indicator.code
  const back = urls.sheet.section({ year: String(sheetYear), section })
  const units = wording?.units ?? []
  const shown = { language, label, fiscalYear, units, back, opensRecords: is(actor, 'coordinator') }
  return page(c, { title: w.behindTitle(label) }, <BehindPage w={w} {...behind} {...shown} />)
})

function yearIn(c: HouseContext): number | null {
  const fiscalYear = Number(c.req.param('year'))
  return isFiscalYear(fiscalYear) ? fiscalYear : null
}
