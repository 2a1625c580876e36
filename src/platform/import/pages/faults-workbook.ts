import type { Language } from '#platform/i18n/catalogue.ts'
import { columnLetters } from '#platform/sheets/sheet.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import type { Assessment } from '../batch/assess.ts'
import { sayFault } from '../words.ts'
import { words } from './words.ts'

/** Every fault of a list with its row and column, to mend the file by. */
export function faultsWorkbook(language: Language, title: string, { plan, faults }: Assessment): Promise<Uint8Array> {
  const w = words(language)
  const rows = faults.map((fault) => [
    fault.line,
    fault.column === null ? '' : columnLetters(fault.column),
    fault.heading || (fault.field === null ? '' : (plan.fields[fault.field]?.label(language) ?? '')),
    fault.cell,
    sayFault(language, fault, plan),
  ])
  const columns = [
    { label: w.line, kind: 'number' as const, width: 8 },
    { label: w.column, width: 8 },
    { label: w.heading, width: 24 },
    { label: w.typed, width: 32 },
    { label: w.wrong, width: 60 },
  ]
  return writeWorkbook([{ name: w.workbook.faults, title, columns, rows }])
}
