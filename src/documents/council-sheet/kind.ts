import { sheetFacts } from '#plans/index.ts'
import { phrase } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { buildCouncilSheet } from './build-council-sheet.ts'

/** One landscape sheet for the advisory council: what was referred, what was asked, and the efforts needed. */
export const councilSheet: DocumentKind = {
  id: 'council-sheet',
  title: phrase('審議会資料', 'Council sheet'),
  about: phrase(
    '付託事項、調査、必要な取組み（課題、方向性、仕組み）を1枚にまとめた審議会の資料',
    'Referred matters, surveys and the efforts needed, with issues, approaches and arrangements, on one sheet',
  ),
  bodies: ['municipality', 'prefecture'],
  build: async (tx, moment, fiscalYear) => buildCouncilSheet(await sheetFacts(tx, moment, fiscalYear)),
}
