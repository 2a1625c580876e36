import assert from 'node:assert/strict'
import { test } from 'node:test'
import { comingRest, isRestingOn, restingUntil } from './rules.ts'

const december = { fromOn: '2026-12-01', untilOn: '2027-01-04' }

test('a rest covers its first day and ends with the day before the first day after it', () => {
  const facts = { rests: [december] }
  assert.equal(isRestingOn(facts, '2026-11-30'), false)
  assert.equal(isRestingOn(facts, '2026-12-01'), true)
  assert.equal(isRestingOn(facts, '2027-01-03'), true)
  assert.equal(isRestingOn(facts, '2027-01-04'), false)
})

test('a rest without an end goes on until it is ended', () => {
  const rests = [{ fromOn: '2026-12-01', untilOn: null }]
  assert.equal(isRestingOn({ rests }, '2030-01-01'), true)
  assert.equal(restingUntil(rests, '2026-12-01'), 'open')
  assert.equal(restingUntil(rests, '2026-11-30'), null)
})

test('a rest that ended on the day it began never covers a day', () => {
  const taken_back = { fromOn: '2026-12-01', untilOn: '2026-12-01' }
  assert.equal(isRestingOn({ rests: [taken_back] }, '2026-12-01'), false)
  assert.equal(comingRest([taken_back], '2026-11-01'), null)
})

test('of two rests over the same day the later end counts', () => {
  const longer = { fromOn: '2026-12-10', untilOn: '2027-02-01' }
  assert.equal(restingUntil([longer, december], '2026-12-20'), '2027-02-01')
  assert.equal(restingUntil([longer, december], '2026-12-09'), '2027-01-04')
})

test('a rest that lies ahead is known until the day before it begins', () => {
  assert.deepEqual(comingRest([december], '2026-11-30'), december)
  assert.equal(comingRest([december], '2026-12-01'), null)
})
