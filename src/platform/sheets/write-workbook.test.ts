import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { readBytes } from './read-bytes.ts'
import { writeWorkbook } from './write-workbook.ts'
import { packedBytes, zipDirectory } from './zip-directory.ts'

const partOf = (bytes: Uint8Array, path: string): string => {
  const entry = zipDirectory(bytes)?.find(({ name }) => name === path)
  assert.ok(entry, path)
  const packed = packedBytes(bytes, entry) as Uint8Array
  return Buffer.from(entry.method === 0 ? packed : inflateRawSync(packed)).toString()
}

const roster = {
  name: '名簿',
  title: '令和8年度 登録者名簿',
  columns: [
    { label: '氏名', width: 20 },
    { label: '登録日', kind: 'day' },
    { label: '謝金', kind: 'yen' },
    { label: '割合', kind: 'percent' },
  ],
  rows: [
    ['髙橋 花子', '2026-04-01', 12_000, 0.25],
    ['=HYPERLINK("x")', null, 0, undefined],
    ['00123', '未定', -500, 1],
  ],
} as const

describe('a written workbook', () => {
  test('reads back as it was meant', async () => {
    const reading = await readBytes(await writeWorkbook([roster]), 'a.xlsx')
    assert.deepEqual('sheets' in reading && reading.sheets, [
      {
        name: '名簿',
        hidden: false,
        rows: [
          ['令和8年度 登録者名簿'],
          ['氏名', '登録日', '謝金', '割合'],
          ['髙橋 花子', { day: '2026-04-01' }, 12_000, 0.25],
          ['=HYPERLINK("x")', null, 0],
          ['00123', '未定', -500, 1],
        ],
      },
    ])
  })
  test('keeps its header in sight and on every printed page', async () => {
    const bytes = await writeWorkbook([roster])
    const sheet = partOf(bytes, 'xl/worksheets/sheet1.xml')
    assert.match(sheet, /<pane ySplit="2" topLeftCell="A3" state="frozen"/)
    assert.match(sheet, /<mergeCell ref="A1:D1"\/>/)
    assert.match(partOf(bytes, 'xl/workbook.xml'), /_xlnm\.Print_Titles[^>]*>[^<]*\$2:\$2</)
  })
  test('holds no formula', async () => {
    assert.doesNotMatch(partOf(await writeWorkbook([roster]), 'xl/worksheets/sheet1.xml'), /<f[ >]/)
  })
  test('has for its cells what was once checked with another spreadsheet library', async () => {
    const bytes = await writeWorkbook([roster])
    const data = /<sheetData>.*<\/sheetData>/.exec(partOf(bytes, 'xl/worksheets/sheet1.xml'))?.[0]
    assert.equal(data, goldenCells)
    const formats = partOf(bytes, 'xl/styles.xml').match(/formatCode="[^"]*"/g)
    assert.deepEqual(formats, [
      'formatCode="@"',
      'formatCode="yyyy/mm/dd"',
      'formatCode="#,##0&quot;円&quot;"',
      'formatCode="0.0%"',
    ])
  })
  test('gets sheet names that a workbook takes, none twice', async () => {
    const plain = { columns: [{ label: 'a' }], rows: [] }
    const names = ['2026/4', '2026:4', '', '長'.repeat(40)].map((name) => ({ ...plain, name }))
    const reading = await readBytes(await writeWorkbook(names), 'a.xlsx')
    const read = 'sheets' in reading ? reading.sheets.map(({ name }) => name) : []
    assert.deepEqual(read, ['2026 4', '2026 4 2', 'Sheet', '長'.repeat(28)])
  })
  test('may have no row and no title', async () => {
    const reading = await readBytes(await writeWorkbook([{ name: 'a', columns: [{ label: 'x' }], rows: [] }]), 'a.xlsx')
    assert.deepEqual('sheets' in reading && reading.sheets[0]?.rows, [['x']])
  })
})

const goldenCells = `<sheetData>${[
  '<row r="1"><c r="A1" t="s" s="1"><v>0</v></c></row>',
  '<row r="2"><c r="A2" t="s" s="2"><v>1</v></c><c r="B2" t="s" s="2"><v>2</v></c><c r="C2" t="s" s="2"><v>3</v></c><c r="D2" t="s" s="2"><v>4</v></c></row>',
  '<row r="3"><c r="A3" t="s" s="3"><v>5</v></c><c r="B3" s="4"><v>46113</v></c><c r="C3" s="5"><v>12000</v></c><c r="D3" s="6"><v>0.25</v></c></row>',
  '<row r="4"><c r="A4" t="s" s="3"><v>6</v></c><c r="B4" s="4"/><c r="C4" s="5"><v>0</v></c><c r="D4" s="6"/></row>',
  '<row r="5"><c r="A5" t="s" s="3"><v>7</v></c><c r="B5" t="s" s="4"><v>8</v></c><c r="C5" s="5"><v>-500</v></c><c r="D5" s="6"><v>1</v></c></row>',
].join('')}</sheetData>`
