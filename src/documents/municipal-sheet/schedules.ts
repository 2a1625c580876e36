import type { SheetFacts } from '#plans/index.ts'
import { cell, columnHead, paragraph, phrase, rowHead } from '#platform/document/build.ts'
import type { Block, Phrase } from '#platform/document/model.ts'
import { bulletsOf, linesCell, said } from '../sheet-parts/said.ts'
import { fiscalYearSaid, whenSaid, yearsSaid } from '../sheet-parts/times.ts'

/** Section 8: how long the programme is used, the long-term goals, and what is done in which year. */
export function longScheduleBlocks({ rows }: SheetFacts): Block[] {
  const until = rows.cover[0]?.planned_until_year
  const planned = until ? fiscalYearSaid(until) : phrase('－', '–')
  const byYears = [...Map.groupBy(rows.longSchedule, (row) => `${row.from_year}-${row.until_year ?? row.from_year}`)]
  return [
    paragraph(phrase(`事業利用予定年数：${planned.ja}まで`, `Planned use: until ${planned.en}`), { id: '8.until' }),
    {
      kind: 'box',
      title: phrase('長期目標', 'Long-term goals'),
      blocks: [bulletsOf(rows.longTermGoals, 'text', '8.goal')],
    },
    {
      kind: 'table',
      caption: phrase('スケジュール（長期）', 'Schedule (long term)'),
      hideCaption: true,
      widths: [2, 5, 9],
      head: [heads(phrase('年度', 'Fiscal year'))],
      body: byYears.flatMap(([years, items]) =>
        items.map((row, at) => [
          ...(at === 0
            ? [rowHead(yearsSaid(row.from_year ?? 0, row.until_year), { rows: items.length, id: `8.${years}` })]
            : []),
          cell(said(row, 'name'), { id: `8.${years}.${at + 1}.name` }),
          linesCell(row, 'text', { id: `8.${years}.${at + 1}.text` }),
        ]),
      ),
    },
  ]
}

/** Section 9: short-term goals, small steps, and the months of this year. */
export function yearScheduleBlocks({ rows }: SheetFacts): Block[] {
  const box = (title: Phrase, of: readonly object[], id: string): Block => ({
    kind: 'box',
    title,
    blocks: [bulletsOf(of, 'text', id)],
  })
  return [
    {
      kind: 'columns',
      columns: [
        [box(phrase('短期目標（今年度）', 'Short-term goals (this year)'), rows.shortTermGoals, '9.goal')],
        [box(phrase('スモールステップ', 'Small steps'), rows.smallSteps, '9.step')],
      ],
    },
    {
      kind: 'table',
      caption: phrase('スケジュール（今年度）', 'Schedule (this year)'),
      hideCaption: true,
      widths: [3, 5, 8],
      head: [heads(phrase('時期（月）', 'When'))],
      body: rows.yearSchedule.map((row, at) => [
        rowHead(whenSaid(row, at === 0), { id: `9.${at + 1}.when` }),
        cell(said(row, 'name'), { id: `9.${at + 1}.name` }),
        linesCell(row, 'text', { id: `9.${at + 1}.text` }),
      ]),
    },
  ]
}

const heads = (first: Phrase) =>
  [first, phrase('実施内容', 'What is done'), phrase('具体的な取組', 'In detail')].map((head) => columnHead(head))
