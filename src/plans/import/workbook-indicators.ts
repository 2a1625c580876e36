import { phrase } from '#platform/document/build.ts'
import type { Phrase } from '#platform/document/model.ts'
import { parseAsOf } from '../indicators/as-of.ts'
import { isFiscalYear } from '../rules.ts'
import type { IndicatorToTake, SheetFault, ValueToTake } from './content.ts'
import { cellOf, type Line } from './lines.ts'
import type { IndicatorColumn } from './sheet-columns.ts'

/** The indicators of a workbook: lines of one code belong together, and those of one year share their words. */
export function indicatorsFrom([head, ...lines]: Line[], faults: SheetFault[]): IndicatorToTake[] {
  const columnOf = (column: IndicatorColumn) => head?.cells.indexOf(column) ?? -1
  const text = (line: Line, column: IndicatorColumn) => line.cells[columnOf(column)]?.trim() ?? ''
  const refuse = (line: Line, column: IndicatorColumn, says: Phrase) =>
    faults.push({ at: cellOf(line, columnOf(column)), says })
  const sound = lines.filter((line) => isSound(line, text, refuse))
  const byCode = Map.groupBy(sound, (line) => text(line, 'code'))
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
      values: own.flatMap((line) => valueFrom(line, text, refuse)),
    }
  })
}

type Text = (line: Line, column: IndicatorColumn) => string
type Refuse = (line: Line, column: IndicatorColumn, says: Phrase) => void

/** Whether a line says of what, of which year and in which words it speaks. */
function isSound(line: Line, text: Text, refuse: Refuse): boolean {
  const number = text(line, 'number')
  const wrong: [boolean, IndicatorColumn, Phrase][] = [
    [
      !/^[a-z0-9_]+$/.test(text(line, 'code')),
      'code',
      phrase(
        '：指標の code は、半角の英小文字・数字・_ で書いてください。',
        ': the code of an indicator is written with a-z, 0-9 and _.',
      ),
    ],
    [
      !isFiscalYear(Number(text(line, 'fiscal_year'))),
      'fiscal_year',
      phrase('：年度を西暦の4桁で書いてください。', ': write the fiscal year with four digits.'),
    ],
    [
      text(line, 'label_ja') + text(line, 'label_en') === '',
      'label_ja',
      phrase('：指標の名称がありません。', ': the name of the indicator is missing.'),
    ],
    [
      !/^\d{0,4}$/.test(number),
      'number',
      phrase(`：番号「${number}」が、数字ではありません。`, `: the number “${number}” is none.`),
    ],
  ]
  const found = wrong.filter(([isWrong]) => isWrong)
  for (const [, column, says] of found) refuse(line, column, says)
  return found.length === 0
}

const wordingFrom = (line: Line, fiscalYear: number, text: Text) => ({
  fiscalYear,
  number: text(line, 'number') === '' ? null : Number(text(line, 'number')),
  ja: text(line, 'label_ja'),
  en: text(line, 'label_en'),
  units: text(line, 'units').split('、').filter(Boolean),
  outcome: { ja: text(line, 'outcome_ja'), en: text(line, 'outcome_en') },
  expected: { ja: text(line, 'expected_ja'), en: text(line, 'expected_en') },
})

function valueFrom(line: Line, text: Text, refuse: Refuse): ValueToTake[] {
  const kind = text(line, 'kind')
  if (kind !== 'target' && kind !== 'actual') return []
  const [number, day, unit] = [text(line, 'value'), text(line, 'as_of'), text(line, 'unit')]
  const asOf = day === '' ? null : parseAsOf(day)
  const value = number === '' ? null : Number(number.replace(/,/g, ''))
  if (value !== null && !Number.isFinite(value))
    refuse(line, 'value', phrase(`：値「${number}」が、数字ではありません。`, `: the value “${number}” is no number.`))
  if (unit === '') refuse(line, 'unit', phrase('：値の単位がありません。', ': the unit of the value is missing.'))
  if (day !== '' && !asOf)
    refuse(line, 'as_of', phrase(`：時点「${day}」が読めません。`, `: the date “${day}” cannot be read.`))
  return [{ fiscalYear: Number(text(line, 'fiscal_year')), kind, unit, value, asOf }]
}
