import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { parseTyped, type Typed } from '#platform/web/form.ts'
import { availabilitySchema, problemsOf, rowsShown, typedFromWindows, windowsOf, withOneMoreRow } from './form.ts'
import type { Window } from './store.ts'

function read(typed: Typed): Window[] {
  const form = parseTyped(typed, availabilitySchema)
  assert.ok(form.ok)
  assert.deepEqual(problemsOf(form.value), [])
  return windowsOf(form.value)
}
const codes = (typed: Typed) => {
  const form = parseTyped(typed, availabilitySchema)
  return form.ok ? problemsOf(form.value) : form.problems
}
const row = (n: number, day: string, from: string, to: string): Typed => ({
  [`day${n}`]: [day],
  [`from${n}`]: [from],
  [`to${n}`]: [to],
})

test('a ticked part of the day becomes its times', () => {
  assert.deepEqual(read({ parts1: ['morning'], ...row(0, '3', '18:30', '20:00') }), [
    { weekday: 1, fromMinute: 540, toMinute: 720 },
    { weekday: 3, fromMinute: 1110, toMinute: 1200 },
  ])
})

test('an empty week says nothing', () => {
  assert.deepEqual(read({}), [])
  assert.deepEqual(read(row(0, '', '', '')), [])
})

test('the same time said twice is kept once', () => {
  assert.equal(read({ parts1: ['morning'], ...row(0, '1', '9:00', '12時') }).length, 1)
})

test('part of a row, an end no later than its start and words that are no time ask for another look', () => {
  assert.deepEqual(codes(row(0, '2', '9:00', '')), [{ field: 'to0', code: 'required' }])
  assert.deepEqual(codes(row(1, '2', '', '9:00')), [{ field: 'from1', code: 'required' }])
  assert.deepEqual(codes(row(0, '', '9:00', '10:00')), [{ field: 'day0', code: 'choose-one' }])
  assert.deepEqual(codes(row(13, '0', '9:00', '9:00')), [{ field: 'to13', code: 'end-before-start' }])
  assert.deepEqual(codes(row(0, '2', 'あさ', '9:00')), [{ field: 'from0', code: 'not-a-time' }])
})

test('another row comes below those that are there, as long as there is room, and keeps what was typed', () => {
  const typed = { parts1: ['morning'], ...row(0, '1', '18:00', '') }
  const more = withOneMoreRow({ ...typed, add: ['row'] }) ?? {}
  assert.equal(rowsShown(more), 2)
  assert.deepEqual(more.from0, ['18:00'])
  assert.equal('add' in more, false)
  let full: Typed = typed
  for (let press = 0; press < 20; press++) full = withOneMoreRow({ ...full, add: ['row'] }) ?? {}
  assert.equal(rowsShown(full), 14)
  assert.equal(withOneMoreRow(typed), null)
})

test('whatever week was saved, opening the form and sending it unchanged saves the same week', () => {
  for (let round = 0; round < 500; round++) {
    const windows = Array.from({ length: randomInt(12) }, someWindow)
    const once = read(typedFromWindows(windows))
    assert.deepEqual(read(typedFromWindows(once)), once)
    assert.deepEqual(new Set(once.map(keyOf)), new Set(windows.map(keyOf)))
  }
})

const keyOf = (window: Window) => `${window.weekday} ${window.fromMinute} ${window.toMinute}`

function someWindow(): Window {
  const fromMinute = 60 * (8 + randomInt(8))
  return { weekday: randomInt(7), fromMinute, toMinute: fromMinute + 60 * (1 + randomInt(5)) }
}
