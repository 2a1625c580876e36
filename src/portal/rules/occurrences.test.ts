import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sameDates } from './occurrences.ts'

const today = '2026-11-30'
const first = { id: 'first', number: 1, onDay: '2026-12-05', fromMinute: 600 }
const second = { id: 'second', number: 1, onDay: '2026-12-12', fromMinute: 600 }
const at = (onDay: string, fromMinute: number | null = 600) => ({ onDay, fromMinute })

test('a date at the same time is the same, in whatever order they stand', () => {
  assert.deepEqual(sameDates([first, second], [at('2026-12-12'), at('2026-12-05')], today), ['second', 'first'])
})

test('a date moved to another hour, or to another day, stays the same', () => {
  assert.deepEqual(sameDates([first, second], [at('2026-12-05', 780), at('2026-12-12')], today), ['first', 'second'])
  assert.deepEqual(sameDates([first, second], [at('2026-12-06'), at('2026-12-12')], today), ['first', 'second'])
})

test('where more come than went, nobody can say which was moved: they are new', () => {
  assert.deepEqual(sameDates([first], [at('2026-12-06'), at('2026-12-07')], today), [null, null])
})

test('a date taken out is nobody’s, and one that comes back is the same again', () => {
  assert.deepEqual(sameDates([first, second], [at('2026-12-12')], today), ['second'])
  const later = { ...second, number: 2 }
  assert.deepEqual(sameDates([first, second, later], [at('2026-12-05'), at('2026-12-12')], today), ['first', 'second'])
})

test('what was yesterday is over and was not moved; what is today still may be', () => {
  assert.deepEqual(sameDates([{ ...first, onDay: '2026-11-29' }], [at('2026-12-20')], today), [null])
  assert.deepEqual(sameDates([{ ...first, onDay: today }], [at('2026-12-20')], today), ['first'])
})

test('two at one time are two', () => {
  const twin = { ...first, id: 'twin' }
  assert.deepEqual(sameDates([first, twin], [at('2026-12-05'), at('2026-12-05')], today), ['first', 'twin'])
  assert.deepEqual(sameDates([], [at('2026-12-05')], today), [null])
})
