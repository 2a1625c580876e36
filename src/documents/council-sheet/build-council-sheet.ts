import type { SheetFacts } from '#plans/index.ts'
import { bullets, columnHead, heading, phrase, rowHead } from '#platform/document/build.ts'
import type { BuiltDocument } from '#platform/document/kind.ts'
import type { Block, Cell } from '#platform/document/model.ts'
import { fillInAt } from '../sheet-parts/fill-in.ts'
import { bulletsOf, linesCell, linesSaid, said } from '../sheet-parts/said.ts'

export function buildCouncilSheet(facts: SheetFacts): BuiltDocument {
  const { rows, fiscalYear } = facts
  const [paper] = rows.councilPaper
  const [cover] = rows.cover
  return {
    document: {
      title: paper ? said(paper, 'title') : phrase('審議会資料', 'Council sheet'),
      issuer: cover ? said(cover, 'body_name') : phrase(''),
      fiscalYear,
      asOf: [],
      ...(paper ? { corner: linesSaid(paper, 'text') } : {}),
      notes: [],
      orientation: 'landscape',
      leastSize: 0.6,
      blocks: [
        {
          kind: 'columns',
          widths: [2, 3],
          columns: [
            [
              {
                kind: 'box',
                title: phrase('付託事項', 'Matters referred'),
                blocks: [bulletsOf(rows.referredMatters, 'text', 'matter')],
              },
            ],
            [{ kind: 'box', title: phrase('調査', 'Surveys'), blocks: [surveys(rows.councilSurveys)] }],
          ],
        },
        heading(2, phrase('ピアサポートの推進のために必要な取組み', 'Efforts needed to further peer support')),
        effortsTable(rows.councilEfforts),
      ],
    },
    faults: [],
    ...fillInAt(facts, ['council']),
  }
}

/** One line for each survey, and below it what was asked. */
const surveys = (rows: SheetFacts['rows']['councilSurveys']): Block =>
  bullets(
    rows.map((row, at) => ({
      text: said(row, 'title'),
      id: `survey.${at + 1}`,
      items: linesSaid(row, 'text').map((text, line) => ({ text, id: `survey.${at + 1}.${line + 1}` })),
    })),
  )

function effortsTable(efforts: SheetFacts['rows']['councilEfforts']): Block {
  const heads = [
    phrase('取組', 'Effort'),
    phrase('課題', 'Issues'),
    phrase('方向性', 'Approaches'),
    phrase('仕組み', 'Arrangements'),
  ]
  return {
    kind: 'table',
    caption: phrase('必要な取組み', 'Efforts needed'),
    hideCaption: true,
    dense: true,
    widths: [4, 6, 6, 5],
    head: [heads.map((head) => columnHead(head))],
    body: [...efforts]
      .sort((a, b) => a.number - b.number)
      .map((row): Cell[] => {
        const [id, title] = [`effort.${row.number}`, said(row, 'title')]
        const number = String(row.number)
          .normalize('NFKC')
          .replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
        return [
          rowHead(phrase(`（${number}）${title.ja}`, `(${row.number}) ${title.en}`), { id }),
          linesCell(row, 'issues', { id: `${id}.issues` }),
          linesCell(row, 'approaches', { id: `${id}.approaches` }),
          linesCell(row, 'systems', { id: `${id}.systems` }),
        ]
      }),
  }
}
