import type { SheetFacts } from '#plans/index.ts'
import { cell, columnHead, heading, phrase, rowHead } from '#platform/document/build.ts'
import type { Block } from '#platform/document/model.ts'
import { bulletsOf, linesCell, said } from '../sheet-parts/said.ts'

/** Section 7: one row for each meeting, then other matters and questions to the adviser. */
export function meetingsBlocks({ rows }: SheetFacts): Block[] {
  const heads = [
    phrase('名称', 'Name'),
    phrase('協議の場の構成員', 'Members'),
    phrase('開催頻度', 'How often'),
    phrase('実施内容', 'What is done'),
    phrase('特記事項等（課題・強み等）', 'Remarks (issues, strengths)'),
  ]
  return [
    {
      kind: 'table',
      caption: phrase('協議の場の実施状況', 'Meetings of the forum'),
      hideCaption: true,
      widths: [4, 5, 2, 5, 5],
      head: [heads.map((head) => columnHead(head))],
      body: rows.meetings.map((row, at) => {
        const id = `7.${at + 1}`
        const often =
          row.per_year === null ? phrase('不明', 'unknown') : phrase(`${row.per_year}回／年`, `${row.per_year} a year`)
        return [
          rowHead(said(row, 'name'), { id: `${id}.name` }),
          linesCell(row, 'members', { id: `${id}.members` }),
          cell(often, { id: `${id}.per-year` }),
          linesCell(row, 'content', { id: `${id}.content` }),
          linesCell(row, 'note', { id: `${id}.note` }),
        ]
      }),
    },
    heading(3, phrase('【その他事項】', 'Other matters')),
    bulletsOf(rows.adviserQuestions, 'text', '7.question'),
  ]
}
