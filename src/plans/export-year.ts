import type { Tx } from '#platform/database/db.ts'
import type { Moment } from '#platform/desk.ts'
import type { Language } from '#platform/i18n/catalogue.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { totalsSheet, visitsSheet } from './exports.ts'
import { yearOf } from './year.ts'

/** The totals and the visits of a fiscal year as one workbook, without any person. */
export async function exportYear(tx: Tx, moment: Moment, fiscalYear: number, language: Language): Promise<Uint8Array> {
  const year = await yearOf(tx, moment, fiscalYear)
  return writeWorkbook([totalsSheet(year, language), visitsSheet(year, language, moment.today)])
}
