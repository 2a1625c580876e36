import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { formatDay, formatFiscalYear, formatInstant, formatSpan, formatTime, weekdayNames } from './dates.ts'

describe('a day', () => {
  test('is written as each language writes it', () => {
    assert.equal(formatDay('ja', '2026-11-21', 'long'), '令和8年11月21日（土）')
    assert.equal(formatDay('en', '2026-11-21', 'long'), 'Sat 21 Nov 2026')
    assert.equal(formatDay('easy', '2026-11-21', 'long'), '2026年11月21日（土曜日）')
  })
  test('is written without its year where the page says the year', () => {
    assert.equal(formatDay('ja', '2026-04-05', 'short'), '4月5日（日）')
    assert.equal(formatDay('en', '2026-04-05', 'short'), 'Sun 5 Apr')
    assert.equal(formatDay('easy', '2026-04-05', 'short'), '4月5日（日曜日）')
  })
  test('stands for its month, and a month may stand for itself', () => {
    assert.equal(formatDay('ja', '2026-11-21', 'month'), '令和8年11月')
    assert.equal(formatDay('en', '2026-11', 'month'), 'November 2026')
    assert.equal(formatDay('en', '2026-11', 'month-name'), 'Nov')
    assert.equal(formatDay('ja', '2026-11', 'month-name'), '11月')
    assert.equal(formatDay('easy', '2026-11', 'month'), '2026年11月')
  })
  test('falls into the first year of an era from the era’s first day', () => {
    assert.equal(formatDay('ja', '2019-04-30', 'long'), '平成31年4月30日（火）')
    assert.equal(formatDay('ja', '2019-05-01', 'long'), '令和元年5月1日（水）')
  })
})

describe('a fiscal year', () => {
  test('has its era’s name and number', () => {
    assert.equal(formatFiscalYear('ja', 2026), '令和8年度')
    assert.equal(formatFiscalYear('en', 2026), 'FY2026 (R8)')
    assert.equal(formatFiscalYear('easy', 2026), '2026年4月から2027年3月まで')
  })
  test('in which an era began is called by the new one', () => {
    assert.equal(formatFiscalYear('ja', 2019), '令和元年度')
    assert.equal(formatFiscalYear('ja', 2018), '平成30年度')
  })
})

describe('a time', () => {
  test('is written on a clock of 24 hours, in easy Japanese with morning and afternoon', () => {
    assert.equal(formatTime('ja', 570), '9:30')
    assert.equal(formatTime('en', 0), '0:00')
    assert.equal(formatTime('easy', 570), '午前9時30分')
    assert.equal(formatTime('easy', 750), '昼の12時30分')
    assert.equal(formatTime('easy', 780), '午後1時')
    assert.equal(formatTime('easy', 1440), '夜の12時')
  })
  test('spans to another', () => {
    assert.equal(formatSpan('ja', 570, 660), '9:30〜11:00')
    assert.equal(formatSpan('en', 570, 660), '9:30–11:00')
    assert.equal(formatSpan('easy', 570, 780), '午前9時30分から午後1時まで')
  })
  test('of an instant is the one on the wall in Japan', () => {
    assert.equal(formatInstant('ja', '2026-11-20T15:05:00Z'), '令和8年11月21日（土）0:05')
    assert.equal(formatInstant('en', '2026-11-21T00:30:00Z'), 'Sat 21 Nov 2026, 9:30')
    assert.equal(formatInstant('easy', '2026-11-21T00:30:00Z'), '2026年11月21日（土曜日） 午前9時30分')
  })
})

test('the weekdays begin with Sunday', () => {
  assert.deepEqual([weekdayNames('ja')[0], weekdayNames('en')[6], weekdayNames('easy')[1]], ['日', 'Sat', '月曜日'])
})
