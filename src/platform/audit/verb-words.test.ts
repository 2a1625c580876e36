import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verbInWords } from './verb-words.ts'

test('a verb that an earlier version recorded and this one has forgotten shows no identifier', () => {
  assert.equal(verbInWords('ja', 'send-pigeon'), '記録した')
  assert.equal(verbInWords('en', 'send-pigeon'), 'Recorded something')
  assert.equal(verbInWords('easy', 'debrief'), '振り返りの話し合いを記録した')
})
