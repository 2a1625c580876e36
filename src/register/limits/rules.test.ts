import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooFar, limitsPassed } from './rules.ts'

const none = { perDay: null, perWeek: null, perMonth: null, restDaysAfter: null }

test('who set no limit passes none', () => {
  assert.deepEqual(limitsPassed(none, Array(40).fill('2026-11-23'), '2026-11-23'), [])
})

test('a week runs from Monday to Sunday', () => {
  const limits = { ...none, perWeek: 1 }
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-29'), ['per-week'])
  assert.deepEqual(limitsPassed(limits, ['2026-11-22'], '2026-11-23'), [])
  assert.deepEqual(limitsPassed(limits, ['2026-11-30'], '2026-11-29'), [])
})

test('a week goes on over the turn of the year', () => {
  assert.deepEqual(limitsPassed({ ...none, perWeek: 1 }, ['2026-12-28'], '2027-01-03'), ['per-week'])
  assert.deepEqual(limitsPassed({ ...none, perWeek: 1 }, ['2026-12-28'], '2027-01-04'), [])
})

test('a limit of two leaves room beside one visit and none beside two', () => {
  const limits = { ...none, perMonth: 2 }
  assert.deepEqual(limitsPassed(limits, ['2026-11-01'], '2026-11-30'), [])
  assert.deepEqual(limitsPassed(limits, ['2026-11-01', '2026-11-15'], '2026-11-30'), ['per-month'])
  assert.deepEqual(limitsPassed(limits, ['2026-11-01', '2026-11-15'], '2026-12-01'), [])
})

test('a limit for the day counts two visits on one day', () => {
  assert.deepEqual(limitsPassed({ ...none, perDay: 1 }, ['2026-11-23'], '2026-11-23'), ['per-day'])
  assert.deepEqual(limitsPassed({ ...none, perDay: 2 }, ['2026-11-23'], '2026-11-23'), [])
})

test('days of rest lie after a visit, before the next one as well, and end when they are over', () => {
  const limits = { ...none, restDaysAfter: 2 }
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-25'), ['rest-days'])
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-26'), [])
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-21'), ['rest-days'])
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-20'), [])
  assert.deepEqual(limitsPassed(limits, ['2026-11-23'], '2026-11-23'), [])
  assert.deepEqual(limitsPassed({ ...limits, restDaysAfter: 0 }, ['2026-11-23'], '2026-11-24'), [])
})

test('a way as long as the person wants is not too far, one minute more is, an unknown way is not', () => {
  assert.equal(isTooFar({ travelMinutesMax: 40 }, 40), false)
  assert.equal(isTooFar({ travelMinutesMax: 40 }, 41), true)
  assert.equal(isTooFar({ travelMinutesMax: 40 }, null), false)
  assert.equal(isTooFar({ travelMinutesMax: null }, 600), false)
})
