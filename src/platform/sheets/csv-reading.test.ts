import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { readCsv } from './csv-reading.ts'

const rowsOf = (text: string) => {
  const csv = readCsv(text)
  return 'rows' in csv ? csv.rows : csv.refused
}

describe('a csv text', () => {
  test('parts fields by commas and rows by any line end', () => {
    assert.deepEqual(rowsOf('a,b\r\nc,d\ne,f\rg,'), [
      ['a', 'b'],
      ['c', 'd'],
      ['e', 'f'],
      ['g', ''],
    ])
    assert.deepEqual(rowsOf('a\r\n\r\nb\r\n'), [['a'], [''], ['b']])
    assert.deepEqual(rowsOf(''), [])
  })
  test('keeps commas, quotes and line breaks inside quotes', () => {
    assert.deepEqual(rowsOf('"a,b","say ""hi""","x\r\ny",""\r\nz'), [['a,b', 'say "hi"', 'x\ny', ''], ['z']])
    assert.deepEqual(rowsOf('""""'), [['"']])
  })
  test('keeps spaces and quotes inside a field as they are', () => {
    assert.deepEqual(rowsOf(' a ,5"b'), [[' a ', '5"b']])
  })
  test('finds tabs and semicolons as what parts the fields, but not inside quotes', () => {
    assert.deepEqual(rowsOf('a\tb,c\td\n1\t2\t3'), [
      ['a', 'b,c', 'd'],
      ['1', '2', '3'],
    ])
    assert.deepEqual(rowsOf('"x;y;z",b;c\n1,2'), [
      ['x;y;z', 'b;c'],
      ['1', '2'],
    ])
  })
  test('is refused with the line of a quote that is never closed', () => {
    assert.deepEqual(rowsOf('a\n"b\nc"\n"d\ne\nf'), { because: 'quote-not-closed', line: 4 })
    assert.deepEqual(rowsOf('"a" b'), { because: 'text-after-quote', line: 1 })
  })
  test('of 50,000 lines is read whole', () => {
    const csv = readCsv('"山田 花子",ヤマダ ハナコ,"090-1234-5678",令和8年4月1日\r\n'.repeat(50_000))
    assert.equal('rows' in csv && csv.rows.length, 50_000)
  })
})
