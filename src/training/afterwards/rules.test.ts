import assert from 'node:assert/strict'
import { test } from 'node:test'
import { countOutcomes, isToAsk } from './rules.ts'

test('every outcome is counted alike, zeros are shown, and not having said is none of them', () => {
  assert.deepEqual(countOutcomes(['nothing-now', 'registering', 'nothing-now', null]), {
    registering: 1,
    'exchange-meetings': 0,
    trial: 0,
    'other-activity': 0,
    'nothing-now': 2,
    'not-said': 1,
  })
})

test('nobody is asked twice, nor after having said something, nor without an address', () => {
  assert.equal(isToAsk({ email: 'a@example.jp', outcome: null, askedAt: null }), true)
  assert.equal(isToAsk({ email: null, outcome: null, askedAt: null }), false)
  assert.equal(isToAsk({ email: 'a@example.jp', outcome: 'trial', askedAt: null }), false)
  assert.equal(isToAsk({ email: 'a@example.jp', outcome: null, askedAt: '2026-05-01T00:00:00Z' }), false)
})
