import {
  cell,
  columnHead,
  emptyCell,
  heading,
  numberCell,
  paragraph,
  phrase,
  rowHead,
} from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Block, Cell, Phrase, Table } from '#platform/document/model.ts'
import { listMenuBodies, type MenuBody } from '../menu.queries.ts'
import { menuItems } from '../menu-items.ts'
import { countsOf, totalOf } from '../rules.ts'
import { listPublishedYears } from '../wider.queries.ts'
import { faultsOfMenu } from './checks.ts'
import { issuerOf } from './issuer.ts'
import { basisNote, both, yearLabel } from './labels.ts'

/** Bodies side by side on a page of A4, as the source has them: 21 and 20 prefectures, 28 and 27 cities and wards. */
const mostOnAPage = 28

export const matrixDocument: DocumentKind = {
  id: 'menu-matrix',
  title: phrase('構築推進事業の実施状況', 'Use of the promotion project'),
  about: phrase('どの団体が14事業のどれを行うかの一覧', 'Which bodies carry out which of the 14 items'),
  bodies: ['prefecture', 'state'],
  async build(tx, moment, fiscalYear) {
    const bodies = await listMenuBodies(tx, fiscalYear, 'plan')
    const sources = (await listPublishedYears(tx)).filter(
      (list) => list.fiscalYear === fiscalYear && list.stage === 'plan',
    )
    return {
      document: {
        title: phrase('構築推進事業の実施状況', 'Use of the promotion project'),
        subtitle: { ja: `＜${yearLabel(fiscalYear).ja}＞`, en: yearLabel(fiscalYear).en },
        issuer: await issuerOf(tx, moment),
        fiscalYear,
        asOf: [],
        notes: [...sources.map(({ source }) => phrase(source, `Source (in Japanese): ${source}`))],
        orientation: 'landscape',
        blocks: bodies.length === 0 ? [paragraph(both((w) => w.matrix.none))] : pagesOfMatrix(bodies, fiscalYear),
      },
      faults: faultsOfMenu(bodies),
      definitions: [both((w) => w.matrix.legend)],
    }
  },
}

function pagesOfMatrix(bodies: readonly MenuBody[], fiscalYear: number): Block[] {
  const basis = basisNote(fiscalYear, 'plan')
  const parts: [Phrase, MenuBody[]][] = [
    [phrase('都道府県', 'Prefectures'), bodies.filter(({ kind }) => kind === 'prefecture')],
    [phrase('指定都市・特別区', 'Cities and wards'), bodies.filter(({ kind }) => kind !== 'prefecture')],
  ]
  return parts.flatMap(([name, all]) =>
    evenly(all).flatMap((some, at): Block[] => {
      const title = { ja: `${name.ja}（${at + 1}）`, en: `${name.en} (${at + 1})` }
      return [
        { kind: 'page', name: title },
        heading(2, title),
        tableOf(some, title, at === 0 ? all : null),
        paragraph(
          both((w) => w.matrix.legend),
          { tone: 'note' },
        ),
        paragraph({ ja: `※ ${basis.ja}`, en: basis.en }, { tone: 'note' }),
      ]
    }),
  )
}

/** As many pages as needed, with about the same number of bodies on each. */
function evenly(bodies: readonly MenuBody[]): MenuBody[][] {
  const pages = Math.ceil(bodies.length / mostOnAPage)
  const each = Math.ceil(bodies.length / pages)
  return Array.from({ length: pages }, (_, at) => bodies.slice(at * each, (at + 1) * each))
}

function tableOf(bodies: readonly MenuBody[], caption: Phrase, all: readonly MenuBody[] | null): Table {
  const sums = all
    ? [
        columnHead(
          both((w) => w.matrix.total),
          { vertical: true },
        ),
      ]
    : []
  return {
    kind: 'table',
    caption,
    hideCaption: true,
    dense: true,
    widths: [9, ...bodies.map(() => 1.6), ...(all ? [2.2] : [])],
    head: [
      [
        columnHead(phrase('事業', 'Item')),
        ...bodies.map(({ code, name }) => columnHead(name, { vertical: true, id: `body.${code}` })),
        ...sums,
      ],
    ],
    body: menuItems.map(({ no, short }) => [
      rowHead({ ja: `(${no})${short.ja}`, en: `(${no}) ${short.en}` }),
      ...bodies.map((body) => markOf(body, no)),
      ...(all ? [numberCell(countsOf(all, no).yes, { id: `${no}.total.${all[0]?.kind ?? ''}` })] : []),
    ]),
    foot: [
      [rowHead(both((w) => w.matrix.total)), ...bodies.map((body) => totalCell(body)), ...(all ? [emptyCell()] : [])],
    ],
  }
}

function markOf(body: MenuBody, item: (typeof menuItems)[number]['no']): Cell {
  const answer = body.answers[item]
  const id = `${item}.${body.code}`
  if (answer === 'no') return emptyCell({ id })
  return cell(phrase(answer === 'yes' ? '●' : '△'), { id, align: 'center' })
}

function totalCell(body: MenuBody): Cell {
  const { yes, unknown } = totalOf(body)
  const id = `total.${body.code}`
  return unknown === 0
    ? { ...numberCell(yes), align: 'center', id }
    : cell(phrase(`${yes}〜${yes + unknown}`, `${yes}–${yes + unknown}`), { id, align: 'center' })
}
