import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { daysOf, differentDaysOf, hoursOn, minutesOf, weekOf, weekOfMonth } from './hours.ts'
import { daysText, parseDays, parseSpans, spansText } from './typed-times.ts'

const span = (fromMinute: number, toMinute: number, weekOfMonth: number | null = null) => ({
  fromMinute,
  toMinute,
  weekOfMonth,
})
const every = { weekOfMonth: null }
const yearFrom = (from: string) => ({ from, days: 365 })

describe('typed hours', () => {
  test('are read however they are written', () => {
    for (const typed of [
      '10:00〜16:00',
      '10:00-16:00',
      '１０：００～１６：００',
      '10時から16時まで',
      '10時〜16時',
      '10:00 to 16:00',
    ])
      assert.deepEqual(parseSpans(typed), [span(600, 960)], typed)
    assert.deepEqual(parseSpans('9:00〜12:00、13:00〜17:30'), [span(540, 720), span(780, 1050)])
    for (const typed of ['', '休み', '定休日', 'なし', 'closed']) assert.deepEqual(parseSpans(typed), [], typed)
  })

  test('of a week of the month are kept for that week', () => {
    assert.deepEqual(parseSpans('第2 13:30〜15:00'), [span(810, 900, 2)])
    assert.deepEqual(parseSpans('第2・第4 13:30〜15:00'), [span(810, 900, 2), span(810, 900, 4)])
  })

  test('go past midnight: 22:00 to 2:00, said as 26:00 or as 2:00, until 36:00 and less than a day', () => {
    assert.deepEqual(parseSpans('22:00〜26:00'), [span(1320, 1560)])
    assert.deepEqual(parseSpans('22:00〜2:00'), [span(1320, 1560)])
    assert.deepEqual(parseSpans('22:00〜24:00'), [span(1320, 1440)])
    assert.deepEqual(parseSpans('13:00〜36:00'), [span(780, 2160)])
    assert.equal(parseSpans('12:00〜36:00'), null)
    assert.deepEqual(parseSpans('0:00〜23:59'), [span(0, 1439)])
  })

  test('that are no hours are not guessed', () => {
    for (const typed of ['夕方から夜', '25:00〜26:00', '10:00', '10:00〜', '10:00〜11:00〜12:00', '10:60〜11:00'])
      assert.equal(parseSpans(typed), null, typed)
  })

  test('stand in the form as they were read', () => {
    const hours = [
      { weekday: 2, ...span(810, 900, 2) },
      { weekday: 2, ...span(1320, 1560) },
    ]
    assert.deepEqual(parseSpans(spansText(hours, 2)), [span(810, 900, 2), span(1320, 1560)])
    assert.equal(spansText(hours, 3), '')
  })
})

describe('typed days', () => {
  test('are dates with hours and words, holidays and days otherwise', () => {
    const read = parseDays('2026-12-05 14:00〜16:00 二階\n2026-12-29〜2026-12-31 休み\n2027-01-04 10:00', 'open')
    assert.ok('days' in read)
    assert.deepEqual(
      read.days.map(({ onDay, kind, fromMinute, toMinute, note }) => [onDay, kind, fromMinute, toMinute, note]),
      [
        ['2026-12-05', 'open', 840, 960, '二階'],
        ['2026-12-29', 'closed', null, null, ''],
        ['2026-12-30', 'closed', null, null, ''],
        ['2026-12-31', 'closed', null, null, ''],
        ['2027-01-04', 'open', 600, null, ''],
      ],
    )
    assert.deepEqual(parseDays(daysText(read.days, false), 'open'), read)
  })

  test('the first line that cannot be read is named', () => {
    assert.deepEqual(parseDays('2026-12-05\n来週の月曜', 'date'), { unread: '来週の月曜' })
    assert.deepEqual(parseDays('2026-12-31〜2026-12-01 休み', 'date'), { unread: '2026-12-31〜2026-12-01 休み' })
  })
})

describe('when it is open', () => {
  // 2026-12-04 is a Friday, the first of its month; the 18th is the third.
  const usual = [{ weekday: 5, ...every, fromMinute: 1020, toMinute: 1200 }]
  const monthly = [{ weekday: 5, weekOfMonth: 3, fromMinute: 600, toMinute: 720 }]
  const closed = { onDay: '2026-12-18', kind: 'closed' as const, fromMinute: null, toMinute: null, note: '' }

  test('on its weekday, and on no other', () => {
    assert.deepEqual(hoursOn(usual, [], '2026-12-04'), [{ from: 1020, to: 1200 }])
    assert.deepEqual(hoursOn(usual, [], '2026-12-03'), [])
  })

  test('a day of its own stands in for the usual hours; a date of an event stands beside them', () => {
    assert.deepEqual(hoursOn(usual, [closed], '2026-12-18'), [])
    const open = { ...closed, kind: 'open' as const, fromMinute: 540, toMinute: 600 }
    assert.deepEqual(hoursOn(usual, [open], '2026-12-18'), [{ from: 540, to: 600 }])
    const date = { ...open, kind: 'date' as const }
    assert.deepEqual(hoursOn(usual, [date], '2026-12-18'), [
      { from: 540, to: 600 },
      { from: 1020, to: 1200 },
    ])
  })

  test('the first seven days are the first week of a month, the twenty-ninth is the fifth', () => {
    assert.deepEqual(['2026-12-07', '2026-12-08', '2026-12-28', '2026-12-29'].map(weekOfMonth), [1, 2, 4, 5])
    assert.deepEqual(hoursOn(monthly, [], '2026-12-18'), [{ from: 600, to: 720 }])
    assert.deepEqual(hoursOn(monthly, [], '2026-12-11'), [])
  })

  test('on a public holiday it rests only where that was said, and a day of its own counts before', () => {
    // 2026-11-23 is a Monday and 勤労感謝の日.
    const mondays = [{ weekday: 1, ...every, fromMinute: 600, toMinute: 720 }]
    assert.deepEqual(hoursOn(mondays, [], '2026-11-23', true), [])
    assert.deepEqual(hoursOn(mondays, [], '2026-11-23', false), [{ from: 600, to: 720 }])
    assert.deepEqual(hoursOn(mondays, [], '2026-11-30', true), [{ from: 600, to: 720 }])
    const open = { ...closed, onDay: '2026-11-23', kind: 'open' as const, fromMinute: 540, toMinute: 600 }
    assert.deepEqual(hoursOn(mondays, [open], '2026-11-23', true), [{ from: 540, to: 600 }])
    assert.ok(differentDaysOf([], yearFrom('2026-11-01'), true).includes('2026-11-23'))
    assert.deepEqual(differentDaysOf([closed], yearFrom('2026-11-01'), false), ['2026-12-18'])
  })

  test('what goes past Saturday’s midnight begins the week', () => {
    assert.deepEqual(weekOf([{ weekday: 6, ...every, fromMinute: 1320, toMinute: 1560 }]), [
      [6 * 1440 + 1320, 7 * 1440],
      [0, 120],
    ])
    assert.deepEqual(weekOf([{ weekday: 5, ...every, fromMinute: 1320, toMinute: 1560 }]), [
      [5 * 1440 + 1320, 5 * 1440 + 1560],
    ])
    assert.deepEqual(weekOf(monthly), [])
  })

  test('monthly hours are laid out as days, without those that differ', () => {
    const days = daysOf(monthly, [closed], yearFrom('2026-12-01')).map(([from]) => from)
    assert.ok(!days.includes(minutesOf('2026-12-18', 600)))
    assert.equal(days[0], minutesOf('2027-01-15', 600))
  })
})
