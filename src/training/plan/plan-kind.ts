import { cell, columnHead, phrase, rowHead } from '#platform/document/build.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { OfficialDocument, Phrase } from '#platform/document/model.ts'
import { issuerOf } from '../issuer.ts'
import { plannedIn, planYears } from './rules.ts'
import { listPlannedCourses, type PlannedCourse } from './store.ts'
import { words } from './words.ts'

const [ja, en] = [words('ja'), words('en')]

/** The courses of the coming years, as the ward’s report prints them: 内容 | 現状 | 4年度 | 5年度 | 6年度. */
export const trainingPlan: DocumentKind = {
  id: 'training-plan',
  title: phrase(ja.tableTitle, en.tableTitle),
  about: phrase('研修の種類ごとに、どの年度に行うかの表です。', 'Which course is held in which fiscal year.'),
  bodies: ['municipality'],
  build: async (tx, moment, fiscalYear) => ({
    document: planDocument(await listPlannedCourses(tx, moment), fiscalYear, await issuerOf(tx, moment)),
    faults: [],
  }),
}

export function planDocument(lines: readonly PlannedCourse[], first: number, issuer: Phrase): OfficialDocument {
  const [present = first - 1, ...coming] = planYears(first)
  const stateIn = (line: PlannedCourse, year: number) => plannedIn(line, year) ?? 'not-held'
  return {
    title: trainingPlan.title,
    issuer,
    fiscalYear: first,
    asOf: [],
    notes: [phrase(ja.tableNote, en.tableNote), phrase(ja.source(issuer.ja), en.source(issuer.en))],
    orientation: 'portrait',
    blocks: [
      {
        kind: 'table',
        caption: trainingPlan.title,
        hideCaption: true,
        widths: [4, 1, 1, 1, 1],
        head: [
          [
            columnHead(phrase(ja.content, en.content)),
            columnHead(phrase(ja.present, en.present)),
            ...coming.map((year) => columnHead(yearHead(year))),
          ],
        ],
        body: lines.map((line) => [
          rowHead(phrase(line.nameJa, line.nameEn || line.nameJa)),
          ...[present, ...coming].map((year) => {
            const state = stateIn(line, year)
            return cell(phrase(ja.states[state], en.states[state]), { align: 'center', id: `${line.id}.${year}` })
          }),
        ]),
      },
    ],
  }
}

/** 4年度, as the report writes it, in the era of Reiwa. */
const yearHead = (year: number) => phrase(year >= 2019 ? `${year - 2018}年度` : `${year}年度`, `FY${year}`)
