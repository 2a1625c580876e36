import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayLookBack } from './rules.ts'

test('one may look back from the day of the visit on, however late', () => {
  const visit = { onDay: '2026-11-21', change: null }
  assert.equal(mayLookBack(visit, '2026-11-20'), false)
  assert.equal(mayLookBack(visit, '2026-11-21'), true)
  assert.equal(mayLookBack(visit, '2027-11-21'), true)
})

test('nobody is asked to look back on a visit that was cancelled or moved', () => {
  assert.equal(mayLookBack({ onDay: '2026-11-21', change: 'cancelled' }, '2026-11-21'), false)
})
