import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CourseCount, figuresByYear, sumOf } from './rules.ts'

const count = (fiscalYear: number, peer: number | null, more: Partial<CourseCount> = {}): CourseCount => ({
  fiscalYear,
  courseKind: 'basic',
  applicants: 0,
  accepted: 0,
  completed: { peer, employer: 0, 'not-said': 0 },
  ...more,
})

test('a year without a course is shown with its zeros, and the sum goes on', () => {
  const years = figuresByYear([count(2019, 5), count(2021, 7)], 2022)
  assert.deepEqual(
    years.map(({ fiscalYear, year, cumulative }) => [fiscalYear, year.completedAll, cumulative.completedAll]),
    [
      [2019, 5, 5],
      [2020, 0, 5],
      [2021, 7, 12],
      [2022, 0, 12],
    ],
  )
})

test('what is unknown is not zero: the sum says that something is missing', () => {
  assert.equal(sumOf([count(2021, 3)]).isPartly.completed, false)
  const sum = sumOf([count(2021, 3), count(2021, null)])
  assert.deepEqual([sum.completedAll, sum.isPartly.completed, sum.isPartly.accepted], [3, true, false])
})

test('tracks are counted apart and together', () => {
  const sum = sumOf([count(2020, 23, { completed: { peer: 23, employer: 1, 'not-said': 0 } })])
  assert.deepEqual([sum.completed.peer, sum.completed.employer, sum.completedAll], [23, 1, 24])
})

test('later years are left out', () => {
  assert.equal(figuresByYear([count(2021, 3), count(2023, 4)], 2022).at(-1)?.cumulative.completedAll, 3)
})
