import { forComparing } from '#platform/japanese-text.ts'
import { type Cell, cellText, type Sheet } from '#platform/sheets/sheet.ts'
import { fieldIdsOf, type ImportPlan, type Mapping } from './plan.ts'

/** The header row of a sheet: its row (from 1) and its headings as the file has them, '' for an empty one. */
export interface Header {
  line: number
  headings: string[]
}

const rowsToSearch = 30

/**
 * Finds the header under titles and notes: of the first rows the one whose headings name the most fields of the plan;
 * where none names any, the first row with two texts or more. Null where there is no such row.
 */
export function findHeader<Row extends object>(sheet: Sheet, plan: ImportPlan<Row>): Header | null {
  const candidates = sheet.rows.slice(0, rowsToSearch).map((row, index) => headerOf(row, index + 1))
  let best: { header: Header; named: number } | null = null
  for (const header of candidates) {
    const named = Object.values(guessMapping(header.headings, plan)).filter((column) => column !== null).length
    if (named > (best?.named ?? 1)) best = { header, named }
  }
  return best?.header ?? candidates.find(({ headings }) => headings.filter(Boolean).length > 1) ?? null
}

/** The header that a person chose by its row (from 1). */
export function headerAt(sheet: Sheet, line: number): Header {
  return headerOf(sheet.rows[line - 1] ?? [], line)
}

/**
 * Guesses which column brings which field: first by headings that are a synonym, then by headings that contain one,
 * the longest first (氏名（ふりがな） is the reading, not the name). A column serves one field, a field has one column.
 */
export function guessMapping<Row extends object>(headings: readonly string[], plan: ImportPlan<Row>): Mapping<Row> {
  const mapping = Object.fromEntries(fieldIdsOf(plan).map((id) => [id, null])) as Mapping<Row>
  const taken = new Set<number>()
  const matches = fieldIdsOf(plan).flatMap((id) => matchesOf(id, synonymsOf(plan, id), headings.map(headingKey)))
  for (const { id, column } of matches.sort((a, b) => b.weight - a.weight || a.column - b.column)) {
    if (mapping[id] !== null || taken.has(column)) continue
    mapping[id] = column
    taken.add(column)
  }
  return mapping
}

/** The required fields that no column brings, and the first of those of which one is needed where none is there. */
export function missingColumns<Row extends object>(
  plan: ImportPlan<Row>,
  mapping: Mapping<Row>,
): (keyof Row & string)[] {
  const { oneOf = [] } = plan
  const lacksAll = oneOf.length > 0 && oneOf.every((id) => mapping[id] === null)
  return fieldIdsOf(plan).filter(
    (id) => mapping[id] === null && (plan.fields[id].required || (lacksAll && id === oneOf[0])),
  )
}

/** A heading for comparing: without width, kana, spaces, brackets and signs, unless it is only a sign (〒). */
export function headingKey(heading: string): string {
  const folded = forComparing(heading)
  return folded.replace(/[\p{P}\p{S}]+/gu, '') || folded
}

function headerOf(row: readonly Cell[], line: number): Header {
  return { line, headings: Array.from(row, (cell) => (typeof cell === 'string' ? cell : cellText(cell)).trim()) }
}

function synonymsOf<Row extends object>(plan: ImportPlan<Row>, id: keyof Row): string[] {
  const { label, synonyms } = plan.fields[id]
  return [label('ja'), label('en'), ...synonyms].map(headingKey)
}

function matchesOf<Id>(id: Id, synonyms: readonly string[], keys: readonly string[]) {
  return keys.flatMap((key, column) =>
    synonyms.flatMap((synonym) => {
      if (key === synonym && key !== '') return [{ id, column, weight: 1_000 + synonym.length }]
      return synonym.length > 1 && key.includes(synonym) ? [{ id, column, weight: synonym.length }] : []
    }),
  )
}
