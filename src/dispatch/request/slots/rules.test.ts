import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type SlotLine, slotProblems, slotsOf } from './rules.ts'

const today = '2026-11-21'
const line = (number: number, more: Partial<SlotLine> = {}): SlotLine => ({
  number,
  onDay: '2026-11-22',
  startMinute: 600,
  endMinute: 660,
  ...more,
})
const empty = (number: number) => line(number, { onDay: null, startMinute: null, endMinute: null })

test('a wished day lies after today: tomorrow will do, today will not', () => {
  assert.deepEqual(slotProblems([line(1)], 1, today), [])
  assert.deepEqual(slotProblems([line(1, { onDay: today })], 1, today), [{ field: 'day1', code: 'in-the-past' }])
})

test('a visit ends after it begins', () => {
  assert.deepEqual(slotProblems([line(1, { endMinute: 601 })], 1, today), [])
  assert.deepEqual(slotProblems([line(1, { endMinute: 600 })], 1, today), [{ field: 'end1', code: 'end-before-start' }])
})

test('the first wish is needed; an alternative is all or nothing', () => {
  assert.deepEqual(
    slotProblems([empty(1), empty(2)], 1, today).map((problem) => problem.field),
    ['day1', 'start1', 'end1'],
  )
  assert.deepEqual(slotProblems([line(1), empty(2)], 1, today), [])
  assert.deepEqual(slotProblems([line(1), line(2, { startMinute: null })], 1, today), [
    { field: 'start2', code: 'required' },
  ])
})

test('what could not be read is no second problem', () => {
  assert.deepEqual(slotProblems([line(1, { onDay: undefined })], 1, today), [])
})

test('a wish written twice counts once', () => {
  assert.equal(slotsOf([line(1), line(2), line(3, { startMinute: 610 }), empty(4)]).length, 2)
})
