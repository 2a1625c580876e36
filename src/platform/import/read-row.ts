import { type Cell, cellText } from '#platform/sheets/sheet.ts'
import type { ImportDoubt, ImportFault, Place } from './fault.ts'
import { type FieldSpec, fieldIdsOf, type ImportPlan, type Mapping, type ParseContext, type Parsed } from './plan.ts'

const spreadsheetError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!|SPILL!)$/

/** Reads one row: its value where no cell has a fault, else null and the faults. */
export function readRow<Row extends object>(
  cells: readonly Cell[],
  { line, headings }: { line: number; headings: readonly string[] },
  mapping: Mapping<Row>,
  plan: ImportPlan<Row>,
  context: ParseContext,
): { value: Row | null; faults: ImportFault[]; doubts: ImportDoubt[] } {
  const faults: ImportFault[] = []
  const doubts: ImportDoubt[] = []
  const values: Partial<Record<keyof Row, unknown>> = {}
  const placeOf = (field: keyof Row & string): Place => {
    const column = mapping[field]
    if (column === null) return { line, column, heading: '', field, cell: '' }
    return { line, column, heading: headings[column] ?? '', field, cell: cellText(cells[column]) }
  }
  for (const field of fieldIdsOf(plan)) {
    const column = mapping[field]
    const cell = column === null ? null : (cells[column] ?? null)
    const parsed = parseCell(cell, plan.fields[field] as FieldSpec<unknown>, context)
    if ('fault' in parsed) faults.push({ ...placeOf(field), ...parsed.fault })
    else values[field] = parsed.value
    if ('doubt' in parsed && parsed.doubt) doubts.push({ ...placeOf(field), ...parsed.doubt })
  }
  if (faults.length > 0) return { value: null, faults, doubts }
  const value = values as Row
  const problem = plan.check?.(value)
  if (!problem) return { value, faults, doubts }
  const { field, ja, en } = problem
  return { value: null, faults: [{ ...placeOf(field), code: 'against-rule', ja, en }], doubts }
}

function parseCell(cell: Cell, spec: FieldSpec<unknown>, context: ParseContext): Parsed<unknown> {
  if (cell === null) {
    if (spec.required) return { fault: { code: 'missing' } }
    return { value: 'whenBlank' in spec ? spec.whenBlank : null }
  }
  if (typeof cell === 'string' && spreadsheetError.test(cell)) return { fault: { code: 'spreadsheet-error' } }
  return spec.parse(cell, context)
}
