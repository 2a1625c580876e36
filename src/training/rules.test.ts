import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasCompleted } from './rules.ts'

const basic = [{ courseKind: 'basic' as const, completedOn: '2026-06-20' }]

test('a course counts from the day of its completion, not the day before', () => {
  assert.equal(hasCompleted(basic, 'basic', '2026-06-19'), false)
  assert.equal(hasCompleted(basic, 'basic', '2026-06-20'), true)
  assert.equal(hasCompleted(basic, 'basic', '2030-01-01'), true)
})

test('one kind of course is not another', () => {
  assert.equal(hasCompleted(basic, 'specialist', '2026-12-01'), false)
  assert.equal(hasCompleted([], 'basic', '2026-12-01'), false)
})
