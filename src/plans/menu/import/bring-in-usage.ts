import type { Db } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { formatFiscalYear } from '#platform/i18n/dates.ts'
import { menuItem } from '../menu-items.ts'
import { countsOf, items } from '../rules.ts'
import { openUsage, takeOpenUsage, type UsageFiles } from './usage-files.ts'
import { describeUsageFault, importWords } from './words.ts'

/**
 * Brings a published list of the 14-item menu in, csv or Excel: all of it or nothing. Prints the counts, or every fault.
 * False where nothing was taken.
 */
export async function bringInUsage(
  db: Db,
  moment: Moment,
  files: UsageFiles,
  language: Language,
  print: (line: string) => void,
): Promise<boolean> {
  const w = importWords(language)
  const open = await openUsage(files, language)
  if ('refused' in open) return refused(print, open.refused)
  const taken = await db.asTenant(moment.tenantId, (tx) => takeOpenUsage(tx, moment, files, open))
  if (!taken.taken) {
    for (const fault of taken.faults) print(describeUsageFault(language, fault))
    return refused(print, w.nothingTaken(String(taken.faults.length)))
  }
  const rows = taken.taken
  print(w.taken(formatFiscalYear(language, open.fiscalYear), String(rows.length)))
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
