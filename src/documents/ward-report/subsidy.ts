import type { SheetFacts } from '#plans/index.ts'
import { columnHead, heading, phrase, rowHead } from '#platform/document/build.ts'
import type { Block } from '#platform/document/model.ts'
import { linesCell, said } from '../sheet-parts/said.ts'

/** The subsidy as it is now and after its revision. */
export function subsidyTable({ rows }: SheetFacts): Block[] {
  const [first] = rows.subsidyRevisions
  if (!first) return []
  return [
    heading(3, said(first, 'scheme')),
    {
      kind: 'table',
      caption: phrase('補助の見直し', 'Revision of the subsidy'),
      hideCaption: true,
      widths: [2, 6, 6],
      head: [
        [
          columnHead(phrase('項目', 'Row')),
          columnHead(phrase('現状', 'Now')),
          columnHead(phrase('見直し後', 'After the revision')),
        ],
      ],
      body: rows.subsidyRevisions.map((row, at) => [
        rowHead(said(row, 'head'), { id: `subsidy.${at + 1}` }),
        linesCell(row, 'before', { id: `subsidy.${at + 1}.before` }),
        linesCell(row, 'after', { id: `subsidy.${at + 1}.after` }),
      ]),
    },
  ]
}
