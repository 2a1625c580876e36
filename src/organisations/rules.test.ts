import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTakingPart, travelMinutes } from './rules.ts'

test('an organisation takes part from the day of its registration until the day before its part ended', () => {
  const organisation = { registeredOn: '2026-04-01', endedOn: '2026-10-01' }
  assert.equal(isTakingPart(organisation, '2026-03-31'), false)
  assert.equal(isTakingPart(organisation, '2026-04-01'), true)
  assert.equal(isTakingPart(organisation, '2026-09-30'), true)
  assert.equal(isTakingPart(organisation, '2026-10-01'), false)
})

test('travel takes as long back as there, and an unknown way stays unknown', () => {
  const times = new Map([['kita>minami', 24]])
  assert.equal(travelMinutes(times, 'kita', 'minami'), 24)
  assert.equal(travelMinutes(times, 'minami', 'kita'), 24)
  assert.equal(travelMinutes(times, 'kita', 'nishi'), null)
  assert.equal(travelMinutes(times, null, 'kita'), null)
})
