import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { encodeCp932 } from './cp932.ts'
import { readCsv } from './csv-reading.ts'
import { writeCsv, writeCsvCp932 } from './csv-writing.ts'
import { unguarded } from './formula-guard.ts'

const columns = [{ label: '氏名' }, { label: '備考' }]
const textOf = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

describe('a csv file', () => {
  test('is UTF-8 with a mark, CRLF, and quotes only where they are needed', () => {
    const bytes = writeCsv(columns, [['山田　花子', 'a,b'], ['say "hi"', 'x\ny'], [null, 12], [true, ' '], []])
    const expected = '\ufeff氏名,備考\r\n山田　花子,"a,b"\r\n"say ""hi""","x\ny"\r\n,12\r\ntrue," "\r\n,\r\n'
    assert.equal(textOf(bytes), expected)
  })
  test('runs no formula in a spreadsheet, and keeps numbers', () => {
    const hostile = ['=1+1', '+81 3', '-2+3', '@SUM(A1)', '\tx', '\rx', '＝1+1', '＠x']
    const csv = readCsv(
      textOf(
        writeCsv(
          [{ label: 'a' }],
          hostile.map((text) => [text]),
        ),
      ).slice(1),
    )
    const fields = 'rows' in csv ? csv.rows.slice(1).flat() : []
    for (const [index, field] of fields.entries()) {
      assert.ok(field.startsWith("'"), field)
      assert.equal(unguarded(field), hostile[index])
    }
    assert.equal(fields.length, hostile.length)
    assert.equal(textOf(writeCsv([{ label: 'a' }], [['-5'], ['+1.5'], [-5]])), '\ufeffa\r\n-5\r\n+1.5\r\n-5\r\n')
    assert.equal(unguarded("'tis"), "'tis")
  })
})

describe('a csv file in Shift_JIS', () => {
  test('writes the characters that Windows has, where Windows has them', () => {
    const result = writeCsvCp932(columns, [['髙﨑瀨德濵', '①㈱〜−‖—ｱ～纊∪']])
    assert.ok('bytes' in result)
    const [, line] = new TextDecoder('shift_jis').decode(result.bytes).split('\r\n')
    assert.equal(line, '髙﨑瀨德濵,①㈱～－∥―ｱ～纊∪')
    const taka = encodeCp932('髙①∪纊')
    assert.equal('bytes' in taka && Buffer.from(taka.bytes).toString('hex'), 'fbfc874081befa5c')
  })
  test('is refused with every character that Shift_JIS lacks, and where it first stands', () => {
    const result = writeCsvCp932(columns, [
      ['山田', '𠮷野'],
      ['鷗と葛󠄀', '㋿ é ゔ か゚ 𠮷'],
      ['\ue000', ''],
    ])
    assert.ok('characters' in result)
    assert.deepEqual(
      result.characters.map(({ character, line, column }) => `${character} ${line} ${column}`),
      ['𠮷 2 備考', '鷗 3 氏名', '葛󠄀 3 氏名', '㋿ 3 備考', 'é 3 備考', 'ゔ 3 備考', 'か゚ 3 備考', '\ue000 4 氏名'],
    )
    assert.equal(result.characters[0]?.codePoints, 'U+20BB7')
  })
  test('names the header’s own line', () => {
    const result = writeCsvCp932([{ label: '𠮷' }], [])
    assert.deepEqual('characters' in result && result.characters, [
      { character: '𠮷', codePoints: 'U+20BB7', line: 1, column: '𠮷' },
    ])
  })
  test('reads back every character of the encoding', () => {
    const every = Array.from({ length: 0x9fff - 0x3000 }, (_, index) => String.fromCharCode(0x3000 + index))
    const encodable = every.filter((character) => 'bytes' in encodeCp932(character)).join('')
    const encoded = encodeCp932(encodable)
    assert.ok('bytes' in encoded && encodable.length > 6_000)
    assert.equal(new TextDecoder('shift_jis', { fatal: true }).decode(encoded.bytes), encodable.replace(/[〜]/g, '～'))
  })
})
