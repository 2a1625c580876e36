import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCase, wednesday } from './fixtures/case.ts'
import { dayGone, notEnrolled, resting, trainingLevel } from './registration.ts'

test('a date can be asked about until the day itself, not after it', () => {
  assert.equal(dayGone(aCase({ ground: { day: wednesday } })), null)
  assert.equal(dayGone(aCase({ ground: { day: '2026-11-26' } }))?.rule, 'day-gone')
})

test('registration counts from its first day until the day before the withdrawal', () => {
  assert.equal(notEnrolled(aCase({ person: { enrolledOn: wednesday } })), null)
  assert.equal(notEnrolled(aCase({ person: { enrolledOn: '2026-11-26' } }))?.rule, 'not-enrolled')
  assert.equal(notEnrolled(aCase({ person: { withdrawnOn: '2026-11-26' } })), null)
  assert.equal(notEnrolled(aCase({ person: { withdrawnOn: wednesday } }))?.rule, 'not-enrolled')
})

test('rest speaks against its days, its first day included, the first day after it left out', () => {
  const rest = (fromOn: string, untilOn: string | null) => resting(aCase({ person: { rests: [{ fromOn, untilOn }] } }))
  assert.deepEqual(rest(wednesday, null), { rule: 'resting', figures: { untilOn: null } })
  assert.deepEqual(rest('2026-11-01', '2026-11-26'), { rule: 'resting', figures: { untilOn: '2026-11-26' } })
  assert.equal(rest('2026-11-01', wednesday), null)
  assert.equal(rest('2026-11-26', null), null)
})

test('a wanted course, or one above it, has to be completed by the day', () => {
  const trained = (courseKind: string, completedOn = '2026-06-30') =>
    trainingLevel(
      aCase({ person: { completions: [{ courseKind, completedOn }] }, request: { requiredCourse: 'basic' } }),
    )
  assert.equal(trained('basic'), null)
  assert.equal(trained('specialist'), null)
  assert.deepEqual(trained('introductory'), { rule: 'training-level', figures: { needed: 'basic' } })
  assert.equal(trained('followup')?.rule, 'training-level')
  assert.equal(trained('basic', wednesday), null)
  assert.equal(trained('basic', '2026-11-26')?.rule, 'training-level')
  assert.equal(trainingLevel(aCase()), null)
})
