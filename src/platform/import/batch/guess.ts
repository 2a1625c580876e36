import type { Sheet } from '#platform/sheets/sheet.ts'
import { findHeader, guessMapping, type Header, headerAt } from '../headings.ts'
import type { ImportedRow } from '../kind.ts'
import type { ImportPlan } from '../plan.ts'
import type { Mapped } from './batch.ts'

export type Columns = Mapped['columns']

/** The sheet (from 0) whose header names the most fields: in a workbook with notes and old lists, the list itself. */
export function likeliestSheet(sheets: readonly Sheet[], plan: ImportPlan<ImportedRow>): number {
  const named = sheets.map((sheet) => namedFields(findHeader(sheet, plan), plan))
  return named.indexOf(Math.max(...named))
}

/** The header as it was chosen by its row (from 1), else as it is found; an empty one where there is none. */
export function headerOf(sheet: Sheet, line: number | null, plan: ImportPlan<ImportedRow>): Header {
  return line === null ? (findHeader(sheet, plan) ?? headerAt(sheet, 1)) : headerAt(sheet, line)
}

/** What a list says about its own columns, before anybody has looked at them. */
export function guessColumns(sheets: readonly Sheet[], plan: ImportPlan<ImportedRow>): Omit<Mapped, 'answers'> {
  const sheet = likeliestSheet(sheets, plan)
  const header = headerOf(sheets[sheet] as Sheet, null, plan)
  return { sheet, headerLine: header.line, columns: guessMapping(header.headings, plan) }
}

function namedFields(header: Header | null, plan: ImportPlan<ImportedRow>): number {
  const mapping: Columns = header === null ? {} : guessMapping(header.headings, plan)
  return Object.values(mapping).filter((column) => column !== null).length
}
