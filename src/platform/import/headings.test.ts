import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Cell, Sheet } from '#platform/sheets/sheet.ts'
import { rosterPlan } from './fixtures/office-roster.ts'
import { findHeader, guessMapping, headerAt, missingColumns } from './headings.ts'

const sheet = (...rows: Cell[][]): Sheet => ({ name: 'a', hidden: false, rows })

describe('the header', () => {
  test('is found under titles and notes', () => {
    const rows = [
      ['ピアサポーター登録名簿'],
      [],
      ['作成日', { day: '2026-04-01' }],
      ['No', '氏名', 'ふりがな', '登録日'],
    ]
    assert.deepEqual(findHeader(sheet(...rows), rosterPlan), {
      line: 4,
      headings: ['No', '氏名', 'ふりがな', '登録日'],
    })
  })
  test('is the row of it that names the columns, where it has two', () => {
    const rows = [
      ['氏名', 'ふりがな', '連絡先', null, '登録日'],
      ['氏名', 'ふりがな', '電話番号', 'メールアドレス', '登録日'],
      ['山田 花子', 'ヤマダ ハナコ', '03-1234-5678', 'a@b.jp', 'R8.4.1'],
    ]
    assert.equal(findHeader(sheet(...rows), rosterPlan)?.line, 2)
  })
  test('is the first row of texts where no heading is known, and none in an empty sheet', () => {
    assert.equal(findHeader(sheet(['表題'], ['い', 'ろ'], ['は', 'に']), rosterPlan)?.line, 2)
    assert.equal(findHeader(sheet(['表題']), rosterPlan), null)
    assert.equal(findHeader(sheet(), rosterPlan), null)
  })
  test('may be chosen by its row', () => {
    assert.deepEqual(headerAt(sheet(['a'], [null, ' b ', 3]), 2), { line: 2, headings: ['', 'b', '3'] })
    assert.deepEqual(headerAt(sheet(), 5), { line: 5, headings: [] })
  })
})

describe('the columns', () => {
  test('are guessed by synonyms, whatever their width, kana, spaces and brackets', () => {
    const mapping = guessMapping(['ﾒｰﾙ ｱﾄﾞﾚｽ', '（氏　名）', 'フリガナ', '登録\n年月日', 'ＴＥＬ'], rosterPlan)
    assert.deepEqual([mapping.email, mapping.name, mapping.kana, mapping.enrolledOn, mapping.phone], [0, 1, 2, 3, 4])
    assert.deepEqual([mapping.hasCompleted, mapping.weekdays, mapping.postalCode], [null, null, null])
  })
  test('are guessed by the longest synonym that a heading contains', () => {
    const mapping = guessMapping(['氏名（ふりがな）', '氏名（漢字）※必須', '携帯電話番号'], rosterPlan)
    assert.deepEqual([mapping.kana, mapping.name, mapping.phone], [0, 1, 2])
  })
  test('serve one field each, the exact heading first', () => {
    const mapping = guessMapping(['電話（自宅）', '電話', '電話番号'], rosterPlan)
    assert.equal(mapping.phone, 2)
    assert.equal(new Set(Object.values(mapping).filter((column) => column !== null)).size, 1)
  })
  test('that are required and missing are named', () => {
    const mapping = guessMapping(['氏名', '電話'], rosterPlan)
    assert.deepEqual(missingColumns(rosterPlan, mapping), ['kana', 'enrolledOn'])
  })
})
