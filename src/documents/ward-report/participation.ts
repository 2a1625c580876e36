import type { SheetFacts } from '#plans/index.ts'
import { bullets, cell, heading, paragraph, phrase } from '#platform/document/build.ts'
import type { Block } from '#platform/document/model.ts'
import { circled, said } from '../sheet-parts/said.ts'

/** Ways in: from where people start, the steps, the two directions of activity, and the principle. No step is a grade. */
export function participationBlocks({ rows }: SheetFacts): Block[] {
  if (rows.participationSteps.length === 0) return []
  const starts: Block = {
    kind: 'table',
    caption: phrase('参加のはじまり', 'Where people start from'),
    hideCaption: true,
    head: [],
    body: [rows.startSituations.map((row, at) => cell(said(row, 'text'), { align: 'center', id: `start.${at + 1}` }))],
  }
  const steps: Block = {
    kind: 'steps',
    items: rows.participationSteps.map((row, at) => {
      const text = said(row, 'text')
      return { text: phrase(`${circled(at + 1)}${text.ja}`, `${circled(at + 1)} ${text.en}`), id: `step.${at + 1}` }
    }),
  }
  return [
    heading(3, phrase('精神障害者のピアサポート活動への参加', 'Taking part in peer-support activity')),
    ...(rows.startSituations.length > 0 ? [starts] : []),
    steps,
    bullets(rows.activityDirections.map((row, at) => ({ text: said(row, 'text'), id: `direction.${at + 1}` }))),
    ...rows.participationPrinciple.map(
      (row): Block => ({
        kind: 'box',
        tone: 'key',
        blocks: [paragraph(said(row, 'text'), { id: 'principle' })],
      }),
    ),
  ]
}
