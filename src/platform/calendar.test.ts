import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as calendar from './calendar.ts'

const { addDays, daysBetween, era, isDay, parseDay, parseMinute, readDay, weekdayOf } = calendar

describe('a day', () => {
  test('exists in the calendar', () => {
    for (const day of ['2024-02-29', '2000-02-29', '2026-12-31', '1873-01-01']) assert.ok(isDay(day), day)
  })
  test('is refused where the calendar has none', () => {
    for (const text of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-4-1', '1872-12-31'])
      assert.ok(!isDay(text), text)
  })
  test('is added to over the end of months, years and February', () => {
    assert.equal(addDays('2026-12-31', 1), '2027-01-01')
    assert.equal(addDays('2024-02-28', 1), '2024-02-29')
    assert.equal(addDays('2026-03-01', -1), '2026-02-28')
    assert.throws(() => addDays('2026-02-30', 1), RangeError)
  })
  test('is so many nights from another', () => {
    assert.equal(daysBetween('2026-04-01', '2027-04-01'), 365)
    assert.equal(daysBetween('2026-04-01', '2026-03-31'), -1)
    assert.equal(daysBetween('2026-04-01', '2026-04-01'), 0)
  })
  test('has its weekday, also before 1970', () => {
    assert.equal(weekdayOf('2026-11-21'), 6)
    assert.equal(weekdayOf('2026-11-22'), 0)
    assert.equal(weekdayOf('1969-12-31'), 3)
    assert.equal(weekdayOf('1926-12-25'), 6)
  })
  test('lies in a week that begins on Monday', () => {
    assert.equal(calendar.mondayOf('2026-11-22'), '2026-11-16')
    assert.equal(calendar.mondayOf('2026-11-16'), '2026-11-16')
  })
  test('stands before or after another', () => {
    const days = ['2026-04-01', '2025-12-31', '2026-03-31']
    assert.deepEqual(days.sort(calendar.compare), ['2025-12-31', '2026-03-31', '2026-04-01'])
    assert.equal(calendar.compare('2026-04-01', '2026-04-01'), 0)
  })
})

describe('a month', () => {
  test('lists its days', () => {
    const days = calendar.daysOfMonth('2028-02')
    assert.deepEqual([days.length, days[0], days.at(-1)], [29, '2028-02-01', '2028-02-29'])
    assert.throws(() => calendar.daysOfMonth('2026-13'), RangeError)
  })
  test('is followed by another over the year’s end', () => {
    assert.equal(calendar.addMonths('2026-12', 1), '2027-01')
    assert.equal(calendar.addMonths('2026-01', -1), '2025-12')
    assert.equal(calendar.monthOf('2026-11-21'), '2026-11')
  })
})

describe('the fiscal year', () => {
  test('runs from April to March', () => {
    assert.equal(calendar.fiscalYearOf('2026-03-31'), 2025)
    assert.equal(calendar.fiscalYearOf('2026-04-01'), 2026)
    assert.equal(calendar.fiscalYearOf('2027-01-15'), 2026)
    assert.deepEqual(calendar.fiscalYearRange(2026), { from: '2026-04-01', to: '2027-04-01' })
    const months = calendar.monthsOfFiscalYear(2026)
    assert.deepEqual([months.length, months[0], months.at(-1)], [12, '2026-04', '2027-03'])
  })
})

const eraDays: [string, string][] = [
  ['2019-04-30', '平成31年4月30日'],
  ['2019-05-01', '令和元年5月1日'],
  ['2019-12-31', '令和元年12月31日'],
  ['2020-01-01', '令和2年1月1日'],
  ['1989-01-07', '昭和64年1月7日'],
  ['1989-01-08', '平成元年1月8日'],
  ['1926-12-24', '大正15年12月24日'],
  ['1926-12-25', '昭和元年12月25日'],
  ['1912-07-29', '明治45年7月29日'],
  ['1912-07-30', '大正元年7月30日'],
  ['2026-04-01', '令和8年4月1日'],
]

describe('an era', () => {
  test('changes on its first day', () => {
    for (const [day, text] of eraDays) {
      const { era: name, year } = era(day)
      assert.ok(text.startsWith(`${name}${year === 1 ? '元' : year}年`), `${day} ${name}${year}`)
    }
    assert.deepEqual(era('2026-04-01'), { era: '令和', letter: 'R', year: 8 })
  })
})

describe('a written day', () => {
  test('is read in the eras', () => {
    for (const [day, text] of eraDays) assert.equal(parseDay(text), day)
  })
  test('is read in every spelling that offices use', () => {
    const western =
      '2026-04-02|2026/4/2|2026.4.2|2026年4月2日|20260402|２０２６／０４／０２|2026−04−02|2026/04/02 0:00:00'
    const reiwa = 'R8.4.2|Ｒ８．４．２|R8/4/2|R08-04-02|r.8.4.2|令和8年4月2日|令和 8年 4月 2日|令8.4.2|㋿8年4月2日'
    const kanji = '令和八年四月二日|二〇二六年四月二日'
    const withWeekday = ' 2026年4月2日（木） |2026/4/2(木)|R8.4.2㈭|令和8年4月2日 木曜日'
    const spellings = [western, reiwa, kanji, withWeekday].flatMap((each) => each.split('|'))
    for (const text of spellings) assert.equal(parseDay(text), '2026-04-02', text)
    assert.equal(parseDay('H31.4.30'), '2019-04-30')
    assert.equal(parseDay('Ｓ４５．１２．３'), '1970-12-03')
    assert.equal(parseDay('昭和三十年十月二十日'), '1955-10-20')
  })
  test('is doubtful where its era had ended or had not begun', () => {
    assert.deepEqual(readDay('平成31年5月1日'), { day: '2019-05-01', doubt: 'era-over' })
    assert.deepEqual(readDay('S64.1.8'), { day: '1989-01-08', doubt: 'era-over' })
    assert.deepEqual(readDay('令和元年4月30日'), { day: '2019-04-30', doubt: 'era-not-begun' })
    assert.equal(parseDay('平成31年5月1日'), null)
  })
  test('is doubtful where the weekday beside it is another', () => {
    assert.deepEqual(readDay('令和8年4月2日（水）'), { day: '2026-04-02', doubt: 'weekday-differs' })
    assert.deepEqual(readDay('2026/11/23(月・祝)'), { day: '2026-11-23', doubt: null })
  })
  test('is refused with the reason', () => {
    assert.deepEqual(readDay('令和8年3月32日'), { fault: 'no-such-day' })
    assert.deepEqual(readDay('2026/2/29'), { fault: 'no-such-day' })
    assert.deepEqual(readDay('令和0年1月1日'), { fault: 'no-such-day' })
    assert.deepEqual(readDay('4月1日（水）'), { fault: 'year-missing' })
    assert.deepEqual(readDay('8.4.1'), { fault: 'year-unclear' })
    for (const text of ['', '未定', '2026年4月', '2026/4/1 10:00', 'R8', '090-1234-5678', '2026-03-31T15:00:00Z'])
      assert.deepEqual(readDay(text), { fault: 'not-a-day' }, text)
  })
})

describe('a spreadsheet’s serial number', () => {
  test('is the day that the spreadsheet shows', () => {
    assert.equal(calendar.dayOfSerial(46113), '2026-04-01')
    assert.equal(calendar.dayOfSerial(43586.75), '2019-05-01')
    assert.equal(calendar.dayOfSerial(1), '1900-01-01')
    assert.equal(calendar.dayOfSerial(61), '1900-03-01')
    assert.equal(calendar.dayOfSerial(44651, 1904), '2026-04-01')
  })
  test('is no day where there is none', () => {
    for (const serial of [0, 0.5, -3, 60, 20260401, Number.NaN]) assert.equal(calendar.dayOfSerial(serial), null)
  })
  test('carries the time of day in its fraction', () => {
    assert.equal(calendar.minuteOfSerial(0.375), 540)
    assert.equal(calendar.minuteOfSerial(46113 + 13.5 / 24), 810)
    assert.equal(calendar.minuteOfSerial(0.99999), 1439)
  })
})

describe('a time of day', () => {
  test('is read as people write it', () => {
    const half = '9:30|09:30|０９：３０|9時30分|９時半|午前9時30分|9:30 AM|am9:30|09:30:00'
    for (const text of half.split('|')) assert.equal(parseMinute(text), 570, text)
    for (const text of ['13:00', '午後1時', '1pm', '1:00 p.m.', '13時']) assert.equal(parseMinute(text), 780, text)
    assert.equal(parseMinute('正午'), 720)
    assert.equal(parseMinute('午後0時30分'), 750)
    assert.equal(parseMinute('24:00'), 1440)
    assert.equal(parseMinute('0:00'), 0)
  })
  test('is refused where it is none, or means two things', () => {
    for (const text of ['', '9', '9:60', '24:01', '午後12時', '午前12時', '午後13時', '13:00 PM', '9:30〜11:00', '朝'])
      assert.equal(parseMinute(text), null, text)
  })
  test('is written with two digits', () => {
    assert.equal(calendar.formatMinute(570), '09:30')
    assert.equal(calendar.formatMinute(1440), '24:00')
  })
})

describe('Japan’s clock', () => {
  test('is nine hours ahead of UTC', () => {
    assert.deepEqual(calendar.toTokyo('2026-03-31T15:00:00.000Z'), { day: '2026-04-01', minute: 0 })
    assert.deepEqual(calendar.toTokyo('2026-03-31T14:59:59.999Z'), { day: '2026-03-31', minute: 1439 })
    assert.deepEqual(calendar.toTokyo('2026-04-01T09:30:00+09:00'), { day: '2026-04-01', minute: 570 })
    assert.equal(calendar.fromTokyo('2026-04-01', 0), '2026-03-31T15:00:00.000Z')
    assert.equal(calendar.fromTokyo('2026-04-01', 1440), '2026-04-01T15:00:00.000Z')
  })
  test('refuses a time that does not say where it is', () => {
    assert.throws(() => calendar.toTokyo('2026-04-01T09:30:00'), RangeError)
    assert.throws(() => calendar.toTokyo('soon'), RangeError)
  })
})
