import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type PlaceFacts, placeState } from './rules.ts'

const place = (more: Partial<PlaceFacts> = {}) =>
  placeState({ visitId: 'visit', releasedAt: null, change: null, tookPlace: null, ...more })

test('a place is not settled until its visit is confirmed, and done once that was recorded', () => {
  assert.equal(place({ visitId: null }), 'not-settled')
  assert.equal(place(), 'going')
  assert.equal(place({ tookPlace: true }), 'done')
})

test('a cancelled or moved visit is cancelled in the calendar, whoever gave up the place before', () => {
  assert.equal(place({ change: 'cancelled', releasedAt: '2026-11-21T00:00:00.000Z' }), 'cancelled')
  assert.equal(place({ change: 'postponed' }), 'cancelled')
})

test('a place given up is not going any more; one on a date that was not chosen is simply free again', () => {
  assert.equal(place({ releasedAt: '2026-11-21T00:00:00.000Z' }), 'not-going')
  assert.equal(place({ visitId: null, releasedAt: '2026-11-21T00:00:00.000Z' }), 'free-again')
})
