import type { Language } from '#platform/i18n/catalogue.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { describeSheetRefusal } from '#platform/sheets/words.ts'
import { withJoinedNames } from '../joined-names.ts'
import { words } from './words.ts'

/** A list that is taken in one transaction has to end within its time. */
export const mostRows = 10_000

/** The sheets of a file that a person would see and that hold anything, or a sentence saying why it cannot be read. */
export async function readList(
  language: Language,
  bytes: Uint8Array,
  fileName: string,
): Promise<{ sheets: Sheet[] } | { refused: string }> {
  const reading = await readWorkbook(bytes, fileName)
  if ('refused' in reading) return { refused: describeSheetRefusal(language, reading.refused) }
  const filled = reading.sheets.filter(({ rows }) => rows.length > 0)
  const seen = filled.filter(({ hidden }) => !hidden)
  const sheets = seen.length > 0 ? seen : filled
  if (sheets.length === 0) return { refused: describeSheetRefusal(language, { because: 'empty' }) }
  if (sheets.some(({ rows }) => rows.length > mostRows))
    return { refused: words(language).tooManyRows(mostRows.toLocaleString('en')) }
  return { sheets: sheets.map(withJoinedNames) }
}
