import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import * as text from './japanese-text.ts'

describe('comparing', () => {
  test('overlooks width, case, kana, dashes, spaces and variation selectors', () => {
    const same: [string, string][] = [
      ['ヤマダ　タロウ', 'やまだ たろう'],
      ['ﾔﾏﾀﾞﾀﾛｳ', 'ヤマダタロウ'],
      ['都道府県コ―ド', '都道府県コード'],
      ['Ｅ－ｍａｉｌ', 'e-mail'],
      ['電話\r\n番号', '電話番号'],
      ['葛󠄀城', '葛城'],
      ['㈱ともに', '(株)ともに'],
    ]
    for (const [a, b] of same) assert.equal(text.forComparing(a), text.forComparing(b), a)
  })
  test('keeps different words apart', () => {
    assert.notEqual(text.forComparing('ばば'), text.forComparing('はは'))
    assert.notEqual(text.forComparing('山田'), text.forComparing('川田'))
  })
})

describe('widths and kana', () => {
  test('are changed one way at a time', () => {
    assert.equal(text.halfWidth('ＡＢＣ　１２３－（カナ）'), 'ABC 123-(カナ)')
    assert.equal(text.fullWidthKana('ﾔﾏﾀﾞ ﾀﾛｳ･ABC'), 'ヤマダ タロウ・ABC')
    assert.equal(text.katakana('やまだ たろう 漢字'), 'ヤマダ タロウ 漢字')
    assert.equal(text.hiragana('ヤマダー ヴァイオリン'), 'やまだー ゔぁいおりん')
  })
  test('characters are counted as a reader counts them', () => {
    assert.equal(text.lengthOf('葛󠄀城'), 2)
    assert.equal(text.lengthOf('𠮷野家'), 3)
    assert.equal(text.lengthOf('か\u309aき'), 2)
    assert.equal(text.lengthOf('ピアサポーター'), 7)
    assert.equal(text.lengthOf('\r\n'), 1)
  })
})

describe('a telephone number', () => {
  test('gets its hyphens by its kind', () => {
    const numbers: [string | number, string][] = [
      ['09012345678', '090-1234-5678'],
      ['０７０－１２３４－５６７８', '070-1234-5678'],
      ['03 5432 1234', '03-5432-1234'],
      ['0354321234', '03-5432-1234'],
      ['(03)5432-1234', '03-5432-1234'],
      ['0120123456', '0120-123-456'],
      ['0800-123-4567', '0800-123-4567'],
      ['050−1234−5678', '050-1234-5678'],
      ['+81 90-1234-5678', '090-1234-5678'],
      ['TEL：03-5432-1234', '03-5432-1234'],
      [9012345678, '090-1234-5678'],
      [354321234, '03-5432-1234'],
    ]
    for (const [written, expected] of numbers)
      assert.deepEqual(text.readPhone(written), { phone: expected }, `${written}`)
  })
  test('keeps the hyphens of an area code as written, and is not cut where nobody knows', () => {
    assert.equal(text.formatPhone('099-224-1111'), '099-224-1111')
    assert.equal(text.formatPhone('0993（22）2111'), '0993-22-2111')
    assert.equal(text.formatPhone('0992241111'), '0992241111')
  })
  test('is refused where it is none', () => {
    for (const written of ['', 'なし', '090-1234-567', '1234-5678', '03-5432-12345', '090-1234-5678（母）', '119'])
      assert.equal(text.formatPhone(written), null, written)
  })
})

describe('rare characters', () => {
  test('are named, each once, with the reason', () => {
    assert.deepEqual(text.rareCharacters('𠮷田 葛󠄀城 \ue000 㐂 𠮷'), [
      { character: '𠮷', because: 'outside-bmp' },
      { character: '葛󠄀', because: 'variant' },
      { character: '\ue000', because: 'private-use' },
      { character: '㐂', because: 'rare-kanji' },
    ])
    assert.deepEqual(text.rareCharacters('あ\ufffd'), [{ character: '\ufffd', because: 'broken' }])
  })
  test('are not found in the names that every machine can write', () => {
    assert.deepEqual(text.rareCharacters('髙橋 﨑 瀨 德 濵 ① ㈱ ヤマダ か゚'), [])
  })
})
