import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hoursText } from './times.ts'

const on = (weekdays: number[], fromMinute: number, toMinute: number, weekOfMonth: number | null = null) =>
  weekdays.map((weekday) => ({ weekday, weekOfMonth, fromMinute, toMinute }))

test('days that follow each other with the same hours share a line, from three on', () => {
  assert.deepEqual(hoursText({ hours: on([1, 2, 3, 4, 5], 540, 1020) }, 'en'), ['Mon–Fri 9:00–17:00'])
  assert.deepEqual(hoursText({ hours: on([1, 2], 540, 1020) }, 'en'), ['Mon 9:00–17:00', 'Tue 9:00–17:00'])
  assert.equal(hoursText({ hours: on([0, 1, 2, 3, 4, 5, 6], 540, 1020) }, 'en')[0], 'Every day 9:00–17:00')
})

test('days with other hours, a gap or a week of the month keep lines of their own', () => {
  assert.deepEqual(hoursText({ hours: [...on([1, 2, 3], 540, 720), ...on([5], 540, 720)] }, 'en'), [
    'Mon–Wed 9:00–12:00',
    'Fri 9:00–12:00',
  ])
  assert.equal(hoursText({ hours: on([2], 810, 900, 2) }, 'ja').length, 1)
  assert.match(hoursText({ hours: on([2], 810, 900, 2) }, 'ja')[0] ?? '', /第2火.* 13:30〜15:00/)
})

test('hours past midnight go on to the next day', () => {
  assert.match(hoursText({ hours: on([5], 1320, 1560) }, 'ja')[0] ?? '', /22:00〜/)
})
