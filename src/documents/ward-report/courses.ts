import { cell, emptyCell, heading, phrase, rowHead } from '#platform/document/build.ts'
import type { Block } from '#platform/document/model.ts'
import { type PlannedCourse, plannedIn } from '#training/index.ts'
import { yearHeads, yearsOf } from './years.ts'

const states = { held: phrase('実施', 'held'), new: phrase('実施(新)', 'held (new)') }

/** Which course is held in which year; blank where it is not. */
export function coursesTable(courses: readonly PlannedCourse[], fiscalYear: number): Block[] {
  if (courses.length === 0) return []
  return [
    heading(3, phrase('研修の拡充', 'More courses')),
    {
      kind: 'table',
      caption: phrase('研修の年度別の計画', 'Courses by fiscal year'),
      hideCaption: true,
      widths: [6, 2, 2, 2, 2],
      head: [yearHeads(fiscalYear)],
      body: courses.map((course, at) => [
        rowHead(phrase(course.nameJa, course.nameEn || course.nameJa), { id: `course.${at + 1}` }),
        ...[fiscalYear, ...yearsOf(fiscalYear)].map((year) => {
          const state = plannedIn(course, year)
          const id = `course.${at + 1}.${year}`
          return state && state !== 'not-held' ? cell(states[state], { id, align: 'center' }) : emptyCell({ id })
        }),
      ]),
    },
  ]
}
