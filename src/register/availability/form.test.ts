import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { test } from 'node:test'
import { parseTyped, type Typed } from '#platform/web/form.ts'
import { availabilitySchema, problemsOf, windowsOf } from './form.ts'
import type { Window } from './store.ts'
import { hasOtherTimes, rowsShown, typedFromWindows, withOneMoreRow } from './typed.ts'

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

test('parts of one day that touch are one time, and parts that do not are two', () => {
  assert.deepEqual(read({ parts2: ['morning', 'afternoon'] }), [{ weekday: 2, fromMinute: 540, toMinute: 1020 }])
  assert.equal(read({ parts2: ['morning', 'evening'] }).length, 2)
})

test('the line of a weekday needs no weekday', () => {
  assert.deepEqual(read({ weekFrom4: ['10:00'], weekTo4: ['15:00'] }), [{ weekday: 4, fromMinute: 600, toMinute: 900 }])
  assert.deepEqual(codes({ weekFrom4: ['10:00'] }), [{ field: 'weekTo4', code: 'required' }])
  assert.deepEqual(codes({ weekTo0: ['10:00'], weekFrom0: ['11:00'] }), [
    { field: 'weekTo0', code: 'end-before-start' },
  ])
})

test('a time made of parts of the day comes back ticked, one of its own beside its weekday, a second one in a row', () => {
  const typed = typedFromWindows([
    { weekday: 1, fromMinute: 540, toMinute: 1020 },
    { weekday: 2, fromMinute: 600, toMinute: 900 },
    { weekday: 2, fromMinute: 1110, toMinute: 1200 },
  ])
  assert.deepEqual(typed.parts1, ['morning', 'afternoon'])
  assert.deepEqual([typed.weekFrom2, typed.weekTo2], [['10:00'], ['15:00']])
  assert.deepEqual([typed.day0, typed.from0, typed.to0], [['2'], ['18:30'], ['20:00']])
  assert.equal(hasOtherTimes(typedFromWindows([{ weekday: 1, fromMinute: 540, toMinute: 720 }])), false)
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
  assert.deepEqual(codes(row(3, '2', '', '')), [
    { field: 'from3', code: 'required' },
    { field: 'to3', code: 'required' },
  ])
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
    assert.deepEqual(hoursOf(once), hoursOf(windows))
  }
})

/** Every hour that is covered: what the week says, however it is divided. */
const hoursOf = (windows: Window[]) => {
  const hours = windows.flatMap(({ weekday, fromMinute, toMinute }) =>
    Array.from({ length: (toMinute - fromMinute) / 60 }, (_, at) => `${weekday} ${fromMinute / 60 + at}`),
  )
  return [...new Set(hours)].sort()
}

function someWindow(): Window {
  const fromMinute = 60 * (8 + randomInt(8))
  return { weekday: randomInt(7), fromMinute, toMinute: fromMinute + 60 * (1 + randomInt(5)) }
}
