import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cell } from '#platform/sheets/sheet.ts'
import * as parsers from './parsers.ts'
import type { Parser } from './plan.ts'

const read = <V>(parser: Parser<V>, cell: Exclude<Cell, null>) => parser(cell, { today: '2026-11-21' })
const valueIn = <V>(parser: Parser<V>, cell: Exclude<Cell, null>) => {
  const parsed = read(parser, cell)
  return 'value' in parsed ? parsed.value : parsed.fault.code
}

describe('text', () => {
  test('is kept as typed but for the spaces around it', () => {
    assert.equal(valueIn(parsers.text(), '　山田　花子 '), '山田　花子')
    assert.equal(valueIn(parsers.text(), '一行目\n 二行目\u0007'), '一行目 二行目')
    assert.equal(valueIn(parsers.longText(), '一行目\n二行目 '), '一行目\n二行目')
    assert.equal(valueIn(parsers.text(), 123), '123')
    assert.equal(valueIn(parsers.text(), { day: '2026-04-01' }), '2026/4/1')
  })
  test('may have so many characters, as a reader counts them', () => {
    assert.equal(valueIn(parsers.text(3), '葛󠄀城市'), '葛󠄀城市')
    assert.deepEqual(read(parsers.text(3), 'あいうえ'), { fault: { code: 'too-long', most: 3 } })
  })
  test('of a name tells the characters that may be lost in print', () => {
    assert.deepEqual(read(parsers.name(), '𠮷田'), {
      value: '𠮷田',
      doubt: { code: 'rare-characters', characters: ['𠮷'] },
    })
    assert.deepEqual(read(parsers.name(), '髙田'), { value: '髙田' })
  })
  test('of a reading becomes full-width katakana', () => {
    for (const typed of ['ﾔﾏﾀﾞ ﾊﾅｺ', 'やまだ　はなこ', 'ヤマダ  ハナコ'])
      assert.equal(valueIn(parsers.kana(), typed), 'ヤマダ ハナコ')
    assert.equal(valueIn(parsers.kana(), 'ヨ−コ'), 'ヨーコ')
    assert.equal(valueIn(parsers.kana(), '山田'), 'not-kana')
  })
})

describe('a day', () => {
  test('comes as a day, a spelling, or a bare serial number, which is doubtful', () => {
    assert.equal(valueIn(parsers.day(), { day: '2026-04-01', minute: 570 }), '2026-04-01')
    assert.equal(valueIn(parsers.day(), 'R8.4.1'), '2026-04-01')
    assert.equal(valueIn(parsers.day(), 20260401), '2026-04-01')
    assert.deepEqual(read(parsers.day(), 46113), {
      value: '2026-04-01',
      doubt: { code: 'day-from-number', day: '2026-04-01' },
    })
    assert.deepEqual(read(parsers.day(), 'H31.5.1'), {
      value: '2019-05-01',
      doubt: { code: 'era-over', day: '2019-05-01' },
    })
  })
  test('is refused with the reason', () => {
    assert.equal(valueIn(parsers.day(), '2026/2/30'), 'no-such-day')
    assert.equal(valueIn(parsers.day(), 4.1), 'year-missing')
    assert.equal(valueIn(parsers.day(), true), 'not-a-day')
    assert.equal(valueIn(parsers.day(), { minute: 570 }), 'not-a-day')
  })
  test('may have to lie in the past, today included, or after a first day', () => {
    assert.equal(valueIn(parsers.day({ past: true }), '2026/11/21'), '2026-11-21')
    assert.equal(valueIn(parsers.day({ past: true }), '2026/11/22'), 'day-in-future')
    assert.equal(valueIn(parsers.day({ first: '2020-04-01' }), '2020/4/1'), '2020-04-01')
    assert.equal(valueIn(parsers.day({ first: '2020-04-01' }), '2020/3/31'), 'day-too-early')
  })
})

describe('a contact', () => {
  test('by telephone gets its hyphens, and its zero back from a number', () => {
    assert.equal(valueIn(parsers.phone(), 9012345678), '090-1234-5678')
    assert.equal(valueIn(parsers.phone(), '０３－５４３２－１２３４'), '03-5432-1234')
    assert.equal(valueIn(parsers.phone(), '03-5432'), 'not-a-phone')
  })
  test('by post has seven digits', () => {
    for (const typed of ['154-0017', '〒１５４－００１７', '1540017', 1540017])
      assert.equal(valueIn(parsers.postalCode(), typed), '154-0017')
    assert.equal(valueIn(parsers.postalCode(), 640001), '064-0001')
    assert.equal(valueIn(parsers.postalCode(), '154'), 'not-a-postal-code')
  })
  test('by mail is one address', () => {
    assert.equal(valueIn(parsers.email(), ' hanako＠Example.JP '), 'hanako@example.jp')
    assert.equal(valueIn(parsers.email(), 'a.b+c@sub.example.co.jp'), 'a.b+c@sub.example.co.jp')
    for (const typed of ['hanako', 'a@b', 'a@b.jp, c@d.jp', 'a b@c.jp', '<a@b.jp>', `${'a'.repeat(250)}@b.jp`])
      assert.equal(valueIn(parsers.email(), typed), 'not-an-email', typed)
  })
})

