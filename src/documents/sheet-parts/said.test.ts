import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linesSaid, said, saidOnce } from './said.ts'

const row = (text_ja: string, text_en: string) => ({ text_ja, text_en })

test('each language says its own words', () => {
  assert.deepEqual(said(row('居場所', 'A place to be'), 'text'), { ja: '居場所', en: 'A place to be' })
})

test('what stands in the other language only is marked, in either direction', () => {
  assert.deepEqual(said(row('', 'A place to be'), 'text'), { ja: '（英語）A place to be', en: 'A place to be' })
  assert.deepEqual(said(row('居場所', ''), 'text'), { ja: '居場所', en: '(in Japanese) 居場所' })
})

test('what belongs to no language, as a number or a short name, is not marked', () => {
  assert.deepEqual(said(row('', 'n=19 PSW'), 'text').ja, 'n=19 PSW')
  assert.deepEqual(said(row('12.5', ''), 'text').en, '12.5')
  assert.deepEqual(said(row('', ''), 'text'), { ja: '', en: '' })
})

test('of several lines each is marked, and a line without its counterpart too', () => {
  assert.deepEqual(linesSaid(row('', 'One place\nAnother place'), 'text'), [
    { ja: '（英語）One place', en: 'One place' },
    { ja: '（英語）Another place', en: 'Another place' },
  ])
  assert.deepEqual(linesSaid(row('一つ目\n二つ目', 'The first'), 'text'), [
    { ja: '一つ目', en: 'The first' },
    { ja: '二つ目', en: '(in Japanese) 二つ目' },
  ])
  assert.deepEqual(linesSaid(row('一つ目', 'The first\nThe second'), 'text'), [
    { ja: '一つ目', en: 'The first' },
    { ja: '', en: 'The second' },
  ])
})

test('a source is one text: in Japanese, or in both languages beside each other', () => {
  assert.deepEqual(saidOnce('市の聞き取り'), { ja: '市の聞き取り', en: '(in Japanese) 市の聞き取り' })
  assert.deepEqual(saidOnce('市の聞き取り / a hearing of the city'), {
    ja: '市の聞き取り',
    en: 'a hearing of the city',
  })
})
