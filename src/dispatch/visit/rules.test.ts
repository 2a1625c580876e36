import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayRecord, visitState } from './rules.ts'

const day = '2026-11-21'
const visit = (more = {}) => ({ onDay: day, change: null, tookPlace: null, ...more })

test('a visit lies ahead through its own day and waits for its record from the next', () => {
  assert.equal(visitState(visit(), day), 'ahead')
  assert.equal(visitState(visit(), '2026-11-22'), 'to-record')
})

test('a change counts before a record, and a record before the day', () => {
  assert.equal(visitState(visit({ change: 'postponed', tookPlace: true }), day), 'postponed')
  assert.equal(visitState(visit({ tookPlace: true }), '2026-11-22'), 'carried-out')
  assert.equal(visitState(visit({ tookPlace: false }), '2026-11-22'), 'not-held')
})

test('a visit is recorded from its own day on, unless it was cancelled', () => {
  assert.equal(mayRecord(visit(), '2026-11-20'), false)
  assert.equal(mayRecord(visit(), day), true)
  assert.equal(mayRecord(visit({ change: 'cancelled' }), day), false)
})
