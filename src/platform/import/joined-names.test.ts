import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Cell } from '#platform/sheets/sheet.ts'
import { withJoinedNames } from './joined-names.ts'

const joined = (...rows: Cell[][]) => withJoinedNames({ name: 'a', hidden: false, rows }).rows

test('family name and given name in two columns are joined in one more, and their readings in another', () => {
  const rows = joined(
    ['登録名簿'],
    ['No', '姓', '名', 'セイ', 'メイ', '電話'],
    [1, '山田', '花子', 'ﾔﾏﾀﾞ', 'ﾊﾅｺ'],
    [2, null, 'ひかる'],
    [],
  )
  assert.deepEqual(rows[0], ['登録名簿'])
  assert.deepEqual(rows[1]?.slice(6), ['氏名（姓と名）', 'ふりがな（セイとメイ）'])
  assert.deepEqual(rows[2], [1, '山田', '花子', 'ﾔﾏﾀﾞ', 'ﾊﾅｺ', null, '山田 花子', 'ﾔﾏﾀﾞ ﾊﾅｺ'])
  assert.deepEqual(rows[3]?.slice(6), ['ひかる'])
  assert.deepEqual(rows[4], [])
})

test('a list with the whole name in one column stays as it is', () => {
  const rows: Cell[][] = [
    ['氏名', '名称'],
    ['山田花子', 'みどり会'],
  ]
  assert.deepEqual(joined(...rows), rows)
})
