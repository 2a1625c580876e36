import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isCalled } from './is-called.ts'

test('a name is found by part of it or of its reading, in whatever kana, width and spacing', () => {
  const person = { name: '山田 はなこ', kana: 'やまだ はなこ' }
  for (const text of ['山田', 'ヤマダ', 'ﾔﾏﾀﾞ', 'やまだはな', '山田　はな', '']) assert.ok(isCalled(person, text), text)
  for (const text of ['山口', 'やまた']) assert.equal(isCalled(person, text), false)
})
