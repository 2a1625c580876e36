import { type SheetFacts, sheetChecks } from '#plans/index.ts'
import { bullets, heading, marked, paragraph, phrase } from '#platform/document/build.ts'
import type { BuiltDocument } from '#platform/document/kind.ts'
import type { Block, ListItem } from '#platform/document/model.ts'
import type { PlannedCourse } from '#training/index.ts'
import { fillInAt } from '../sheet-parts/fill-in.ts'
import { circled, isSaid, linesSaid, said, saidOnce } from '../sheet-parts/said.ts'
import { eraYearSaid, fiscalYearSaid } from '../sheet-parts/times.ts'
import { annexBlocks } from './annexes.ts'
import { coursesTable } from './courses.ts'
import { participationBlocks } from './participation.ts'
import { subsidyTable } from './subsidy.ts'
import { targetsTable } from './targets.ts'

export function buildWardReport(facts: SheetFacts, courses: readonly PlannedCourse[]): BuiltDocument {
  const { rows, fiscalYear } = facts
  const [subject] = rows.reportSubject
  const [cover] = rows.cover
  return {
    document: {
      title: subject ? said(subject, 'title') : phrase('ピアサポーター活躍支援の報告', 'Report on peer supporters'),
      issuer: cover ? said(cover, 'body_name') : phrase(''),
      fiscalYear,
      asOf: [],
      notes: [],
      orientation: 'portrait',
      blocks: [
        heading(2, phrase('1　主旨', '1 Subject')),
        ...(subject ? linesSaid(subject, 'text').map((line, at) => paragraph(line, { id: `1.${at + 1}` })) : []),
        ...activityBlocks(facts),
        ...presentBlocks(facts),
        ...issueBlocks(facts),
        ...programmeBlocks(facts, courses),
        ...annexBlocks(facts),
      ],
    },
    faults: sheetChecks(facts).filter(({ cell }) => cell === 'cover.code'),
    ...(courses.length === 0 ? fillInAt(facts, ['report', 'plan']) : {}),
  }
}

/** A title with what is said of it behind a colon. */
function titled(row: object, id: string, mark = ''): ListItem {
  const [title, text] = [said(row, 'title'), said(row, 'text')]
  const more = isSaid(row, 'text') ? phrase(`：${text.ja}`, `: ${text.en}`) : phrase('')
  return {
    id,
    text: phrase(
      `${mark}${title.ja}${more.ja}`,
      `${mark.replace('（', '(').replace('）', ')')} ${title.en}${more.en}`.trim(),
    ),
  }
}

function activityBlocks({ rows }: SheetFacts): Block[] {
  return [
    heading(2, phrase('2　ピアサポート活動', '2 Peer-support activity')),
    heading(3, phrase('（1）定義', '(1) Definition')),
    bullets(rows.reportDefinitions.map((row, at) => titled(row, `2.definition.${at + 1}`))),
    heading(3, phrase('（2）効果', '(2) Effects')),
    marked(rows.effectsForRecipient.map((row, at) => titled(row, `2.recipient.${at + 1}`, circled(at + 1)))),
    paragraph(phrase('ピアサポーター自身への効果', 'Effects for peer supporters themselves')),
    bullets(rows.effectsForSupporter.map((row, at) => titled(row, `2.supporter.${at + 1}`))),
  ]
}

function presentBlocks(facts: SheetFacts): Block[] {
  const activities = facts.rows.presentActivities.map((row, at) => titled(row, `3.${at + 1}`, `（${at + 1}）`))
  return [heading(2, phrase('3　現状', '3 The present')), marked(activities), ...participationBlocks(facts)]
}

function issueBlocks({ rows }: SheetFacts): Block[] {
  return [
    heading(2, phrase('4　課題等', '4 Issues')),
    ...rows.reportIssues.map((row, at) => {
      const [text, number] = [said(row, 'text'), at + 1]
      const source = [saidOnce(row.source).ja, row.source_on].filter(Boolean).join(' ')
      const inEnglish = [saidOnce(row.source).en, row.source_on].filter(Boolean).join(' ')
      const from = source ? phrase(`（出典：${source}）`, ` (source: ${inEnglish})`) : phrase('')
      return paragraph(phrase(`（${number}）${text.ja}${from.ja}`, `(${number}) ${text.en}${from.en}`), {
        id: `4.${number}`,
      })
    }),
  ]
}

function programmeBlocks(facts: SheetFacts, courses: readonly PlannedCourse[]): Block[] {
  const next = fiscalYearSaid(facts.fiscalYear + 1)
  return [
    heading(
      2,
      phrase(`5　${eraYearSaid(facts.fiscalYear + 1)}に取り組む事業の概要`, `5 Programmes to take up in ${next.en}`),
    ),
    ...facts.rows.reportOutlines.flatMap((row, at): Block[] => [
      heading(3, said(row, 'title')),
      bullets(linesSaid(row, 'text').map((text, line) => ({ text, id: `5.${at + 1}.${line + 1}` }))),
    ]),
    ...coursesTable(courses, facts.fiscalYear),
    ...targetsTable(facts),
    ...subsidyTable(facts),
  ]
}
