import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Hours, OwnDay } from './hours.ts'
import { lastDayOf } from './last-day.ts'

const weekly: Hours = { weekday: 2, weekOfMonth: null, fromMinute: 600, toMinute: 960 }
const on = (onDay: string, kind: OwnDay['kind'] = 'date'): OwnDay => ({
  onDay,
  kind,
  fromMinute: null,
  toMinute: null,
  note: '',
})

test('what has dates and no usual hours is over after the last of them', () => {
  assert.equal(lastDayOf('group', [], [on('2026-12-25'), on('2026-12-10')]), '2026-12-25')
})

test('a place that is open every week has no last day, whatever gathering it adds', () => {
  assert.equal(lastDayOf('place', [weekly], [on('2026-12-25')]), null)
})

test('a day on which it is closed or open otherwise is no date', () => {
  assert.equal(lastDayOf('place', [], [on('2026-12-29', 'closed'), on('2026-12-30', 'open')]), null)
})

test('an event, a trial and a course are over after their last date, also where hours are said', () => {
  for (const kind of ['event', 'trial', 'course'] as const)
    assert.equal(lastDayOf(kind, [weekly], [on('2026-12-25')]), '2026-12-25')
})
