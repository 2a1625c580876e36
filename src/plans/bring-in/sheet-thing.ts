import { is } from '#platform/auth/actor.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { urls } from '#urls.ts'
import { resourcesOf, sectionIds } from '../content/sections.ts'
import { words as contentWords } from '../content/words.ts'
import type { SheetContent } from '../import/content.ts'
import { importSheet, lookAtSheet } from '../import/import-sheet.ts'
import { type SheetFacts, sheetFacts } from '../sheet-facts.ts'
import type { Thing } from './things.ts'
import { words } from './words.ts'

/** The yearly sheet, ward report or council paper of the body itself: published JSON, or Excel of the same shape. */
export const sheetThing: Thing = {
  what: 'sheet',
  mayBring: ({ actor }) => is(actor, 'officer'),
  async look(tx, moment, desk, { file }, language) {
    const w = words(language)
    const { content, faults } = await lookAtSheet(file, desk.tenant?.code ?? null)
    const say = language === 'en' ? 'en' : 'ja'
    const told = faults.map(({ at, says }) => ({ at: at || w.wholeFile, says: says[say].replace(/^[：:]\s*/, '') }))
    const nothing = { faults: told, facts: [], coming: { head: [], rows: [] }, many: 0, fiscalYear: null }
    if (!content) return nothing
    const { fiscalYear, body, rows, indicators, courses } = content
    const there = faults.length === 0 ? await sheetFacts(tx, moment, fiscalYear) : null
    return {
      ...nothing,
      facts: [
        { label: w.fiscalYear, value: formatFiscalYear(language, fiscalYear) },
        { label: w.body, value: [body.nameJa, body.code && `（${body.code}）`].filter(Boolean).join('') || w.notSaid },
      ],
      coming: { head: [w.section, w.now, w.inFile], rows: linesOf(content, there, language) },
      many: rows.length + indicators.length + courses.length,
      fiscalYear,
    }
  },
  async take(tx, moment, desk, { file }) {
    return 'taken' in (await importSheet(tx, moment, file, desk.tenant?.code ?? null))
  },
  seenAt: (fiscalYear) => (fiscalYear === null ? urls.sheet.show() : urls.sheet.ofYear({ year: String(fiscalYear) })),
}

function linesOf(content: SheetContent, there: SheetFacts | null, language: Parameters<typeof words>[0]): string[][] {
  const w = words(language)
  const names = contentWords(language)
  const { rows, indicators, courses } = content
  const lines = sectionIds.flatMap((section): string[][] =>
    resourcesOf(section).flatMap((id): string[][] => {
      const coming = rows.filter(({ resource }) => resource === id).length
      return coming === 0 ? [] : [[names.resource[id], there ? String(there.rows[id].length) : '', String(coming)]]
    }),
  )
  const known = new Set(there?.indicators.map(({ code }) => code))
  const met = indicators.filter(({ code }) => known.has(code)).length
  if (indicators.length > 0) lines.push([w.indicators, there ? String(met) : '', String(indicators.length)])
  if (courses.length > 0) lines.push([w.courses, '', String(courses.length)])
  return lines
}
