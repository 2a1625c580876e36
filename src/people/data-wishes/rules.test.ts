import assert from 'node:assert/strict'
import { test } from 'node:test'
import { erases, mayAnswer } from './rules.ts'

const deletion = { kind: 'deletion' as const, answeredAt: null }
const correction = { kind: 'correction' as const, answeredAt: null }
const done = { answer: 'done' as const, words: '', confirmed: false }

test('a correction that was made is answered without further ado', () => {
  assert.deepEqual(mayAnswer(correction, done), { answer: true })
})

test('a deletion is carried out only after it was confirmed', () => {
  assert.deepEqual(mayAnswer(deletion, done), { answer: false, because: 'not-confirmed' })
  assert.deepEqual(mayAnswer(deletion, { ...done, confirmed: true }), { answer: true })
})

test('whatever is not done as wished is explained in words', () => {
  for (const answer of ['partly', 'kept-by-law'] as const) {
    assert.deepEqual(mayAnswer(deletion, { ...done, answer }), { answer: false, because: 'words-needed' })
    assert.deepEqual(mayAnswer(deletion, { ...done, answer, words: '会計の記録は残ります' }), { answer: true })
  }
})

test('a wish is answered once', () => {
  const answered = { ...correction, answeredAt: '2026-11-21T00:00:00.000Z' }
  assert.deepEqual(mayAnswer(answered, done), { answer: false, because: 'already-answered' })
})

test('only a granted deletion erases', () => {
  assert.equal(erases(deletion, 'done'), true)
  assert.equal(erases(deletion, 'partly'), false)
  assert.equal(erases(deletion, 'kept-by-law'), false)
  assert.equal(erases(correction, 'done'), false)
})
