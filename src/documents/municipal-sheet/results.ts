import { type Indicator, type SheetFacts, type ValueKind, valueIn, type Wording, wordingIn } from '#plans/index.ts'
import { cell, columnHead, heading, paragraph, phrase, rowHead } from '#platform/document/build.ts'
import type { Block, Phrase } from '#platform/document/model.ts'
import { bothSaid, circled } from '../sheet-parts/said.ts'
import { valuesSaid } from '../sheet-parts/values.ts'

export interface Numbered {
  indicator: Indicator
  wording: Wording
  number: number
}

/** The indicators that a year's document prints, by their numbers. */
export function numberedIn({ indicators }: SheetFacts, fiscalYear: number): Numbered[] {
  return indicators
    .flatMap((indicator) => {
      const wording = wordingIn(indicator, fiscalYear)
      const isPrinted = indicator.section === 'result' && wording?.number
      return isPrinted ? [{ indicator, wording, number: wording.number ?? 0 }] : []
    })
    .sort((a, b) => a.number - b.number)
}

export const labelSaid = ({ wording, number }: Numbered): Phrase =>
  phrase(
    `${circled(number)}${bothSaid(wording.labelJa, wording.labelEn).ja}`,
    `${circled(number)} ${bothSaid(wording.labelJa, wording.labelEn).en}`,
  )

export const told = ({ indicator, wording }: Numbered, fiscalYear: number, kind: ValueKind): Phrase =>
  valuesSaid(wording.units.map((unit) => valueIn(indicator, fiscalYear, kind, unit)))

/** Section 4: what came of last year. */
export function resultsBlocks(facts: SheetFacts): Block[] {
  const year = facts.fiscalYear - 1
  const rows = numberedIn(facts, year)
  const heads = [
    phrase('課題解決の達成度を測る指標', 'Indicator of how far issues are solved'),
    phrase('目標値（昨年度当初）', 'Target (start of last year)'),
    phrase('実績値（昨年度末）', 'Actual (end of last year)'),
    phrase('具体的な成果・効果', 'Results and effects'),
  ]
  return [
    heading(3, phrase('＜昨年度までの成果・効果＞', 'Results and effects until last year')),
    {
      kind: 'table',
      caption: phrase('昨年度の目標値と実績値', 'Targets and actuals of last year'),
      hideCaption: true,
      widths: [5, 3, 3, 9],
      head: [heads.map((head) => columnHead(head))],
      body: rows.map((row) => {
        const at = `4.${circled(row.number)}`
        const outcome = bothSaid(row.wording.outcomeJa, row.wording.outcomeEn)
        return [
          rowHead(labelSaid(row), { id: `${at}.label` }),
          cell(told(row, year, 'target'), { id: `${at}.target` }),
          cell(told(row, year, 'actual'), { id: `${at}.actual` }),
          cell(outcome, { id: `${at}.outcome` }),
        ]
      }),
    },
    ...achievement(rows, year),
  ]
}

/** How much of its target each indicator reached in its first unit, where both are known. */
function achievement(rows: Numbered[], year: number): Block[] {
  const reached = rows.flatMap(({ indicator, wording, number }) => {
    const unit = wording.units.at(-1) ?? ''
    const target = valueIn(indicator, year, 'target', unit)?.value
    const actual = valueIn(indicator, year, 'actual', unit)?.value
    if (!target || typeof actual !== 'number') return []
    return [`${circled(number)} ${((actual / target) * 100).toFixed(1)}`]
  })
  if (reached.length === 0) return []
  return [
    paragraph(
      phrase(
        `参考：目標に対する実績の割合　${reached.map((each) => `${each}％`).join('、')}`,
        `For reference, actual by target: ${reached.map((each) => `${each}%`).join(', ')}`,
      ),
      { tone: 'note', id: '4.reached' },
    ),
  ]
}
