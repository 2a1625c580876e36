import { bullets, columnHead, heading, numberCell, paragraph, phrase, rowHead } from '#platform/document/build.ts'
import { type DocumentFault, sumFault } from '#platform/document/faults.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { Block } from '#platform/document/model.ts'
import { countTraining, type TrainingCounts } from '../../advisers/training.queries.ts'
import { menuItem } from '../menu-items.ts'
import { supporterGuide } from '../published.ts'
import { sourceNote } from '../source-note.ts'
import { issuerOf } from './issuer.ts'
import { examplesOf } from './items-document.ts'
import { both } from './labels.ts'

const title = phrase('構築推進サポーターの活用', 'Use of supporters of the system')

export const supportersDocument: DocumentKind = {
  id: 'menu-supporters',
  title,
  about: phrase('構築推進サポーターの目的・業務・事例', 'Purpose, tasks and cases of supporters of the system'),
  bodies: ['municipality', 'prefecture', 'state'],
  async build(tx, moment, fiscalYear) {
    const counts = await countTraining(tx, moment)
    return {
      document: {
        title,
        issuer: await issuerOf(tx, moment),
        fiscalYear,
        asOf: [moment.today],
        notes: [
          phrase(
            '事例は、国の公表資料と、この団体の記録に基づき作成',
            'Cases from the state’s publication and the records of this body',
          ),
          both((_, language) => sourceNote(language)),
        ],
        orientation: 'portrait',
        blocks: [
          heading(2, phrase('構築推進サポーターとは', 'What they are')),
          paragraph(phrase('（目的）', '(Purpose)')),
          paragraph({ ja: supporterGuide.purposeJa, en: supporterGuide.purposeEn }),
          paragraph(phrase('（想定される業務の内容の例）', '(Examples of tasks)')),
          bullets(supporterGuide.tasks),
          paragraph(phrase('（想定される職種等の例）', '(Examples of people)')),
          bullets(supporterGuide.people),
          ...examplesOf(menuItem(8)),
          ...ownCases(counts),
        ],
      },
      faults: faultsOf(counts),
      definitions: [
        phrase(
          '事例は番号だけで数え、だれのことかは記録しない',
          'Cases are counted by number only; whom they are about is not recorded',
        ),
      ],
    }
  },
}

const faultsOf = ({ cases, moved, near, continuing, ended, open }: TrainingCounts): DocumentFault[] =>
  sumFault({ cell: 'own.cases', place: phrase('支援した事例', 'Cases') }, [moved, near, continuing, ended, open], cases)

function ownCases(counts: TrainingCounts): Block[] {
  const rows = [
    [phrase('構築推進サポーター', 'Supporters of the system'), counts.supporters, 'supporters'],
    [phrase('OJTを受けた事業所', 'Offices trained on the job'), counts.offices, 'offices'],
    [phrase('うち、自ら支援できるようになった事業所', 'Of them able by themselves'), counts.able, 'able'],
    [phrase('うち、サポーターになった事業所', 'Of them supporters themselves'), counts.grown, 'grown'],
    [phrase('支援した事例', 'Cases supported'), counts.cases, 'cases'],
    [phrase('うち、退院して移った', 'Of them moved'), counts.moved, 'moved'],
    [phrase('うち、見通しが立っている', 'Of them near'), counts.near, 'near'],
    [phrase('うち、継続中', 'Of them continuing'), counts.continuing, 'continuing'],
    [phrase('うち、終了', 'Of them ended'), counts.ended, 'ended'],
    [phrase('うち、結果の記録を待っている', 'Of them waiting for a record'), counts.open, 'open'],
  ] as const
  return [
    heading(2, phrase('この団体での取組', 'In this body')),
    {
      kind: 'table',
      caption: phrase('構築推進サポーターとOJT', 'Supporters and on-the-job training'),
      widths: [4, 1],
      head: [[columnHead(phrase('項目', 'Item')), columnHead(phrase('数', 'Number'))]],
      body: rows.map(([label, value, id]) => [rowHead(label), numberCell(value, { id: `own.${id}` })]),
    },
  ]
}
