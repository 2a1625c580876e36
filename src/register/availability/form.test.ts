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

test('a ticked part of the day becomes its times', () => {
  assert.deepEqual(read({ parts1: ['morning'], 'from3-0': ['18:30'], 'to3-0': ['20:00'] }), [
    { weekday: 1, fromMinute: 540, toMinute: 720 },
    { weekday: 3, fromMinute: 1110, toMinute: 1200 },
  ])
})

test('an empty week says nothing', () => {
  assert.deepEqual(read({}), [])
  assert.deepEqual(read({ 'from1-0': [''], 'to1-0': [''] }), [])
})

test('the same time said twice is kept once', () => {
  assert.equal(read({ parts1: ['morning'], 'from1-0': ['9:00'], 'to1-0': ['12時'] }).length, 1)
})

test('half a row, an end that is no later than its start and words that are no time ask for another look', () => {
  assert.deepEqual(codes({ 'from2-0': ['9:00'] }), [{ field: 'to2-0', code: 'required' }])
  assert.deepEqual(codes({ 'to2-1': ['9:00'] }), [{ field: 'from2-1', code: 'required' }])
  assert.deepEqual(codes({ 'from0-5': ['9:00'], 'to0-5': ['9:00'] }), [{ field: 'to0-5', code: 'end-before-start' }])
  assert.deepEqual(codes({ 'from2-0': ['あさ'] }), [{ field: 'from2-0', code: 'not-a-time' }])
})

test('another row comes below those that are there, up to six, and keeps what was typed', () => {
  const typed = { parts1: ['morning'], 'from1-0': ['18:00'], 'to1-0': [''] }
  const more = withOneMoreRow({ ...typed, add: ['1'] }) ?? {}
  assert.equal(rowsShown(more, 1), 2)
  assert.deepEqual(more['from1-0'], ['18:00'])
  assert.equal('add' in more, false)
  let full: Typed = typed
  for (let press = 0; press < 9; press++) full = withOneMoreRow({ ...full, add: ['1'] }) ?? {}
  assert.equal(rowsShown(full, 1), 6)
  assert.equal(withOneMoreRow(typed), null)
  assert.equal(withOneMoreRow({ ...typed, add: ['9'] }), null)
})

test('whatever week was saved, opening the form and sending it unchanged saves the same week', () => {
  for (let round = 0; round < 500; round++) {
    const windows = Array.from({ length: randomInt(8) }, someWindow)
    const once = read(typedFromWindows(read(typedFromWindows(windows))))
    assert.deepEqual(once, read(typedFromWindows(windows)))
    assert.deepEqual(new Set(once.map(keyOf)), new Set(windows.map(keyOf)))
  }
})

const keyOf = (window: Window) => `${window.weekday} ${window.fromMinute} ${window.toMinute}`

function someWindow(): Window {
  const fromMinute = 60 * (8 + randomInt(8))
  return { weekday: randomInt(7), fromMinute, toMinute: fromMinute + 60 * (1 + randomInt(5)) }
}
