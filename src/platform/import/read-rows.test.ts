import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cell, Sheet } from '#platform/sheets/sheet.ts'
import { digestOfFile } from './digest.ts'
import { rosterPlan } from './fixtures/office-roster.ts'
import { guessMapping, headerAt } from './headings.ts'
import { day, number, text } from './parsers.ts'
import type { ImportPlan } from './plan.ts'
import { readRows } from './read-rows.ts'
import { describeFault } from './words.ts'

interface Period {
  label: string
  from: string
  to: string | null
  times: number
}

const same = (label: string) => () => label
const plan: ImportPlan<Period> = {
  id: 'test.period',
  title: same('期間'),
  fields: {
    label: { label: same('名称'), synonyms: [], required: true, parse: text() },
    from: { label: same('開始'), synonyms: [], required: true, parse: day() },
    to: { label: same('終了'), synonyms: [], required: false, parse: day() },
    times: { label: same('回数'), synonyms: [], required: false, whenBlank: 1, parse: number() },
  },
  check: ({ from, to }) =>
    to !== null && to < from ? { field: 'to', ja: '終了が開始より前です。', en: 'The end is before the start.' } : null,
}

const read = (...rows: Cell[][]) => {
  const sheet: Sheet = { name: 'a', hidden: false, rows: [['名称', '開始', '終了', '回数'], ...rows] }
  const header = headerAt(sheet, 1)
  return readRows(sheet, header, guessMapping(header.headings, plan), plan, { today: '2026-11-21' })
}

describe('the rows of a list', () => {
  test('have what an empty cell means, also where a dash stands for it', () => {
    const value = { label: 'A', from: '2026-04-01', to: null, times: 1 }
    assert.deepEqual(read(['A', 'R8.4.1'], ['A', 'R8.4.1', '－', '―']).rows, [
      { line: 2, value },
      { line: 3, value },
    ])
  })
  test('have what stands above, where a cell says so', () => {
    const { rows } = read(['A', 'R8.4.1', null, 3], ['B', '〃', null, '同上'], ['C', '〃'])
    assert.deepEqual(
      rows.map(({ value }) => [value.label, value.from, value.times]),
      [
        ['A', '2026-04-01', 3],
        ['B', '2026-04-01', 3],
        ['C', '2026-04-01', 1],
      ],
    )
  })
  test('lose the apostrophe that guards an exported text against formulas', () => {
    assert.equal(read(["'+81を使う人", 'R8.4.1']).rows[0]?.value.label, '+81を使う人')
  })
  test('are held against the plan’s own rule, with its words', () => {
    const { rows, faults } = read(['A', 'R8.4.2', 'R8.4.1'])
    assert.deepEqual(rows, [])
    assert.equal(faults[0] && describeFault('ja', faults[0], plan), '2行目 C列「終了」：終了が開始より前です。')
    assert.equal(
      faults[0] && describeFault('en', faults[0], plan),
      'Row 2, column C “終了”: The end is before the start.',
    )
  })
  test('tell every fault of a row, and leave the other rows whole', () => {
    const { rows, faults } = read(['', '明日', null, '3.5'], ['B', 'R8.4.1'])
    assert.deepEqual(
      faults.map(({ line, column, code, cell }) => [line, column, code, cell]),
      [
        [2, 0, 'missing', ''],
        [2, 1, 'not-a-day', '明日'],
        [2, 3, 'not-a-whole-number', '3.5'],
      ],
    )
    assert.deepEqual(
      rows.map(({ line }) => line),
      [3],
    )
  })
  test('are left out where they hold an example, a total, a note or only their printed number', () => {
    const { rows, skipped } = read(['記入例', 'R8.4.1'], ['小計', null, null, 3], ['（注）秘密の扱い'], [7], [])
    assert.deepEqual(rows, [])
    const reasons = skipped.map(({ because }) => because)
    assert.deepEqual(reasons, ['example', 'total', 'note', 'blank', 'blank'])
  })
  test('are not read where a required column is missing: that is one fault, not one for each row', () => {
    const sheet: Sheet = { name: 'a', hidden: false, rows: [['名称'], ['A'], ['B']] }
    const header = headerAt(sheet, 1)
    const mapping = guessMapping(header.headings, plan)
    const { rows, faults } = readRows(sheet, header, mapping, plan, { today: '2026-11-21' })
    assert.deepEqual(rows, [])
    const sentences = faults.map((fault) => describeFault('ja', fault, plan))
    assert.deepEqual(sentences, ['1行目 「開始」：「開始」の列が選ばれていません。どの列かを選んでください。'])
  })
  test('are 5,000 in less than 300 ms of a processor', () => {
    const people = Array.from({ length: 5_000 }, (_, index): Cell[] => {
      const phone = `０９０－${1_000 + index}－５６７８`
      return [
        index,
        'ﾔﾏﾀﾞ ﾊﾅｺ',
        '山田　花子',
        '令和８年４月１日',
        phone,
        'a@example.jp',
        '○',
        '月、水',
        '1540017',
        null,
        'x',
        'y',
      ]
    })
    const headings = ['No', 'フリガナ', '氏名', '登録日', '電話', 'メール', '研修', '曜日', '〒', 'a', 'b', 'c']
    const sheet: Sheet = { name: 'a', hidden: false, rows: [headings, ...people] }
    const header = headerAt(sheet, 1)
    const mapping = guessMapping(header.headings, rosterPlan)
    const { rows } = readRows(sheet, header, mapping, rosterPlan, { today: '2026-11-21' })
    assert.equal(rows.length, 5_000)
  })
})

test('a file is known again by its digest', () => {
  const digest = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'
  assert.equal(digestOfFile(Buffer.from('abc')), digest)
})
