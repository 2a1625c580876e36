import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideEnrolment, decideWithdrawal, type EnrolmentFacts, isEnrolledOn, registrationOn } from './rules.ts'

const trained: EnrolmentFacts = {
  personKnown: true,
  enrolments: [],
  completions: [{ courseKind: 'basic', completedOn: '2026-06-20' }],
  coursesForEnrolment: ['basic', 'specialist'],
}
const because = (facts: EnrolmentFacts, day: string) => {
  const decision = decideEnrolment(facts, day)
  return decision.enrol ? 'enrolled' : decision.because
}

test('a person is registered from the day of enrolment until the day before its end', () => {
  const facts = { enrolledOn: '2026-04-01', withdrawnOn: '2026-10-01' }
  assert.equal(isEnrolledOn(facts, '2026-03-31'), false)
  assert.equal(isEnrolledOn(facts, '2026-04-01'), true)
  assert.equal(isEnrolledOn(facts, '2026-09-30'), true)
  assert.equal(isEnrolledOn(facts, '2026-10-01'), false)
  assert.equal(isEnrolledOn({ ...facts, withdrawnOn: null }, '2099-01-01'), true)
})

test('who completed one of the named courses may register from the day of completion on', () => {
  assert.equal(because(trained, '2026-06-20'), 'enrolled')
  assert.equal(because(trained, '2026-06-19'), 'training-not-completed')
})

test('another course than the named ones does not open registration', () => {
  const completions = [{ courseKind: 'introductory', completedOn: '2020-01-01' }]
  assert.equal(because({ ...trained, completions }, '2026-07-01'), 'training-not-completed')
  assert.equal(because({ ...trained, completions: [] }, '2026-07-01'), 'training-not-completed')
})

test('where the municipality has not said which courses count, nobody guesses', () => {
  assert.equal(because({ ...trained, coursesForEnrolment: null }, '2026-07-01'), 'courses-not-set')
})

test('who is registered is not registered twice, but may come back from the day on which the registration ended', () => {
  const ended = { enrolledOn: '2025-04-01', withdrawnOn: '2026-07-01' }
  assert.equal(because({ ...trained, enrolments: [ended] }, '2026-06-30'), 'already-enrolled')
  assert.equal(because({ ...trained, enrolments: [ended] }, '2026-07-01'), 'enrolled')
  const running = { ...ended, withdrawnOn: null }
  assert.equal(because({ ...trained, enrolments: [ended, running] }, '2026-07-01'), 'already-enrolled')
})

test('somebody who is not on record cannot be registered', () => {
  assert.equal(because({ ...trained, personKnown: false }, '2026-07-01'), 'person-unknown')
})

test('a registration may end on its first day, not before, and only once', () => {
  const running = { enrolledOn: '2026-04-01', withdrawnOn: null }
  assert.deepEqual(decideWithdrawal(running, '2026-04-01'), { withdraw: true })
  assert.deepEqual(decideWithdrawal(running, '2026-03-31'), { withdraw: false, because: 'before-enrolment' })
  const ended = { ...running, withdrawnOn: '2026-05-01' }
  assert.deepEqual(decideWithdrawal(ended, '2026-06-01'), { withdraw: false, because: 'not-enrolled' })
  assert.deepEqual(decideWithdrawal(null, '2026-06-01'), { withdraw: false, because: 'not-enrolled' })
})

test('who is registered and rests is resting; before the first day nothing has begun, after the last it has ended', () => {
  const rests = [{ fromOn: '2026-05-01', untilOn: '2026-06-01' }]
  const facts = { enrolledOn: '2026-04-01', withdrawnOn: '2026-10-01', rests }
  assert.equal(registrationOn(null, '2026-05-01'), 'notYet')
  assert.equal(registrationOn(facts, '2026-03-31'), 'notYet')
  assert.equal(registrationOn(facts, '2026-04-30'), 'active')
  assert.equal(registrationOn(facts, '2026-05-01'), 'resting')
  assert.equal(registrationOn(facts, '2026-06-01'), 'active')
  assert.equal(registrationOn({ ...facts, withdrawnOn: '2026-05-15' }, '2026-05-15'), 'ended')
})
