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

test('a completion with a last day counts on that day and not on the day after', () => {
  const until = [{ courseKind: 'basic' as const, completedOn: '2026-06-20', validUntilOn: '2028-06-19' }]
  assert.equal(hasCompleted(until, 'basic', '2028-06-19'), true)
  assert.equal(hasCompleted(until, 'basic', '2028-06-20'), false)
})

test('what was learned as staff of an office does not make a peer supporter; not said is not no', () => {
  const as = (track: 'peer' | 'employer' | null) => [
    { ...basic[0], courseKind: 'basic' as const, completedOn: '2026-06-20', track },
  ]
  assert.equal(hasCompleted(as('employer'), 'basic', '2026-12-01'), false)
  assert.equal(hasCompleted(as('peer'), 'basic', '2026-12-01'), true)
  assert.equal(hasCompleted(as(null), 'basic', '2026-12-01'), true)
})
