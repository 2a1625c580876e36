import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mostAtOnce, pieceOf } from './piece.ts'

test('a piece is from here to there, to the end, or the last so many bytes', () => {
  assert.deepEqual(pieceOf('bytes=0-3', 10), { from: 0, to: 3 })
  assert.deepEqual(pieceOf('bytes=4-99', 10), { from: 4, to: 9 })
  assert.deepEqual(pieceOf('bytes=4-', 10), { from: 4, to: 9 })
  assert.deepEqual(pieceOf('bytes=-3', 10), { from: 7, to: 9 })
  assert.deepEqual(pieceOf('bytes=-99', 10), { from: 0, to: 9 })
})

test('all the rest comes in pieces of a size', () => {
  assert.deepEqual(pieceOf('bytes=5-', 20_000_000), { from: 5, to: 4 + mostAtOnce })
})

test('what begins behind the end is nowhere, and what cannot be read is the whole', () => {
  assert.equal(pieceOf('bytes=10-', 10), 'none')
  assert.equal(pieceOf('bytes=5-2', 10), 'none')
  for (const range of [undefined, '', 'bytes=-', 'bytes=0-1,3-4', 'lines=1-2']) assert.equal(pieceOf(range, 10), null)
})
