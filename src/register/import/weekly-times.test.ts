import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readWeeklyTimes } from './weekly-times.ts'

const read = (text: string) => {
  const times = readWeeklyTimes(text)
  if (times === null) return null
  return times.windows
    .map(({ weekday, fromMinute, toMinute }) => `${'日月火水木金土'[weekday]}${fromMinute / 60}-${toMinute / 60}`)
    .join(' ')
}

describe('weekly times as people write them', () => {
  test('are read with hours, in any width', () => {
    assert.equal(read('月・水　１０：００～１５：００'), '月10-15 水10-15')
    assert.equal(read('平日 10時〜12時'), '月10-12 火10-12 水10-12 木10-12 金10-12')
    assert.equal(read('火木13時以降'), '火13-24 木13-24')
    assert.equal(read('土曜日 17時まで'), '土0-17')
    assert.equal(read('月 10-15時'), '月10-15')
    assert.equal(read('水曜 午後1時半から4時'), '水13.5-16')
    assert.equal(read('月 10:00~12:00、木 13:00~17:00'), '月10-12 木13-17')
    assert.equal(read('月、水、金 10:00～15:00'), '月10-15 水10-15 金10-15')
  })
  test('are read with words for hours, and these are not exact', () => {
    assert.equal(read('月水金'), '月0-24 水0-24 金0-24')
    assert.equal(read('月～金の午前中'), '月0-12 火0-12 水0-12 木0-12 金0-12')
    assert.equal(read('土日'), '土0-24 日0-24')
    assert.equal(read('火・木の午後、土 午前'), '火12-24 木12-24 土0-12')
    assert.equal(read('いつでも')?.split(' ').length, 7)
    assert.equal(readWeeklyTimes('月の午後')?.isExact, false)
    assert.equal(readWeeklyTimes('月 10:00〜12:00')?.isExact, true)
  })
  test('are left alone where any of it cannot be read, so that no condition is lost', () => {
    for (const text of [
      '月・水（第3水曜は不可）',
      '体調による',
      '月、水午後',
      '月曜の夕方',
      '要相談',
      '1時～5時',
      '月 1時〜5時',
      '第2火曜',
      '水 15時〜10時',
      '10:00〜12:00',
      '月曜以外',
    ])
      assert.equal(read(text), null, text)
  })
})
