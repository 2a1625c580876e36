import assert from 'node:assert/strict'
import { test } from 'node:test'
import { standsIn } from './rules.ts'

const day = '2026-11-21'
const active = { enrolledOn: '2026-04-01', withdrawnOn: null, rests: [] }
const resting = { ...active, rests: [{ fromOn: '2026-11-01', untilOn: null }] }
const ended = { ...active, withdrawnOn: day }

test('the registered are all who are on the register that day, resting or not', () => {
  assert.equal(standsIn('registered', active, day), true)
  assert.equal(standsIn('registered', resting, day), true)
  assert.equal(standsIn('registered', ended, day), false)
  assert.equal(standsIn('registered', null, day), false)
})

test('each of the other lists has its own and no others', () => {
  assert.deepEqual(
    [active, resting, ended, null].map((one) => standsIn('resting', one, day)),
    [false, true, false, false],
  )
  assert.deepEqual(
    [active, resting, ended, null].map((one) => standsIn('ended', one, day)),
    [false, false, true, false],
  )
  assert.deepEqual(
    [active, resting, ended, null].map((one) => standsIn('notYet', one, day)),
    [false, false, false, true],
  )
  assert.ok([active, resting, ended, null].every((one) => standsIn('all', one, day)))
})
