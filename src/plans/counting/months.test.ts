import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hideMonths } from './months.ts'

const told = (...counts: number[]) =>
  hideMonths(
    counts.map((count, at) => ({ month: `2026-${String(at + 4).padStart(2, '0')}`, count })),
    10,
  ).map(({ count }) => count)

test('numbers from one to below the limit are hidden, zero and the limit itself are told', () => {
  assert.deepEqual(told(0, 5, 9, 10, 30), [0, null, null, 10, 30])
  assert.deepEqual(told(0, 10, 30), [0, 10, 30])
})

test('where one month alone would be hidden, the smallest other goes too, so that no total gives it away', () => {
  assert.deepEqual(told(4, 30, 12, 0), [null, 30, null, 0])
  assert.deepEqual(told(12, 12, 4), [null, 12, null])
  assert.deepEqual(told(4, 5, 30), [null, null, 30])
})

test('months of one each are given away by their sum, so that another goes too', () => {
  assert.deepEqual(told(1, 1, 30, 12), [null, null, 30, null])
  assert.deepEqual(told(1, 2, 30, 12), [null, null, 30, 12])
})

test('a hidden month with nothing but zero beside it stays alone: its total is hidden, too', () => {
  assert.deepEqual(told(0, 4, 0), [0, null, 0])
  assert.deepEqual(told(), [])
})
