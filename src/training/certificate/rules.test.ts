import assert from 'node:assert/strict'
import { test } from 'node:test'
import { certificateState, isValidOn, whyNotIssue } from './rules.ts'

test('a certificate holds until it is replaced or revoked', () => {
  assert.equal(certificateState({ isReplaced: false, revokedOn: null }), 'valid')
  assert.equal(certificateState({ isReplaced: true, revokedOn: null }), 'replaced')
  assert.equal(certificateState({ isReplaced: true, revokedOn: '2026-05-01' }), 'revoked')
})

test('it is valid from the day of completion to the last day of the completion, both included', () => {
  const certificate = { state: 'valid' as const, completedOn: '2026-05-01', validUntilOn: '2026-06-30' }
  assert.equal(isValidOn(certificate, '2026-04-30'), false)
  assert.equal(isValidOn(certificate, '2026-05-01'), true)
  assert.equal(isValidOn(certificate, '2026-06-30'), true)
  assert.equal(isValidOn(certificate, '2026-07-01'), false)
  assert.equal(isValidOn({ ...certificate, validUntilOn: null }, '2099-01-01'), true)
  assert.equal(isValidOn({ ...certificate, state: 'revoked' }, '2026-05-01'), false)
})

test('one at a time: a second one only takes the place of the first', () => {
  assert.equal(whyNotIssue({ name: '山田', hasStanding: false, isReissue: false }), null)
  assert.equal(whyNotIssue({ name: '山田', hasStanding: true, isReissue: false }), 'already-issued')
  assert.equal(whyNotIssue({ name: '山田', hasStanding: true, isReissue: true }), null)
  assert.equal(whyNotIssue({ name: ' ', hasStanding: false, isReissue: false }), 'nobody-there')
})
