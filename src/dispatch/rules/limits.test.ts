import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCase, taken } from './fixtures/case.ts'
import { perDay, perMonth, perWeek, restDays } from './limits.ts'

const onDays = (limits: object, ...days: string[]) =>
  aCase({
    person: { limits },
    commitments: { taken: days.map((onDay) => taken({ onDay, requestId: onDay, slotId: onDay })) },
  })

test('the third visit of a week passes an own limit of two, and says so', () => {
  const given = onDays({ perWeek: 2 }, '2026-11-23', '2026-11-27')
  assert.deepEqual(perWeek(given), { rule: 'per-week', figures: { nth: 3, limit: 2 } })
})

test('a week begins on Monday: the Sunday before and the Monday after do not count', () => {
  assert.equal(perWeek(onDays({ perWeek: 1 }, '2026-11-22', '2026-11-30')), null)
  assert.equal(perWeek(onDays({ perWeek: 1 }, '2026-11-23'))?.rule, 'per-week')
  assert.equal(perWeek(onDays({ perWeek: 1 }, '2026-11-29'))?.rule, 'per-week')
})

test('a month is a month of the calendar', () => {
  assert.equal(perMonth(onDays({ perMonth: 1 }, '2026-10-31', '2026-12-01')), null)
  assert.deepEqual(perMonth(onDays({ perMonth: 1 }, '2026-11-01'))?.figures, { nth: 2, limit: 1 })
})

test('a limit a day counts the visits of that day only', () => {
  assert.equal(perDay(onDays({ perDay: 1 }, '2026-11-24')), null)
  assert.deepEqual(perDay(onDays({ perDay: 1 }, '2026-11-25'))?.figures, { nth: 2, limit: 1 })
})

test('two days of rest leave two days free before and after', () => {
  const beside = (day: string) => restDays(onDays({ restDaysAfter: 2 }, day))
  assert.equal(beside('2026-11-22'), null)
  assert.equal(beside('2026-11-28'), null)
  assert.deepEqual(beside('2026-11-23')?.figures, { otherOn: '2026-11-23', restDays: 2 })
  assert.equal(beside('2026-11-27')?.rule, 'rest-days')
})

test('who set no limit passes none', () => {
  const given = onDays({}, '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26')
  assert.deepEqual([perDay(given), perWeek(given), perMonth(given), restDays(given)], [null, null, null, null])
})

test('alternative dates of the same request count as one visit', () => {
  const other = taken({ requestId: 'request', slotId: 'other date', onDay: '2026-11-24' })
  const given = aCase({ person: { limits: { perWeek: 1, restDaysAfter: 3 } }, commitments: { taken: [other] } })
  assert.equal(perWeek(given), null)
  assert.equal(restDays(given), null)
})
