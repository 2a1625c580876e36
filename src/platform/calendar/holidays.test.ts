import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '../calendar.ts'
import { isHoliday } from './holidays.ts'

const holidaysOf = (year: number) =>
  Array.from({ length: 366 }, (_, n) => addDays(`${year}-01-01`, n)).filter(
    (day) => day.startsWith(String(year)) && isHoliday(day),
  )

test('the holidays of 2026, with the day between two in September and the one taken on 6 May', () => {
  assert.deepEqual(
    holidaysOf(2026).map((day) => day.slice(5)),
    [
      ...['01-01', '01-12', '02-11', '02-23', '03-20', '04-29', '05-03', '05-04', '05-05', '05-06'],
      ...['07-20', '08-11', '09-21', '09-22', '09-23', '10-12', '11-03', '11-23'],
    ],
  )
})

test('the holidays of 2027, with one taken on a Monday', () => {
  assert.deepEqual(
    holidaysOf(2027).map((day) => day.slice(5)),
    [
      ...['01-01', '01-11', '02-11', '02-23', '03-21', '03-22', '04-29', '05-03', '05-04', '05-05'],
      ...['07-19', '08-11', '09-20', '09-23', '10-11', '11-03', '11-23'],
    ],
  )
})

test('a plain Sunday and the days beside a holiday are none', () => {
  for (const day of ['2026-11-29', '2026-11-22', '2026-11-24', '2026-12-25', '2026-12-31'])
    assert.equal(isHoliday(day), false)
})
