import { phrase } from '#platform/document/build.ts'
import { parseAsOf } from '../indicators/as-of.ts'
import type { IndicatorToTake, SheetFault, ValueToTake } from './content.ts'
import type { Line } from './read-sheet-workbook.ts'
import type { IndicatorColumn } from './sheet-columns.ts'

/** The indicators of a workbook: lines of one code belong together, and those of one year share their words. */
export function indicatorsFrom([head, ...lines]: Line[], faults: SheetFault[]): IndicatorToTake[] {
  const text = (line: Line, column: IndicatorColumn) => line.cells[head?.cells.indexOf(column) ?? -1]?.trim() ?? ''
  const byCode = Map.groupBy(lines, (line) => text(line, 'code'))
  return [...byCode].map(([code, [first, ...more]]) => {
    const own = first ? [first, ...more] : []
    const years = Map.groupBy(own, (line) => text(line, 'fiscal_year'))
    return {
      code,
      section: first && text(first, 'section') === 'basic' ? 'basic' : 'result',
      parent: (first && text(first, 'parent')) || null,
      partOfSum: first !== undefined && text(first, 'part_of_sum') === 'yes',
      at: first?.at ?? '',
      wordings: [...years].flatMap(([year, [line]]) => (line ? [wordingFrom(line, Number(year), text)] : [])),
      values: own.flatMap((line) => valueFrom(line, text, faults)),
    }
  })
}

type Text = (line: Line, column: IndicatorColumn) => string

const wordingFrom = (line: Line, fiscalYear: number, text: Text) => ({
  fiscalYear,
  number: text(line, 'number') === '' ? null : Number(text(line, 'number')),
  ja: text(line, 'label_ja'),
  en: text(line, 'label_en'),
  units: text(line, 'units').split('、').filter(Boolean),
  outcome: { ja: text(line, 'outcome_ja'), en: text(line, 'outcome_en') },
  expected: { ja: text(line, 'expected_ja'), en: text(line, 'expected_en') },
})

function valueFrom(line: Line, text: Text, faults: SheetFault[]): ValueToTake[] {
  const kind = text(line, 'kind')
  if (kind !== 'target' && kind !== 'actual') return []
  const [number, day] = [text(line, 'value'), text(line, 'as_of')]
  const asOf = day === '' ? null : parseAsOf(day)
  if (number !== '' && !Number.isFinite(Number(number.replace(/,/g, ''))))
    faults.push({ at: line.at, says: phrase('の値が、数字ではありません。', 'has a value that is no number.') })
  if (day !== '' && !asOf)
    faults.push({
      at: line.at,
      says: phrase(`の時点「${day}」が読めません。`, `has a date that cannot be read: ${day}.`),
    })
  const value = number === '' ? null : Number(number.replace(/,/g, ''))
  return [{ fiscalYear: Number(text(line, 'fiscal_year')), kind, unit: text(line, 'unit'), value, asOf }]
}
