import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideSubmission } from './rules.ts'

const first = { isEmpty: false, faults: 0, isCorrection: false, reason: '', differs: true }

test('a first version needs no reason', () => {
  assert.deepEqual(decideSubmission(first), { submit: true })
})

test('an empty document is not submitted', () => {
  assert.deepEqual(decideSubmission({ ...first, isEmpty: true }), { submit: false, because: 'nothing-entered' })
})

test('nothing leaves with a fault in it, neither first version nor correction', () => {
  assert.deepEqual(decideSubmission({ ...first, faults: 1 }), { submit: false, because: 'faults' })
  const corrected = { isEmpty: false, faults: 1, isCorrection: true, reason: '誤り', differs: true }
  assert.deepEqual(decideSubmission(corrected), { submit: false, because: 'faults' })
})

test('a correction says why, and corrects something', () => {
  const correction = { ...first, isCorrection: true }
  assert.deepEqual(decideSubmission({ ...correction, reason: '人口の誤り' }), { submit: true })
  assert.deepEqual(decideSubmission({ ...correction, reason: ' ' }), { submit: false, because: 'reason-missing' })
  const same = { ...correction, reason: '人口の誤り', differs: false }
  assert.deepEqual(decideSubmission(same), { submit: false, because: 'nothing-new' })
})
