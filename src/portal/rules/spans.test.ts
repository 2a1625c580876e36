import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spansOn } from './spans.ts'

const wednesday = '2026-05-20'
const holiday = '2026-05-06'
const hours = [{ weekday: 3, weekOfMonth: null, fromMinute: 600, toMinute: 960 }]
const own = (kind: 'closed' | 'open', onDay = wednesday, toMinute: number | null = 900) => [
  { onDay, kind, fromMinute: kind === 'open' ? 780 : null, toMinute: kind === 'open' ? toMinute : null, note: '' },
]

test('usual hours hold on their weekday, and on another it is closed', () => {
  const usual = { hours, days: [], rests: true }
  assert.deepEqual(spansOn(usual, wednesday), [{ fromMinute: 600, toMinute: 960 }])
  assert.deepEqual(spansOn(usual, '2026-05-21'), [])
})

test('a day of its own comes before the usual hours; without an end it is two hours', () => {
  assert.deepEqual(spansOn({ hours, days: own('closed'), rests: true }, wednesday), [])
  assert.deepEqual(spansOn({ hours, days: own('open'), rests: true }, wednesday), [{ fromMinute: 780, toMinute: 900 }])
  const endless = spansOn({ hours, days: own('open', wednesday, null), rests: true }, wednesday)
  assert.deepEqual(endless, [{ fromMinute: 780, toMinute: 900 }])
})

test('what nobody said is not known: no hours at all, and a public holiday', () => {
  assert.equal(spansOn({ hours: [], days: [], rests: null }, wednesday), null)
  assert.equal(spansOn({ hours, days: [], rests: null }, holiday), null)
  assert.deepEqual(spansOn({ hours, days: [], rests: true }, holiday), [])
  assert.deepEqual(spansOn({ hours, days: [], rests: false }, holiday), [{ fromMinute: 600, toMinute: 960 }])
  assert.deepEqual(spansOn({ hours, days: own('closed', holiday), rests: null }, holiday), [])
})
