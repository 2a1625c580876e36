import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isDebriefAwaited, isDebriefOverdue, refuseDays } from './rules.ts'

const visit = { onDay: '2026-11-01', change: null, tookPlace: true }
const went = { part: 'supporter', debriefed: false } as const

test('the talk is awaited from the day of the visit on', () => {
  assert.equal(isDebriefAwaited(visit, went, '2026-10-31'), false)
  assert.equal(isDebriefAwaited(visit, went, '2026-11-01'), true)
})

test('with seven days it is in time on the seventh and overdue on the eighth', () => {
  assert.equal(isDebriefOverdue(visit, went, '2026-11-08', 7), false)
  assert.equal(isDebriefOverdue(visit, went, '2026-11-09', 7), true)
})

test('where the municipality allows no day, it is overdue on the next', () => {
  assert.equal(isDebriefOverdue(visit, went, '2026-11-01', 0), false)
  assert.equal(isDebriefOverdue(visit, went, '2026-11-02', 0), true)
})

test('a visit that nobody has recorded yet is looked after all the same', () => {
  assert.equal(isDebriefOverdue({ ...visit, tookPlace: null }, went, '2026-11-09', 7), true)
})

test('nobody is owed a talk about a visit that did not take place, was cancelled or moved', () => {
  assert.equal(isDebriefAwaited({ ...visit, tookPlace: false }, went, '2026-11-09'), false)
  assert.equal(isDebriefAwaited({ ...visit, change: 'cancelled' }, went, '2026-11-09'), false)
  assert.equal(isDebriefAwaited({ ...visit, change: 'postponed' }, went, '2026-11-09'), false)
})

test('a deputy who stayed at home, and who has had or declined the talk, are not waited for', () => {
  assert.equal(isDebriefAwaited(visit, { part: 'deputy', debriefed: false }, '2026-11-09'), false)
  assert.equal(isDebriefAwaited(visit, { ...went, debriefed: true }, '2026-11-09'), false)
})

test('a talk lies between the visit and today, and the next one not before it', () => {
  const today = '2026-11-05'
  assert.equal(refuseDays({ heldOn: '2026-11-05', nextTalkOn: null }, visit, today), null)
  assert.equal(refuseDays({ heldOn: '2026-11-06', nextTalkOn: null }, visit, today), 'held-in-future')
  assert.equal(refuseDays({ heldOn: '2026-11-01', nextTalkOn: null }, visit, today), null)
  assert.equal(refuseDays({ heldOn: '2026-10-31', nextTalkOn: null }, visit, today), 'held-before-visit')
  assert.equal(refuseDays({ heldOn: '2026-11-03', nextTalkOn: '2026-11-03' }, visit, today), null)
  assert.equal(refuseDays({ heldOn: '2026-11-03', nextTalkOn: '2026-11-02' }, visit, today), 'next-before-held')
})
