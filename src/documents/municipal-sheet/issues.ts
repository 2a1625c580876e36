import { baselineOf, contentWords, type SheetFacts } from '#plans/index.ts'
import { cell, columnHead, phrase, rowHead } from '#platform/document/build.ts'
import type { Block, Row } from '#platform/document/model.ts'
import { bothSaid, bulletsOf, circled, linesCell, said } from '../sheet-parts/said.ts'
import { valuesSaid } from '../sheet-parts/values.ts'
import { labelSaid, type Numbered, numberedIn, told } from './results.ts'

const sectors = ['government', 'medical', 'welfare', 'others'] as const
const sectorNames = {
  government: phrase('行政', 'Government'),
  medical: phrase('医療', 'Medicine'),
  welfare: phrase('福祉', 'Welfare'),
  others: phrase(contentWords('ja').choice.others, contentWords('en').choice.others),
}

/** Section 5: strengths, issues with policy and the roles of four sectors, and the indicators of this year. */
export function issuesBlocks(facts: SheetFacts): Block[] {
  const { rows } = facts
  return [
    {
      kind: 'box',
      title: phrase('【特徴（強み）】', 'Strengths'),
      blocks: [bulletsOf(rows.strengths, 'text', '5.strength')],
    },
    {
      kind: 'table',
      caption: phrase('課題と取組方針、役割', 'Issues, policies and roles'),
      hideCaption: true,
      widths: [5, 6, 2, 7],
      head: [
        [
          columnHead(phrase('課題', 'Issue')),
          columnHead(phrase('課題解決に向けた取組方針', 'Policy to solve it')),
          columnHead(phrase('課題・方針に対する役割（取組）', 'Roles for issue and policy'), { columns: 2 }),
        ],
      ],
      body: rows.issues.flatMap((row, at) => issueRows(row, at + 1)),
    },
    indicatorTable(numberedIn(facts, facts.fiscalYear), facts.fiscalYear),
  ]
}

function issueRows(row: SheetFacts['rows']['issues'][number], number: number): Row[] {
  return sectors.map((sector, at) => [
    ...(at === 0
      ? [
          cell(said(row, 'issue'), { rows: sectors.length, id: `5.issue.${number}` }),
          cell(said(row, 'policy'), { rows: sectors.length, id: `5.policy.${number}` }),
        ]
      : []),
    rowHead(sectorNames[sector]),
    linesCell(row, sector, { id: `5.role.${number}.${sector}` }),
  ])
}

function indicatorTable(rows: Numbered[], fiscalYear: number): Block {
  const heads = [
    phrase('課題解決の達成度を測る指標', 'Indicator of how far issues are solved'),
    phrase('現状値（今年度当初）', 'Baseline (start of this year)'),
    phrase('目標値（今年度末）', 'Target (end of this year)'),
    phrase('見込んでいる成果・効果', 'Expected results and effects'),
  ]
  return {
    kind: 'table',
    caption: phrase('今年度の現状値と目標値', 'Baseline and targets of this year'),
    hideCaption: true,
    widths: [5, 3, 3, 9],
    head: [heads.map((head) => columnHead(head))],
    body: rows.map((row) => {
      const { indicator, wording } = row
      const at = `5.${circled(row.number)}`
      const expected = bothSaid(wording.expectedJa, wording.expectedEn)
      return [
        rowHead(labelSaid(row), { id: `${at}.label` }),
        cell(valuesSaid(wording.units.map((unit) => baselineOf(indicator, fiscalYear, unit))), {
          id: `${at}.baseline`,
        }),
        cell(told(row, fiscalYear, 'target'), { id: `${at}.target` }),
        cell(expected, { id: `${at}.expected` }),
      ]
    }),
  }
}
