import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import type { Sheet } from '#platform/sheets/sheet.ts'
import { type RosterRow, rosterCsv, rosterPlan, rosterWorkbook } from './fixtures/office-roster.ts'
import { findHeader, guessMapping } from './headings.ts'
import { type ImportReading, readRows } from './read-rows.ts'
import { describeDoubt, describeFault } from './words.ts'

const today = '2026-11-21'

const sheetOf = async (bytes: Uint8Array, fileName: string): Promise<Sheet> => {
  const reading = await readWorkbook(bytes, fileName)
  const sheet = 'sheets' in reading ? reading.sheets.find(({ hidden }) => !hidden) : undefined
  assert.ok(sheet)
  return sheet
}

const readRoster = (sheet: Sheet): ImportReading<RosterRow> => {
  const header = findHeader(sheet, rosterPlan)
  assert.ok(header)
  return readRows(sheet, header, guessMapping(header.headings, rosterPlan), rosterPlan, { today })
}

const nobody = { email: null, hasCompleted: false, weekdays: [], postalCode: null }
const people: [number, RosterRow][] = [
  [
    4,
    {
      name: '山田　花子',
      kana: 'ヤマダ ハナコ',
      enrolledOn: '2026-04-01',
      phone: '090-1234-5678',
      email: 'hanako@example.jp',
      hasCompleted: true,
      weekdays: ['月', '水', '金'],
      postalCode: '154-0017',
    },
  ],
  [
    5,
    {
      ...nobody,
      name: '髙橋 太郎',
      kana: 'タカハシ タロウ',
      enrolledOn: '2019-05-01',
      phone: '090-1234-5679',
      hasCompleted: true,
      weekdays: ['火'],
      postalCode: '154-0017',
    },
  ],
  [6, { ...nobody, name: '鈴木一郎', kana: 'スズキ イチロウ', enrolledOn: '2025-10-15', phone: '03-5432-1234' }],
  [
    7,
    {
      ...nobody,
      name: '佐藤　美紀',
      kana: 'サトウ ミキ',
      enrolledOn: '2025-10-15',
      phone: null,
      weekdays: ['土', '日'],
      postalCode: '064-0001',
    },
  ],
  [8, { ...nobody, name: '伊東 健', kana: 'イトウ ケン', enrolledOn: '2019-05-01', phone: null, hasCompleted: true }],
]

describe('a roster as an office has it', () => {
  test('is read from a workbook: header under titles, own column order, 和暦, phonetic runs, full width', async () => {
    const { rows } = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    assert.deepEqual(
      rows.map(({ line, value }) => [line, value]),
      people,
    )
  })
  test('is read from a csv file in Shift_JIS with the same result', async () => {
    const fromWorkbook = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    const fromCsv = readRoster(await sheetOf(rosterCsv, '名簿.csv'))
    assert.deepEqual(fromCsv.rows, fromWorkbook.rows)
    assert.deepEqual(
      fromCsv.faults.filter(({ line }) => line !== 10),
      fromWorkbook.faults.filter(({ line }) => line !== 10),
    )
    assert.deepEqual(fromCsv.skipped, fromWorkbook.skipped)
  })
  test('names each faulty cell by row, column, heading and what was typed', async () => {
    const { faults } = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    assert.deepEqual(
      faults.map((fault) => describeFault('ja', fault, rosterPlan)),
      [
        '9行目 E列「登録年月日」：「令和8年3月32日」は暦にない日付です。',
        '9行目 F列「連絡先（ＴＥＬ）」：「090-1234」は電話番号として読めません。市外局番から、1つだけ書いてください。',
        '9行目 H列「養成研修修了」：「△」は「有」「無」のどちらかわかりません。',
        '9行目 I列「活動できる曜日」：「月と水」は選べる言葉にありません（月、火、水、木、金、土、日）。',
        '10行目：4行目と同じものが、もう一度書かれています。',
        '11行目 B列「フリガナ」：「中村」に、かな以外の文字があります。',
        '11行目 E列「登録年月日」：「登録年月日」が空です。',
        '11行目 G列「ﾒｰﾙｱﾄﾞﾚｽ」：「aoi@」はメールアドレスとして読めません。',
        '11行目 J列「〒」：「#N/A」は表計算の数式の誤りです。値を入れてください。',
      ],
    )
  })
  test('tells what a person should look at', async () => {
    const { doubts } = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    assert.deepEqual(
      doubts.map((doubt) => describeDoubt('en', doubt, rosterPlan)),
      [
        'Row 8, column E “登録年月日”: The era of “平成31年5月1日” had ended by then. It was read as Wed 1 May 2019.',
        'Row 10, column E “登録年月日”: “46113” is a number. It was read as Wed 1 Apr 2026.',
      ],
    )
  })
  test('says which rows it left out, and why', async () => {
    const { skipped } = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    assert.deepEqual(
      skipped.map(({ line, because }) => [line, because]),
      [
        [12, 'blank'],
        [13, 'blank'],
        [14, 'blank'],
        [15, 'header-again'],
        [16, 'total'],
        [17, 'note'],
      ],
    )
    assert.equal(skipped.at(-1)?.text, '※連絡先は、本人の同意がある場合のみ載せています。')
  })
  test('gives a result that can be kept as JSON', async () => {
    const reading = readRoster(await sheetOf(rosterWorkbook, '名簿.xlsx'))
    assert.deepEqual(JSON.parse(JSON.stringify(reading)), reading)
  })
})
