import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { ImportPages, said } from '#test/pages/import-pages.ts'
import { newTown } from '#test/town.ts'

const header = [
  '登録番号',
  '氏名',
  'ふりがな',
  '登録年月日',
  '電話番号',
  '修了した研修',
  '修了年月日',
  '希望する活動',
  '曜日',
  '配慮事項',
]
const kana = (index: number) => Array.from(String(index), (digit) => 'アイウエオカキクケコ'[Number(digit)]).join('')
const rows = Array.from({ length: 1_001 }, (_, index) => [
  `R6-${index}`,
  `山田 ${index}`,
  `やまだ ${kana(index)}`,
  'R6.4.1',
  `090-${String(1000 + Math.floor(index / 10_000))}-${String(index).padStart(4, '0')}`,
  '基礎編',
  'R6.3.15',
  '病院訪問、講演',
  '月・水 10:00〜15:00',
  '休憩をこまめに',
])

test('a register of 1,001 people is taken in one transaction, and again without doubles', async () => {
  const town = await newTown()
  const pages = new ImportPages((await town.inhabitant(['coordinator'])).browser, 'roster')
  const file = await writeWorkbook([{ name: '名簿', columns: header.map((label) => ({ label })), rows }])
  const preview = await pages.preview(file, '名簿.xlsx')
  assert.match(said(preview.text), /1001人を取り込む/)
  assert.ok(preview.text.length < 200_000, `${preview.text.length} characters`)
  const done = await pages.take()
  assert.match(said(done.text), /1001人を加えました/)
  const again = await pages.preview(file, '名簿.xlsx')
  assert.match(said(again.text), /新しく加わるものはありません/)
  assert.match(said((await pages.take()).text), /すでにあったものは1001人です/)
})
