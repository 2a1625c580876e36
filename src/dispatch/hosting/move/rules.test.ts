import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whyNotAskToMove } from './rules.ts'

const visit = { onDay: '2026-11-21', change: null, tookPlace: null, isAsked: false }
const slot = { onDay: '2026-11-25', startMinute: 600, endMinute: 660 }
const words = { slots: [], words: '行事と重なりました' }

test('another day is asked for until the day of the visit itself', () => {
  assert.equal(whyNotAskToMove(visit, words, '2026-11-21'), null)
  assert.equal(whyNotAskToMove(visit, words, '2026-11-22'), 'visit-over')
  assert.equal(whyNotAskToMove({ ...visit, change: 'postponed' }, words, '2026-11-20'), 'visit-over')
  assert.equal(whyNotAskToMove({ ...visit, tookPlace: true }, words, '2026-11-21'), 'visit-over')
})

test('one wish at a time, with days or words', () => {
  assert.equal(whyNotAskToMove({ ...visit, isAsked: true }, words, '2026-11-20'), 'already-asked')
  assert.equal(whyNotAskToMove(visit, { slots: [slot], words: '' }, '2026-11-20'), null)
  assert.equal(whyNotAskToMove(visit, { slots: [], words: '' }, '2026-11-20'), 'nothing-said')
})
