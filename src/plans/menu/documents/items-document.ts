import { bullets, heading, paragraph, phrase } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Block, ListItem, Phrase } from '#platform/document/model.ts'
import { listMenuBodies, type MenuBody } from '../menu.queries.ts'
import { type MenuItem, menuItems } from '../menu-items.ts'
import { basisOfExamples, type Example, examples } from '../published.ts'
import { type Answer, answers, countsOf, listsOf } from '../rules.ts'
import { sourceNote } from '../source-note.ts'
import { faultsOfMenu } from './checks.ts'
import { issuerOf } from './issuer.ts'
import { basisNote, both, yearLabel } from './labels.ts'

export const itemsDocument: DocumentKind = {
  id: 'menu-items',
  title: phrase('事業ごとの活用状況、実施内容', 'Use and contents, item by item'),
  about: phrase('事業ごとに、団体数・団体名・実施内容の例', 'Counts, names and examples for each item'),
  bodies: ['prefecture', 'state'],
  async build(tx, moment, fiscalYear) {
    const bodies = await listMenuBodies(tx, fiscalYear, 'plan')
    return {
      document: {
        title: phrase('事業ごとの活用状況、実施内容', 'Use and contents, item by item'),
        subtitle: { ja: `＜${yearLabel(fiscalYear).ja}＞`, en: yearLabel(fiscalYear).en },
        issuer: await issuerOf(tx, moment),
        fiscalYear,
        asOf: [],
        notes: [basisNote(fiscalYear, 'plan'), both((_, language) => sourceNote(language))],
        orientation: 'portrait',
        blocks:
          bodies.length === 0
            ? [paragraph(both((w) => w.matrix.none))]
            : menuItems.flatMap((item) => pageOf(item, bodies)),
      },
      faults: faultsOfMenu(bodies),
    }
  },
}

function pageOf(item: MenuItem, bodies: readonly MenuBody[]): Block[] {
  const { no, name, short } = item
  const counts = countsOf(bodies, no)
  const lists = listsOf(bodies, no)
  const shown = answers.filter((answer) => answer !== 'unknown' || counts.unknown > 0)
  const sentence = both((w) => w.item.sentence(String(counts.yes), String(counts.no), String(counts.unknown)))
  return [
    { kind: 'page', name: { ja: `(${no})${short.ja}`, en: `(${no}) ${short.en}` } },
    heading(
      2,
      both((w, language) => w.item.title(String(no), name[language])),
    ),
    {
      kind: 'chart',
      id: `${no}.usage`,
      title: both((w) => w.item.chart(String(bodies.length))),
      description: sentence,
      unit: phrase('団体', ' bodies'),
      groupHeading: both((w) => w.item.heading),
      series: [phrase('団体数', 'Bodies')],
      groups: shown.map((answer) => ({ label: both((w) => w.item.answer[answer]), values: [counts[answer]] })),
    },
    {
      kind: 'columns',
      widths: shown.map((answer) => Math.max(lists[answer].length, bodies.length / 4)),
      columns: shown.map((answer) => [namesBox(no, answer, lists[answer])]),
    },
    ...examplesOf(item),
    paragraph(
      { ja: `※ 団体数は、構築推進事業実施計画書に基づく`, en: 'Note: counts from the plans' },
      { tone: 'note' },
    ),
  ]
}

/** Names of one answer, prefectures apart from cities and wards, in the order of the matrix. */
function namesBox(item: number, answer: Answer, bodies: readonly MenuBody[]): Block {
  const label = both((w) => w.item.answer[answer])
  const many = `${bodies.length}`
  const part = (title: Phrase, some: readonly MenuBody[], id: string): Block[] => [
    paragraph(title),
    paragraph(
      some.length === 0
        ? both((w) => w.item.nobody)
        : { ja: some.map(({ name }) => name.ja).join('、'), en: some.map(({ name }) => name.en).join(', ') },
      { id: `${item}.${answer}.${id}`, tone: 'note' },
    ),
  ]
  return {
    kind: 'box',
    title: { ja: `${label.ja}　${many}団体`, en: `${label.en}: ${many}` },
    tone: answer === 'yes' ? 'key' : 'plain',
    blocks: [
      ...part(
        both((w) => w.item.prefectures),
        bodies.filter(({ kind }) => kind === 'prefecture'),
        'prefectures',
      ),
      ...part(
        both((w) => w.item.cities),
        bodies.filter(({ kind }) => kind !== 'prefecture'),
        'cities',
      ),
    ],
  }
}

export function examplesOf({ no }: MenuItem): Block[] {
  const groups = examples.filter((example) => example.item === no)
  if (groups.length === 0) return []
  const results = groups.filter(({ group }) => group.ja === '成果')
  const contents = groups.filter((group) => !results.includes(group))
  return [
    heading(
      3,
      both((w) => w.item.content),
    ),
    ...contents.flatMap((example) => groupOf(example)),
    ...(results.length > 0
      ? [
          heading(
            3,
            both((w) => w.item.result),
          ),
          ...results.flatMap((example) => factsOf(example)),
        ]
      : []),
    paragraph(
      {
        ja: `※ 実施内容は、${basisOfExamples(no).ja}に基づく要約（原資料は団体名を示していない）`,
        en: `Note: examples summarised from ${basisOfExamples(no).en} (the source names no body)`,
      },
      { tone: 'note' },
    ),
  ]
}

const groupOf = (example: Example): Block[] => [
  paragraph({ ja: `（${example.group.ja}）`, en: `(${example.group.en})` }),
  ...factsOf(example),
]

function factsOf({ facts }: Example): Block[] {
  const items = facts.map(({ text, figures }): ListItem => {
    if (figures.length === 0) return { text }
    return {
      text: {
        ja: `${text.ja}（${figures.map((each) => `${each.ja} ${each.value}${each.unitJa}`).join('、')}）`,
        en: `${text.en} (${figures.map((each) => `${each.en}: ${each.value}`).join(', ')})`,
      },
    }
  })
  return [bullets(items)]
}
