import {
  basicCell,
  contentWords,
  firstDated,
  type Indicator,
  type SheetFacts,
  valueIn,
  wordingIn,
} from '#plans/index.ts'
import { bullets, cell, columnHead, paragraph, phrase, rowHead } from '#platform/document/build.ts'
import type { Block, Cell, Phrase, Row } from '#platform/document/model.ts'
import { isSaid, said } from '../sheet-parts/said.ts'
import { frequencySaid } from '../sheet-parts/times.ts'
import { asOfSaid, unitSaid, valueSaid } from '../sheet-parts/values.ts'

/** Section 1: what is being done on the left, the table of basic information on the right. */
export function basicsBlocks(facts: SheetFacts): Block[] {
  return [
    {
      kind: 'columns',
      widths: [5, 7],
      columns: [
        [{ kind: 'box', title: phrase('取組内容', 'What is being done'), blocks: effortsOf(facts) }],
        [basicTable(facts)],
      ],
    },
  ]
}

export const effortSaid = (row: SheetFacts['rows']['efforts'][number]): Phrase => {
  const [name, text, often] = [said(row, 'name'), said(row, 'text'), frequencySaid(row.times, row.per)]
  const more = isSaid(row, 'text') ? phrase(`：${text.ja}`, `: ${text.en}`) : phrase('')
  return phrase(
    name.ja + (often ? `（${often.ja}）` : '') + more.ja,
    name.en + (often ? ` (${often.en})` : '') + more.en,
  )
}

function effortsOf({ rows }: SheetFacts): Block[] {
  const [ja, en] = [contentWords('ja').choice, contentWords('en').choice]
  return (['transition', 'training', 'awareness', 'forum'] as const).flatMap((heading): Block[] => {
    const efforts = rows.efforts.filter((row) => row.heading === heading)
    if (efforts.length === 0) return []
    const items = efforts.map((row, at) => ({ text: effortSaid(row), id: `1.effort.${heading}.${at + 1}` }))
    return [paragraph(phrase(`【${ja[heading]}】`, en[heading])), bullets(items)]
  })
}

function basicTable(facts: SheetFacts): Block {
  const basics = facts.indicators.filter(({ section, parentId }) => section === 'basic' && parentId === null)
  return {
    kind: 'table',
    caption: phrase('基本情報（都道府県等情報）', 'Basic information'),
    widths: [7, 6, 3, 4],
    dense: true,
    head: [
      [
        columnHead(phrase('指標（時点）', 'Indicator (as of)')),
        columnHead(phrase('内訳', 'Part')),
        columnHead(phrase('値', 'Value')),
        columnHead(phrase('単位', 'Unit')),
      ],
    ],
    body: basics.flatMap((indicator) => rowsOf(indicator, facts)),
  }
}

/** Its own values, then those of its parts and of theirs; the label spans them all. */
function rowsOf(indicator: Indicator, facts: SheetFacts): Row[] {
  const lines = linesOf(indicator, facts, 0)
  const label = rowHead(labelOf(indicator, facts), { id: `1.${indicator.code}.as-of`, rows: lines.length })
  const [first, ...rest] = lines
  if (!first) return []
  return [[label, ...first], ...rest]
}

function labelOf(indicator: Indicator, { indicators, fiscalYear }: SheetFacts): Phrase {
  const wording = wordingIn(indicator, fiscalYear)
  const asOf = asOfSaid(firstDated(indicator, indicators, fiscalYear))
  const ja = wording?.labelJa ?? indicator.code
  return phrase(`${ja}（${asOf.ja}）`, `${wording?.labelEn || ja} (${asOf.en})`)
}

function linesOf(indicator: Indicator, facts: SheetFacts, depth: number): Cell[][] {
  const { indicators, fiscalYear } = facts
  const parts = indicators.filter(({ parentId }) => parentId === indicator.id)
  const wording = wordingIn(indicator, fiscalYear)
  const units = wording?.units ?? []
  const values = units.map((unit) => ({ unit, value: valueIn(indicator, fiscalYear, 'actual', unit) }))
  const isTold = values.some(({ value }) => value !== null) || parts.length === 0
  const ja = wording?.labelJa ?? ''
  const whole = parts.length > 0 && depth === 0
  const name = whole
    ? phrase('合計', 'Total')
    : depth === 0
      ? phrase('－', '–')
      : phrase(depth > 1 ? `　${ja}` : ja, wording?.labelEn || ja)
  const own = values.map(({ unit, value }, at): Cell[] => [
    ...(at === 0 ? [cell(name, { rows: values.length })] : []),
    cell(valueSaid(value), {
      id: basicCell(indicator.code, unit),
      align: 'end',
      ...(typeof value?.value === 'number' && unit !== '有・無' ? { value: value.value } : {}),
    }),
    cell(unitSaid(unit)),
  ])
  return [...(isTold ? own : []), ...parts.flatMap((part) => linesOf(part, facts, depth + 1))]
}
