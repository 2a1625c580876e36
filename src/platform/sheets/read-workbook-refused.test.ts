import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { deflateRawSync } from 'node:zlib'
import { type RawCell, rawWorkbook } from './fixtures/raw-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { limits } from './reading.ts'
import { storedZip } from './stored-zip.ts'
import { describeSheetRefusal } from './words.ts'

const refusal = async (bytes: Uint8Array) => {
  const reading = await readWorkbook(bytes, 'a.xlsx')
  return 'refused' in reading ? reading.refused : reading
}

describe('a file is refused, and the person told what to do,', () => {
  test('where it is empty, too large, or no table', async () => {
    assert.deepEqual(await refusal(new Uint8Array()), { because: 'empty' })
    assert.deepEqual(await refusal(Buffer.from(' \r\n,,\r\n')), { because: 'empty' })
    assert.deepEqual(await refusal(Buffer.alloc(limits.uploadBytes + 1, 'a')), { because: 'too-large', megabytes: 5 })
    assert.deepEqual(await refusal(Buffer.from('%PDF-1.7\n\u0000\u0001')), { because: 'unknown-format' })
    assert.deepEqual(await refusal(storedZip({ 'word/document.xml': '<a/>' })), { because: 'unknown-format' })
  })
  test('where it is broken or locked', async () => {
    const whole = rawWorkbook([{ name: 'a', rows: [['a']] }])
    assert.deepEqual(await refusal(whole.subarray(0, whole.length - 30)), { because: 'damaged' })
    assert.deepEqual(await refusal(storedZip({ 'xl/workbook.xml': '<workbook><sheets>' })), { because: 'damaged' })
    const locked = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ])
    assert.deepEqual(await refusal(locked), { because: 'password' })
  })
  test('where a csv file opens a quote that it never closes, or its characters fit no encoding', async () => {
    assert.deepEqual(await refusal(Buffer.from('a,b\r\nc,"d\r\ne,f')), { because: 'quote-not-closed', line: 2 })
    assert.deepEqual(await refusal(Buffer.from('a\r\n"b\nc","d"e')), { because: 'text-after-quote', line: 3 })
    const halfUtf8 = Buffer.concat([Buffer.from('名前,住所\n山田花子,東京都世田谷区\n川田'), Buffer.from([0xe5, 0xa4])])
    assert.deepEqual(await refusal(halfUtf8), { because: 'unknown-encoding', line: 3 })
  })
  test('where it would unpack to more than it may, or does not say how much', async () => {
    const bomb = withDeclaredSizes(storedZip({ 'xl/workbook.xml': deflateRawSync(Buffer.alloc(1000)) }), 600_000_000)
    assert.deepEqual(await refusal(bomb), { because: 'too-much-inside' })
    assert.deepEqual(await refusal(withDeclaredSizes(bomb, 0)), { because: 'damaged' })
  })
  test('where it has more cells than any list, or needs more memory than the worker has', async () => {
    const many = 'a,b,c,d,e,f\n'.repeat(100_000)
    assert.deepEqual(await refusal(Buffer.from(many)), { because: 'too-much-inside' })
    const farAway: RawCell[] = [...Array.from({ length: 16_383 }, () => null), 'x']
    const wide = rawWorkbook([{ name: 'a', rows: [farAway, ...Array.from({ length: 1_000 }, () => ['a'])] }])
    assert.deepEqual(await refusal(wide), { because: 'too-much-inside' })
  })
  test('where one cell holds more than a spreadsheet’s cell can', async () => {
    assert.deepEqual(await refusal(Buffer.from(`a,${'b'.repeat(32_768)}`)), { because: 'too-much-inside' })
    assert.ok('sheets' in (await readWorkbook(Buffer.from(`a,${'b'.repeat(32_767)}`), 'a.csv')))
  })
  test('where it takes longer than it may', async () => {
    const { milliseconds } = limits
    limits.milliseconds = 1
    assert.deepEqual(await refusal(Buffer.from('a,b\n')), { because: 'took-too-long' })
    limits.milliseconds = milliseconds
  })
  test('in words of both languages', () => {
    const refused = { because: 'quote-not-closed', line: 7 } as const
    assert.match(describeSheetRefusal('ja', refused), /^7行目で始まる「"」が閉じられていません。/)
    assert.match(describeSheetRefusal('en', refused), /line 7 is never closed/)
    assert.match(describeSheetRefusal('easy', { because: 'too-large', megabytes: 5 }), /5MB/)
  })
})

function withDeclaredSizes(zip: Uint8Array, size: number): Uint8Array {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(size, bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1')) + 24)
  return bytes
}
