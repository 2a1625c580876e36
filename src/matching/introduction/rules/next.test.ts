import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextFor } from './next.ts'

const today = '2026-11-10'
const quiet = { state: 'open', question: null, meeting: null, reviewOn: null } as const
const meeting = (onDay: string) => ({ ...quiet, state: 'meeting-set' as const, meeting: { onDay } })
const agreed = (reviewOn: string) => ({ ...quiet, state: 'agreed' as const, reviewOn })

test('a question comes before everything else', () => {
  const asked = { ...agreed(today), question: { step: 'agree' as const } }
  assert.deepEqual(nextFor(asked, today), { kind: 'question', step: 'agree' })
  assert.equal(nextFor(quiet, today), null)
})

test('the day of a meeting stands there until it is over', () => {
  assert.deepEqual(nextFor(meeting(today), today), { kind: 'meeting', on: today })
  assert.equal(nextFor(meeting('2026-11-09'), today), null)
})

test('a review is spoken of from a week before', () => {
  assert.deepEqual(nextFor(agreed('2026-11-17'), today), { kind: 'review', on: '2026-11-17' })
  assert.equal(nextFor(agreed('2026-11-18'), today), null)
  assert.deepEqual(nextFor(agreed('2026-11-01'), today), { kind: 'review', on: '2026-11-01' })
})
