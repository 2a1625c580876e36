import type { Language } from '#platform/i18n/catalogue.ts'
import { cellText, columnLetters, type Sheet } from '#platform/sheets/sheet.ts'
import { headingKey } from '../headings.ts'
import type { ImportedRow, ImportKind } from '../kind.ts'
import type { ImportPlan } from '../plan.ts'

/** A column of the file as a person sees it. */
export interface FileColumn {
  index: number
  letters: string
  /** In one line; '' where it has none. */
  heading: string
  /** The first three that are filled. */
  values: string[]
}

/** The columns under a header (its row counts from 1), those without heading and without a value left out. */
export function columnsUnder(sheet: Sheet, headerLine: number): FileColumn[] {
  const header = sheet.rows[headerLine - 1] ?? []
  const below = sheet.rows.slice(headerLine, headerLine + 200)
  const width = Math.max(header.length, ...below.map((row) => row.length))
  return Array.from({ length: width }, (_, index) => ({
    index,
    letters: columnLetters(index),
    heading: short(cellText(header[index])),
    values: below
      .map((row) => short(cellText(row[index])))
      .filter(Boolean)
      .slice(0, 3),
  })).filter(({ heading, values }) => heading !== '' || values.length > 0)
}

/** Why a column is never taken over, where its heading says so. */
export function reasonLeftOut(language: Language, kind: ImportKind, heading: string): string | null {
  const key = headingKey(heading)
  const found = kind.leftOut.find(
    ({ headings }) => key !== '' && headings.some((each) => key.includes(headingKey(each))),
  )
  return found ? found.because(language) : null
}

/** The field that a column was chosen for, in words; null where none was. */
export function fieldOf(
  language: Language,
  plan: ImportPlan<ImportedRow>,
  columns: Readonly<Record<string, number | null>>,
  index: number,
): string | null {
  const id = Object.keys(plan.fields).find((each) => columns[each] === index)
  return id === undefined ? null : (plan.fields[id]?.label(language) ?? null)
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
