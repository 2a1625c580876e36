import { findLocalBody } from '#platform/bodies.ts'
import { readMunicipalityCode } from '#platform/municipality-code.ts'
import { type Cell, cellText, type Sheet } from '#platform/sheets/sheet.ts'
import { type Answer, type BodyKind, type Confidence, type Item, items, mandatoryItem } from '../rules.ts'

/** A body of a published list with its fourteen answers. */
export interface UsageRow {
  line: number
  code: string
  name: string
  kind: BodyKind
  answers: Record<Item, Answer>
}

export type UsageFault =
  | { line: number; because: 'column-missing'; column: string }
  | { line: number; because: 'code'; column: string; value: string }
  | { line: number; because: 'check-digit'; column: string; value: string }
  | { line: number; because: 'not-a-body'; column: string; value: string }
  | { line: number; because: 'other-name'; column: string; value: string; name: string }
  | { line: number; because: 'kind'; column: string; value: string }
  | { line: number; because: 'answer'; column: string; value: string }
  | { line: number; because: 'mandatory'; column: string; value: string }
  | { line: number; because: 'twice'; column: string; value: string }
  | { line: number; because: 'confidence'; column: string; value: string }
  | { line: number; because: 'elsewhere'; column: string; value: string }
  | { line: number; because: 'no-rows' }

export interface Usage {
  rows: UsageRow[]
  faults: UsageFault[]
}

const kinds: Record<string, BodyKind> = {
  都道府県: 'prefecture',
  指定都市: 'designated-city',
  '中核市・保健所設置市': 'health-center-city',
  中核市: 'health-center-city',
  保健所設置市: 'health-center-city',
  特別区: 'special-ward',
  市町村: 'municipality',
}
const answerOf: Record<string, Answer> = { '1': 'yes', '0': 'no', '': 'unknown' }

/** Reads a list of the shape `code, name, kind, item01 … item14` (1 yes, 0 no, empty unknown), csv or Excel. */
export function readUsage(sheet: Sheet): Usage {
  const table = openTable(sheet)
  if ('faults' in table) return { rows: [], faults: table.faults }
  const faults: UsageFault[] = []
  const rows = table.lines.flatMap((line): UsageRow[] => {
    const row = readRow(line, faults)
    return row ? [row] : []
  })
  const seen = new Set<string>()
  for (const { line, code } of rows) {
    if (seen.has(code)) faults.push({ line, because: 'twice', column: 'code', value: code })
    seen.add(code)
  }
  if (rows.length + faults.length === 0) faults.push({ line: 1, because: 'no-rows' })
  return { rows, faults }
}

interface Line {
  line: number
  text(column: string): string
}

export const itemColumn = (item: Item) => `item${String(item).padStart(2, '0')}`

/** The rows under the header, by the names of its columns. */
export function openTable(sheet: Sheet): { lines: Line[] } | { faults: UsageFault[] } {
  const header = sheet.rows.findIndex((row) => row.some((cell) => cellText(cell).trim() === 'code'))
  const names = (sheet.rows[Math.max(header, 0)] ?? []).map((cell: Cell) => cellText(cell).trim())
  const missing = ['code', 'name', 'kind', ...items.map(itemColumn)].filter((name) => !names.includes(name))
  if (missing.length > 0)
    return { faults: missing.map((column) => ({ line: Math.max(header, 0) + 1, because: 'column-missing', column })) }
  const lines = sheet.rows
    .map((row, at): Line => ({ line: at + 1, text: (name) => cellText(row[names.indexOf(name)] ?? null).trim() }))
    .filter(({ line, text }) => line > header + 1 && text('code') + text('name') !== '')
  return { lines }
}

function readRow({ line, text }: Line, faults: UsageFault[]): UsageRow | null {
  const before = faults.length
  const code = readCode(line, text('code'), text('name'), faults)
  const kind = kinds[text('kind')]
  if (!kind) faults.push({ line, because: 'kind', column: 'kind', value: text('kind') })
  const answers = {} as Record<Item, Answer>
  for (const item of items) {
    const column = itemColumn(item)
    const answer = answerOf[text(column).normalize('NFKC')]
    if (answer) answers[item] = answer
    else faults.push({ line, because: 'answer', column, value: text(column) })
  }
  if (answers[mandatoryItem] === 'no')
    faults.push({ line, because: 'mandatory', column: itemColumn(mandatoryItem), value: text('name') })
  return faults.length === before && code && kind ? { line, code, name: text('name'), kind, answers } : null
}

function readCode(line: number, typed: string, name: string, faults: UsageFault[]): string | null {
  const reading = readMunicipalityCode(typed)
  const at = { line, column: 'code', value: typed }
  if ('fault' in reading) {
    faults.push({ ...at, because: reading.fault === 'wrong-check-digit' ? 'check-digit' : 'code' })
    return null
  }
  const body = findLocalBody(reading.code)
  if (!body) faults.push({ ...at, because: 'not-a-body' })
  else if (body.nameJa !== name) faults.push({ ...at, because: 'other-name', value: name, name: body.nameJa })
  return body?.nameJa === name ? reading.code : null
}

/** The same table of `sure`, `inferred` and `unknown`; without one, what is said is sure. */
export function readConfidence(
  rows: readonly UsageRow[],
  sheet: Sheet | null,
): { confidence: Map<string, Record<Item, Confidence>>; faults: UsageFault[] } {
  const faults: UsageFault[] = []
  const table = sheet ? openTable(sheet) : { lines: [] }
  if ('faults' in table) return { confidence: new Map(), faults: table.faults }
  const lines = new Map(table.lines.map((line) => [plainCode(line.text('code')), line]))
  const confidence = new Map(
    rows.map(({ code, answers, line: at }) => {
      const line = lines.get(code)
      const each = {} as Record<Item, Confidence>
      for (const item of items) {
        const said = sheet ? (line?.text(itemColumn(item)) ?? '') : answers[item] === 'unknown' ? 'unknown' : 'sure'
        const fits = /^(sure|inferred|unknown)$/.test(said) && (said === 'unknown') === (answers[item] === 'unknown')
        if (!fits) faults.push({ line: line?.line ?? at, because: 'confidence', column: itemColumn(item), value: said })
        each[item] = said as Confidence
      }
      return [code, each] as const
    }),
  )
  return { confidence, faults }
}

function plainCode(typed: string): string {
  const reading = readMunicipalityCode(typed)
  return 'code' in reading ? reading.code : typed
}
