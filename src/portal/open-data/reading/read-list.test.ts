import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { encodeCp932 } from '#platform/sheets/cp932.ts'
import { readCsv } from '#platform/sheets/csv-reading.ts'
import { bytesOfList, eventLists } from '../fixtures/event-lists.ts'
import { definitionOf } from '../layouts.ts'
import { writeList } from '../write-list.ts'
import { type ListReading, readList } from './read-list.ts'
import { fateOf } from './rows.ts'

function read(bytes: Uint8Array) {
  const reading = readList('event', bytes)
  if ('refused' in reading) assert.fail(JSON.stringify(reading.refused))
  return reading
}
const csv = (header: string[], ...rows: string[][]) =>
  new Uint8Array(Buffer.from([header, ...rows].map((row) => `${row.join(',')}\r\n`).join('')))
const header = (id: string) => definitionOf('event').layouts.find((layout) => layout.id === id)?.columns ?? []
const row = (columns: string[], values: Record<string, string>) => columns.map((column) => values[column] ?? '')

describe('64 lists with the faults of real ones', () => {
  test('every row of every file is taken, doubted or refused: the numbers add up to the rows', () => {
    const fates = { clean: 0, repaired: 0, doubtful: 0, refused: 0 }
    let rowsInFiles = 0
    for (const file of eventLists) {
      const bytes = bytesOfList(file)
      const reading = read(bytes)
      const table = readCsv(new TextDecoder().decode(bytes))
      rowsInFiles += 'rows' in table ? table.rows.length - 1 : 0
      assert.equal(reading.layout, 'base-registry-2022', file)
      for (const { findings } of reading.rows) fates[fateOf(findings)] += 1
      rowsInFiles -= reading.blank
    }
    assert.equal(eventLists.length, 64)
    assert.equal(rowsInFiles, 1482)
    assert.equal(fates.clean + fates.repaired + fates.doubtful + fates.refused, 1482)
    assert.equal(fates.refused, 0)
  })

  test('what is known to be wrong in them is found: missing starts, a double, links, codes, an end before its start', () => {
    const found = new Map<string, number>()
    for (const file of eventLists)
      for (const { findings } of read(bytesOfList(file)).rows)
        for (const { because, column } of findings)
          found.set(`${because} ${column}`, (found.get(`${because} ${column}`) ?? 0) + 1)
    assert.equal(found.get('start-missing 開始日'), 25)
    assert.equal(found.get('twice-in-file ID'), 72)
    assert.equal(found.get('outside-japan 経度'), 95)
    assert.equal(found.get('link-incomplete URL'), 23)
    assert.equal(found.get('ends-before-it-starts 終了日'), 1)
  })

  test('written out and read again, nothing has changed and nothing is repaired', () => {
    for (const file of eventLists) {
      const once = read(bytesOfList(file))
      const again = read(
        writeList(
          'event',
          once.rows.map(({ values }) => values),
        ),
      )
      assert.equal(again.layout, 'current')
      assert.deepEqual(
        again.rows.map(({ values }) => values),
        once.rows.map(({ values }) => values),
        file,
      )
      assert.ok(again.rows.every(({ findings }) => findings.every(({ kind }) => kind !== 'repaired')))
    }
  })
})

describe('one row', () => {
  const columns = header('current')
  const only = (values: Record<string, string>) => {
    const reading = read(csv(columns, row(columns, { イベント名: '語る会', 開始日: '2026-12-01', ...values })))
    return reading.rows[0] ?? assert.fail('no row')
  }

  test('a day, a time and a code in another spelling are repaired, and both spellings are told', () => {
    const { values, findings } = only({ 開始日: '2026/4/2', 開始時間: '9:00', 全国地方公共団体コード: '10006' })
    assert.equal(values.開始日, '2026-04-02')
    assert.equal(values.開始時間, '09:00')
    assert.equal(values.全国地方公共団体コード, '010006')
    assert.deepEqual(
      findings.map(({ because, was, now }) => [because, was, now]),
      [
        ['code-leading-zero', '10006', '010006'],
        ['day-spelling', '2026/4/2', '2026-04-02'],
        ['time-spelling', '9:00', '09:00'],
      ],
    )
  })

  test('a code whose check digit is wrong, and a number that a spreadsheet destroyed, are kept and doubted', () => {
    const { values, findings } = only({ 全国地方公共団体コード: '131120', 法人番号: '1.00E+12' })
    assert.equal(values.全国地方公共団体コード, '131120')
    assert.deepEqual(
      findings.map(({ because }) => because),
      ['wrong-check-digit', 'number-destroyed'],
    )
  })

  test('without a name a row is refused; without an end it is not even doubted', () => {
    assert.equal(fateOf(only({ イベント名: '' }).findings), 'refused')
    assert.equal(fateOf(only({}).findings), 'clean')
  })

  test('a name that a spreadsheet would run as a formula goes out guarded and comes back as it was', () => {
    const kept = { イベント名: '=語る会', 開始日: '2026-12-01' }
    const written = writeList('event', [kept])
    assert.match(Buffer.from(written).toString(), /'=語る会/)
    assert.deepEqual(read(written).rows[0]?.values, kept)
  })

  test('a row with a cell too many or too few is refused, and the others are taken', () => {
    const good = row(columns, { イベント名: '語る会', 開始日: '2026-12-01' })
    const { rows } = read(csv(columns, good, good.slice(1), [...good, 'x']))
    assert.deepEqual(
      rows.map(({ number, findings }) => [number, fateOf(findings)]),
      [
        [2, 'clean'],
        [3, 'refused'],
        [4, 'refused'],
      ],
    )
  })
})

describe('one file', () => {
  const because = (reading: ListReading) => ('refused' in reading ? reading.refused.because : 'taken')
  const columns = header('recommended')

  test('the recommended layout is read in CP932, and with a header that writes コ―ド with another dash', () => {
    const line = `${columns.join(',')}\r\n${row(columns, { イベント名: '語る会', 開始日: '2026-12-01' }).join(',')}\r\n`
    const inCp932 = new Uint8Array(cp932(line))
    assert.equal(read(inCp932).encoding, 'Shift_JIS')
    const dashed = line.replace('都道府県コード', '都道府県コ―ド')
    assert.equal(read(new Uint8Array(Buffer.from(dashed))).layout, 'recommended')
  })

  test('a file of something else, and one that names a column twice, are refused', () => {
    assert.equal(because(readList('event', csv(['氏名', '電話'], ['山田', '03']))), 'no-layout')
    assert.equal(because(readList('event', csv([...columns, 'URL']))), 'header-twice')
    assert.equal(because(readList('event', csv([...columns, '']))), 'header-empty')
    assert.equal(because(readList('event', new Uint8Array(Buffer.from(`${columns.join(',')}\r\n"開いたまま`)))), 'file')
  })
})

/** Through the writer of the house: the platform's own encoder has no CP932. */
function cp932(text: string): Uint8Array {
  const encoded = encodeCp932(text)
  if (!('bytes' in encoded)) assert.fail('not in CP932')
  return encoded.bytes
}
