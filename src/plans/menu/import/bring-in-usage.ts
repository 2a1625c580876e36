import { record } from '#platform/audit/record.ts'
import type { Db } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { describeSheetRefusal } from '#platform/sheets/words.ts'
import { menuItem } from '../menu-items.ts'
import { countsOf, items, type Stage } from '../rules.ts'
import { takeUsage } from './take-usage.ts'
import { describeUsageFault, importWords } from './words.ts'

export interface FileOf {
  name: string
  bytes: Uint8Array
}

export interface UsageFiles {
  list: FileOf
  confidence: FileOf | null
  /** Null where the name of the file says it: usage-r2.csv. */
  fiscalYear: number | null
  stage: Stage
  source: string
}

/**
 * Brings a published list of the 14-item menu in, csv or Excel: all of it or nothing. Prints the counts, or every fault.
 * False where nothing was taken. The event stands in the audit log of the installation.
 */
export async function bringInUsage(
  db: Db,
  moment: Moment,
  { list, confidence, fiscalYear, stage, source }: UsageFiles,
  language: Language,
  print: (line: string) => void,
): Promise<boolean> {
  const w = importWords(language)
  const year = fiscalYear ?? yearIn(list.name)
  if (year === null) return refused(print, w.year)
  const [sheet, known] = [await firstSheet(list), confidence && (await firstSheet(confidence))]
  for (const read of [sheet, known])
    if (read && 'refused' in read) return refused(print, describeSheetRefusal(language, read.refused))
  const taken = await db.asTenant(moment.tenantId, async (tx) => {
    const outcome = await takeUsage(tx, {
      fiscalYear: year,
      stage,
      source,
      sheet: sheet as Sheet,
      confidence: known as Sheet | null,
    })
    if (outcome.taken)
      await record(tx, moment, {
        verb: 'take-menu',
        subjectKind: 'published-menu',
        subjectId: null,
        channel: 'import',
        details: { fiscalYear: year, stage, bodies: outcome.taken.length },
      })
    return outcome
  })
  if (!taken.taken) {
    for (const fault of taken.faults) print(describeUsageFault(language, fault))
    return refused(print, w.nothingTaken(String(taken.faults.length)))
  }
  const rows = taken.taken
  print(w.taken(formatFiscalYear(language, year), String(rows.length)))
  for (const item of items) {
    const { yes, no, unknown } = countsOf(rows, item)
    const name = menuItem(item).short[language === 'en' ? 'en' : 'ja']
    print(w.counts(`(${item})${name}`, String(yes), String(no), String(unknown)))
  }
  return true
}

function refused(print: (line: string) => void, sentence: string): false {
  print(sentence)
  return false
}

/** The year of the era in a name: usage-r2 is 2020, usage-h30 is 2018. */
export function yearIn(name: string): number | null {
  const [, era, year] = /(?:^|[^a-z])([rh])(\d{1,2})(?!\d)/i.exec(name) ?? []
  if (!era || !year) return null
  return (era.toLowerCase() === 'r' ? 2018 : 1988) + Number(year)
}

async function firstSheet({ bytes, name }: FileOf) {
  const read = await readWorkbook(bytes, name)
  return 'refused' in read
    ? read
    : (read.sheets.find(({ rows }) => rows.length > 0) ?? { refused: { because: 'empty' as const } })
}
