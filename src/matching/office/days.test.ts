import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { dayProblems, farAhead } from './days.ts'

const today = '2026-11-30'
const happened = (days: number) =>
  dayProblems({ happened: { on: addDays(today, days) }, ahead: {} }, today).map(({ code }) => code)
const ahead = (days: number) =>
  dayProblems({ happened: {}, ahead: { on: addDays(today, days) } }, today).map(({ code }) => code)

test('what has happened lies at most today and at most two years ago', () => {
  assert.deepEqual([happened(0), happened(1)], [[], ['in-the-future']])
  assert.deepEqual([happened(-731), happened(-732)], [[], ['too-long-ago']])
})

test('what is to come lies after today and at most two years ahead; no day is no problem', () => {
  assert.deepEqual([ahead(1), ahead(0)], [[], ['in-the-past']])
  assert.deepEqual([ahead(731), ahead(732)], [[], ['too-far-ahead']])
  assert.deepEqual(dayProblems({ happened: {}, ahead: { on: null } }, today), [])
  assert.deepEqual(farAhead({ on: today }, today), [])
})
