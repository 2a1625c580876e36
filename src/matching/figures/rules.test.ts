import assert from 'node:assert/strict'
import { test } from 'node:test'
import { suppressed } from './rules.ts'

test('a number from one to below the limit is hidden; zero tells of nobody and is shown', () => {
  assert.deepEqual(
    [0, 1, 9, 10].map((count) => suppressed(count, 10)),
    ['0', null, null, '10'],
  )
})
