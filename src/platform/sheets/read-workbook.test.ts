import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { oldExcelFile } from './fixtures/old-excel.ts'
import { type RawCell, rawWorkbook } from './fixtures/raw-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import type { WorkbookReading } from './reading.ts'
import type { Cell } from './sheet.ts'
import { storedZip } from './stored-zip.ts'

const rowsOf = (reading: WorkbookReading): Cell[][] | undefined =>
  'sheets' in reading ? reading.sheets[0]?.rows : undefined
const read = async (rows: RawCell[][], merges: string[] = []) =>
  rowsOf(await readWorkbook(rawWorkbook([{ name: '名簿', rows, merges }]), 'a.xlsx'))

describe('a workbook', () => {
  test('gives text as typed, without the readings that an input method left beside it', async () => {
    const rows = await read([
      [{ text: '東京', phonetic: 'トウキョウ' }, '00123', '  前後 ', '一行目\r\n二行目', '=1+1'],
    ])
    assert.deepEqual(rows, [['東京', '00123', '  前後 ', '一行目\n二行目', '=1+1']])
  })
  test('gives days in every format that shows one, 和暦 too', async () => {
    const formats = [
      'ggge"年"m"月"d"日"',
      '[$-411]ge.m.d;@',
      '[$-ja-JP-x-gannen]ggge"年"m"月"d"日"',
      'yyyy/m/d',
      'm"月"d"日"',
    ]
    const monthFormats = ['[$-411]ggge"年"m"月"', 'yyyy"年"m"月"', 'mmm-yy', 'aaaa']
    const cells = [...formats, ...monthFormats].map((format) => ({ number: 46113, format }))
    assert.deepEqual(await read([cells]), [cells.map(() => ({ day: '2026-04-01' }))])
  })
  test('gives times of day and lengths of time in minutes', async () => {
    const rows = await read([
      [
        { number: 0.395833333333333, format: 'h:mm' },
        { number: 0.395833333333333, format: 'h"時"mm"分";@' },
        { number: 1.5, format: '[h]:mm' },
        { number: 46113.395833333336, format: 'yyyy/m/d h:mm' },
        { number: 46113.5, format: 'h:mm AM/PM' },
      ],
    ])
    assert.deepEqual(rows, [
      [{ minute: 570 }, { minute: 570 }, { minute: 2160 }, { day: '2026-04-01', minute: 570 }, { minute: 720 }],
    ])
  })
  test('gives numbers as numbers, and as text where the format shows zeros or hyphens', async () => {
    const rows = await read([
      [
        1234.5,
        { number: 1_234_567, format: '#,##0;[Red]\\-#,##0' },
        { number: 0.25, format: '0.0%' },
        { number: 12_000, format: '"¥"#,##0' },
        { number: 1.5, format: '0.00E+00' },
        { number: 5, format: 'General' },
        { number: 123, format: '00000' },
        { number: 640001, format: '[<=999]000;[<=9999]000\\-00;000\\-0000' },
        { number: 9012345678, format: '000\\-0000\\-0000' },
        { number: 354321234, format: '[<=99999999]####\\-####;\\(00\\)\\ ####\\-####' },
      ],
    ])
    const texts = ['00123', '064-0001', '090-1234-5678', '(03) 5432-1234']
    assert.deepEqual(rows, [[1234.5, 1_234_567, 0.25, 12_000, 1.5, 5, ...texts]])
  })
  test('knows the calendar that begins in 1904', async () => {
    const bytes = rawWorkbook(
      [
        {
          name: 'a',
          rows: [
            [
              { number: 44651, format: 'ggge"年"m"月"' },
              { number: 44651, format: 'yyyy/m/d' },
            ],
          ],
        },
      ],
      { is1904: true },
    )
    assert.deepEqual(rowsOf(await readWorkbook(bytes, 'a.xlsx')), [[{ day: '2026-04-01' }, { day: '2026-04-01' }]])
  })
  test('has a merged cell in each of its rows, but a title only once', async () => {
    const rows = await read(
      [
        ['名簿', null, null],
        ['保健センター', '山田', true],
        [null, '川田', false],
        [null, '石田'],
      ],
      ['A1:C1', 'A2:A3'],
    )
    assert.deepEqual(rows, [['名簿'], ['保健センター', '山田', true], ['保健センター', '川田', false], [null, '石田']])
  })
  test('ends with its last filled cell and keeps the numbers of its rows', async () => {
    assert.deepEqual(await read([[null, 'a', '　', ' '], [], [null], ['b'], [' '], []]), [[null, 'a'], [], [], ['b']])
  })
  test('shows no day where a formula points to an empty cell', async () => {
    assert.deepEqual(await read([[{ number: 0, format: 'ggge"年"m"月"d"日"' }, 'a']]), [[null, 'a']])
  })
  test('tells its hidden sheets', async () => {
    const reading = await readWorkbook(
      rawWorkbook([
        { name: '表', rows: [['a']] },
        { name: '控え', hidden: true, rows: [['b']] },
      ]),
      'a.xlsx',
    )
    assert.ok('sheets' in reading)
    assert.deepEqual(
      reading.sheets.map(({ name, hidden }) => [name, hidden]),
      [
        ['表', false],
        ['控え', true],
      ],
    )
  })
  test('may be one of old Excel', async () => {
    const reading = await readWorkbook(oldExcelFile, '名簿.xls')
    assert.equal('format' in reading && reading.format, 'xls')
    assert.deepEqual(rowsOf(reading), [
      ['令和8年度　登録者名簿'],
      ['氏名', '登録日', '時間', 'コード'],
      ['髙橋　花子', { day: '2026-04-01' }, { minute: 570 }, '00123'],
      ['山田　太郎', { day: '2019-04-30' }, { minute: 720 }, '00045'],
    ])
  })
  test('may be an OpenDocument sheet, with header rows, readings and rows styled to the end', async () => {
    const text = (value: string) =>
      `<table:table-cell office:value-type="string"><text:p>${value}</text:p></table:table-cell>`
    const ruby = '<text:ruby><text:ruby-base>山田</text:ruby-base><text:ruby-text>ヤマダ</text:ruby-text></text:ruby>'
    const day =
      '<table:table-cell office:value-type="date" office:date-value="2026-04-01"><text:p>令和8年4月1日</text:p></table:table-cell>'
    const time = '<table:table-cell office:value-type="time" office:time-value="PT09H30M00S"/>'
    const styled = '<table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/>'
    const content = `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet>
<table:table table:name="名簿"><table:table-header-rows><table:table-row>${text('氏名')}${text('登録日')}</table:table-row></table:table-header-rows>
<table:table-row>${text(ruby)}${day}${time}</table:table-row>
<table:table-row table:number-rows-repeated="1048574">${styled}</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`
    const bytes = storedZip({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': content })
    const expected = [
      ['氏名', '登録日'],
      ['山田', { day: '2026-04-01' }, { minute: 570 }],
    ]
    assert.deepEqual(rowsOf(await readWorkbook(bytes, 'a.ods')), expected)
  })
})

describe('a text file', () => {
  test('becomes a sheet with its name, in UTF-8 with or without a mark, or in Shift_JIS with either 髙', async () => {
    const shiftJis = Buffer.from('96bc914f0d0afbfc0d0aeee00d0a', 'hex')
    for (const [bytes, encoding] of [
      [Buffer.from('\ufeff名前\r\n髙\r\n髙\r\n'), 'UTF-8'],
      [Buffer.from('名前\n髙\n髙'), 'UTF-8'],
      [Buffer.from('\ufeff名前\r髙\r髙', 'utf16le'), 'UTF-16'],
      [shiftJis, 'Shift_JIS'],
    ] as const) {
      const reading = await readWorkbook(bytes, '名簿.R8.csv')
      const sheets = [{ name: '名簿.R8', hidden: false, rows: [['名前'], ['髙'], ['髙']] }]
      assert.deepEqual(reading, { sheets, format: 'csv', encoding })
    }
  })
})
