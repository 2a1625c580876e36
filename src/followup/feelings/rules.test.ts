import assert from 'node:assert/strict'
import { test } from 'node:test'
import { asksForTalk, feelingAnswers, isAsked, mayBeTypedIn, readsFeelings } from './rules.ts'

const visit = { onDay: '2026-11-21', change: null }

test('the feeling is asked from the day before to the end of the day, and neither earlier nor later', () => {
  assert.equal(isAsked(visit, '2026-11-19', 1), false)
  assert.equal(isAsked(visit, '2026-11-20', 1), true)
  assert.equal(isAsked(visit, '2026-11-21', 1), true)
  assert.equal(isAsked(visit, '2026-11-22', 1), false)
})

test('how many days before is the municipality’s to say', () => {
  assert.equal(isAsked(visit, '2026-11-20', 0), false)
  assert.equal(isAsked(visit, '2026-11-18', 3), true)
  assert.equal(isAsked(visit, '2026-11-17', 3), false)
})

test('a visit that was cancelled or moved asks nothing any more', () => {
  assert.equal(isAsked({ ...visit, change: 'cancelled' }, '2026-11-21', 1), false)
  assert.equal(isAsked({ ...visit, change: 'postponed' }, '2026-11-21', 1), false)
})

test('what was said by telephone may be typed in after the day, but not before anybody could have said it', () => {
  assert.equal(mayBeTypedIn(visit, '2026-11-19', 1), false)
  assert.equal(mayBeTypedIn(visit, '2026-11-20', 1), true)
  assert.equal(mayBeTypedIn(visit, '2026-12-20', 1), true)
})

test('somebody gets in touch after "uneasy" and "want to talk", and after no other answer', () => {
  assert.deepEqual(feelingAnswers.filter(asksForTalk), ['uneasy', 'want-to-talk'])
})

test('a deputy does not read feelings while the first of the staff goes along', () => {
  assert.equal(readsFeelings({ part: 'follow-up' }), true)
  assert.equal(readsFeelings({ part: 'deputy' }), false)
})
