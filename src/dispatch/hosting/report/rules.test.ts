import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotReport } from './rules.ts'

const visit = { onDay: '2026-11-21', change: null, hostReported: false }

test('a host reports from the day of the visit on, not the day before', () => {
  assert.equal(whyNotReport(visit, '2026-11-20'), 'not-yet')
  assert.equal(whyNotReport(visit, '2026-11-21'), null)
})

test('a host reports once, and not about a visit that was cancelled or moved', () => {
  assert.equal(whyNotReport({ ...visit, hostReported: true }, '2026-11-22'), 'already-reported')
  assert.equal(whyNotReport({ ...visit, change: 'cancelled' }, '2026-11-22'), 'visit-changed')
})