describe('a number', () => {
  test('comes in any width, with commas and units', () => {
    const visits = parsers.number({ most: 5_000, units: ['回', '人'] })
    for (const typed of ['1,200', '１２００', '1200回', ' 1,200 人 ', 1200]) assert.equal(valueIn(visits, typed), 1200)
    assert.equal(valueIn(parsers.number({ whole: false, least: -10 }), '△1.5'), -1.5)
  })
  test('is refused where it is none, broken, or out of range', () => {
    const share = parsers.number({ most: 10 })
    const codes = ['約3', '3日', '', '1.5', '-1', '11'].map((typed) => valueIn(share, typed))
    const none = 'not-a-number'
    assert.deepEqual(codes, [none, none, none, 'not-a-whole-number', 'too-small', 'too-large'])
  })
  test('of yen may carry its signs', () => {
    assert.equal(valueIn(parsers.yen(), '￥１２，０００'), 12_000)
    assert.equal(valueIn(parsers.yen(), 12_000), 12_000)
    assert.equal(valueIn(parsers.yen(), '12.5'), 'not-an-amount')
  })
  test('of a time of day is in minutes', () => {
    assert.equal(valueIn(parsers.timeOfDay(), { minute: 570 }), 570)
    assert.equal(valueIn(parsers.timeOfDay(), '午後1時半'), 810)
    assert.equal(valueIn(parsers.timeOfDay(), { minute: 2160 }), 'not-a-time')
    assert.equal(valueIn(parsers.timeOfDay(), { day: '2026-04-01' }), 'not-a-time')
    assert.equal(valueIn(parsers.timeOfDay(), 9), 'not-a-time')
  })
})

describe('a choice', () => {
  test('of yes or no comes in all its signs', () => {
    for (const typed of ['有', 'あり', '○', '〇', '◯', '◎', 'はい', '可', '済', 'YES', 'ｙ', '1', 1, true, '✔', 'レ'])
      assert.equal(valueIn(parsers.yesNo(), typed), true, `${typed}`)
    for (const typed of ['無', 'なし', '×', 'x', 'いいえ', '不可', 'No', '0', 0, false])
      assert.equal(valueIn(parsers.yesNo(), typed), false, `${typed}`)
    for (const typed of ['△', '検討中', '2']) assert.equal(valueIn(parsers.yesNo(), typed), 'not-yes-or-no', typed)
  })
  const place = parsers.choice([
    { value: 'hospital', synonyms: ['病院', '精神科病院', 'Hospital'] },
    { value: 'home', synonyms: ['自宅', 'home'] },
  ])
  test('is known by any of its spellings, and named where there is none', () => {
    assert.equal(valueIn(place, 'ＨＯＳＰＩＴＡＬ'), 'hospital')
    assert.equal(valueIn(place, '精神科 病院'), 'hospital')
    assert.deepEqual(read(place, '学校'), { fault: { code: 'not-a-choice', choices: ['病院', '自宅'] } })
  })
  test('of several is a list, none twice, and names the piece that fits none', () => {
    assert.deepEqual(valueIn(parsers.list(place), '病院、自宅；病院\n'), ['hospital', 'home'])
    assert.deepEqual(read(parsers.list(place), '病院，学校'), {
      fault: { code: 'not-a-choice', choices: ['病院', '自宅'], part: '学校' },
    })
  })
})

describe('a column in which people write freely', () => {
  const place = parsers.choice([
    { value: 'hospital', synonyms: ['病院', 'Hospital visits'] },
    { value: 'home', synonyms: ['居場所・集まり', '自宅'] },
  ])
  test('is read as far as it can be, and what is left is told', () => {
    assert.deepEqual(read(parsers.lenientList(place), '病院、庭仕事・自宅'), {
      value: ['hospital', 'home'],
      doubt: { code: 'not-taken-over', left: ['庭仕事'] },
    })
    assert.deepEqual(read(parsers.lenient(place, null), '病院か自宅'), {
      value: null,
      doubt: { code: 'not-taken-over', left: ['病院か自宅'] },
    })
  })
  test('keeps a word whole that has a space or a dot of its own', () => {
    assert.deepEqual(read(parsers.lenientList(place), '居場所・集まり、Hospital visits'), {
      value: ['home', 'hospital'],
    })
    assert.deepEqual(read(parsers.lenientList(place), '病院 自宅'), { value: ['hospital', 'home'] })
  })
})
