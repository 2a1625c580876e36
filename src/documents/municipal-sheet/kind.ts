import { sheetFacts } from '#plans/index.ts'
import { phrase } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { buildSheet } from './build-sheet.ts'

/** The sheet a municipality hands in each year, sections 1 to 9. */
export const municipalSheet: DocumentKind = {
  id: 'municipal-sheet',
  title: phrase('自治体シート', 'Municipal sheet'),
  about: phrase(
    '「にも包括」の取組、指標、課題、連携、スケジュールを国の様式（1～9）でまとめた年度のシート',
    'The yearly sheet in the national form: efforts, indicators, issues, collaboration and schedules, sections 1 to 9',
  ),
  bodies: ['municipality', 'prefecture'],
  build: async (tx, moment, fiscalYear) => buildSheet(await sheetFacts(tx, moment, fiscalYear)),
}
