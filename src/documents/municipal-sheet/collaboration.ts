import { contentWords, type SheetFacts } from '#plans/index.ts'
import { columnHead, emptyCell, heading, paragraph, phrase, rowHead } from '#platform/document/build.ts'
import type { Block, Cell } from '#platform/document/model.ts'
import { linesCell, said } from '../sheet-parts/said.ts'

/** Section 6: how the system is set up, which sections work together, and how each sector does. */
export function collaborationBlocks({ rows }: SheetFacts): Block[] {
  return [
    heading(3, phrase('【にも包括構築の体制】', 'How the system is set up')),
    ...rows.structure.map((row) => paragraph(said(row, 'text'), { id: '6.structure' })),
    departmentTable(rows.departments),
    sectorTable(rows.collaboration),
  ]
}

type Department = SheetFacts['rows']['departments'][number]

/** The section in charge stands once beside all it works with. */
function departmentTable(departments: readonly Department[]): Block {
  const leads = departments.filter(({ standing }) => standing === 'lead')
  const partners = departments.filter(({ standing }) => standing === 'partner')
  const count = Math.max(leads.length, partners.length, 1)
  const heads = [
    phrase('所管部署名', 'Section in charge'),
    phrase('所管部署における主な業務', 'Its main tasks'),
    phrase('連携部署名', 'Partner section'),
    phrase('連携部署における主な業務', 'Its main tasks'),
  ]
  const side = (row: Department | undefined, id: string, rows: number): Cell[] =>
    row
      ? [rowHead(said(row, 'name'), { id, rows }), linesCell(row, 'tasks', { id: `${id}.tasks`, rows })]
      : [emptyCell({ rows }), emptyCell({ rows })]
  return {
    kind: 'table',
    caption: phrase('所管部署と連携部署', 'Section in charge and partner sections'),
    hideCaption: true,
    widths: [3, 6, 3, 6],
    head: [heads.map((head) => columnHead(head))],
    body: Array.from({ length: count }, (_, at) => [
      ...(leads.length > 1 || at === 0 ? side(leads[at], `6.lead.${at + 1}`, leads.length > 1 ? 1 : count) : []),
      ...side(partners[at], `6.partner.${at + 1}`, 1),
    ]),
  }
}

function sectorTable(rows: SheetFacts['rows']['collaboration']): Block {
  const [ja, en] = [contentWords('ja').choice, contentWords('en').choice]
  return {
    kind: 'table',
    caption: phrase('各部門の連携状況', 'How each sector works together'),
    hideCaption: true,
    widths: [2, 7, 7],
    head: [
      [
        columnHead(phrase('部門', 'Sector')),
        columnHead(phrase('各部門の連携状況', 'How it works together')),
        columnHead(phrase('強み・課題等', 'Strengths and issues')),
      ],
    ],
    body: rows.map((row) => [
      rowHead(phrase(ja[row.sector], en[row.sector])),
      linesCell(row, 'status', { id: `6.${row.sector}.status` }),
      linesCell(row, 'strength', { id: `6.${row.sector}.strength` }),
    ]),
  }
}
