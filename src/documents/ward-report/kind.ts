import { sheetFacts } from '#plans/index.ts'
import { phrase } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import { listPlannedCourses } from '#training/index.ts'
import { buildWardReport } from './build-report.ts'

/** The report on peer support with its plan, courses, targets, subsidy, chronology and seats. */
export const wardReport: DocumentKind = {
  id: 'ward-report',
  title: phrase('ピアサポーター活躍支援の報告', 'Report on peer supporters'),
  about: phrase(
    '主旨、現状、課題、今後の事業（研修、目標、補助の見直し）と、経過・計画・協議会の構成をまとめた報告',
    'Subject, present, issues and programmes to come (courses, targets, subsidy), with chronology, plan and seats',
  ),
  bodies: ['municipality'],
  build: async (tx, moment, fiscalYear) =>
    buildWardReport(await sheetFacts(tx, moment, fiscalYear), await listPlannedCourses(tx, moment)),
}
