import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nextInLine } from './next-in-line.ts'
import { likelySame, opennessOn, type RunForApplicants, stateOf, whyNotAccept, whyNotDecide } from './rules.ts'

const opened = { step: 'opened' as const, onDay: '2026-05-01' }
const run = (more: Partial<RunForApplicants> = {}): RunForApplicants => ({
  steps: [opened],
  sessionDays: ['2026-08-01'],
  applyFromOn: '2026-06-01',
  applyUntilOn: '2026-06-30',
  capacity: 20,
  taken: 0,
  ...more,
})

test('applications are taken from the first day to the last, both included', () => {
  assert.equal(opennessOn(run(), '2026-05-31'), 'window-not-begun')
  assert.equal(opennessOn(run(), '2026-06-01'), 'open')
  assert.equal(opennessOn(run(), '2026-06-30'), 'open')
  assert.equal(opennessOn(run(), '2026-07-01'), 'window-over')
})

test('a full course takes applications for the waiting list; one place less than full does not', () => {
  assert.equal(opennessOn(run({ taken: 19 }), '2026-06-02'), 'open')
  assert.equal(opennessOn(run({ taken: 20 }), '2026-06-02'), 'waiting-list')
  assert.equal(opennessOn(run({ taken: 500, capacity: null }), '2026-06-02'), 'open')
  assert.equal(opennessOn(run({ taken: 20 }), '2026-07-01'), 'window-over')
})

test('nobody slides into accepted: without a decision an application is undecided', () => {
  assert.equal(stateOf({ mergedIntoId: null, decision: null }), 'undecided')
  assert.equal(stateOf({ mergedIntoId: null, decision: 'open-again' }), 'undecided')
  assert.equal(stateOf({ mergedIntoId: null, decision: 'declined' }), 'declined')
  assert.equal(stateOf({ mergedIntoId: 'x', decision: 'waiting' }), 'merged')
})

const ready = {
  state: 'undecided',
  isRunOver: false,
  placesLeft: 1,
  isOverCapacityMeant: false,
  hasEarlierCourse: true,
  isWaived: false,
  takesPart: false,
} as const

test('a place is given while there is one, or knowingly beyond', () => {
  assert.equal(whyNotAccept(ready), null)
  assert.equal(whyNotAccept({ ...ready, state: 'waiting' }), null)
  assert.equal(whyNotAccept({ ...ready, state: 'declined' }), null)
  assert.equal(whyNotAccept({ ...ready, placesLeft: 0 }), 'full')
  assert.equal(whyNotAccept({ ...ready, placesLeft: 0, isOverCapacityMeant: true }), null)
  assert.equal(whyNotAccept({ ...ready, placesLeft: null }), null)
})

test('the earlier course is needed unless somebody waived it', () => {
  assert.equal(whyNotAccept({ ...ready, hasEarlierCourse: false }), 'requirement-missing')
  assert.equal(whyNotAccept({ ...ready, hasEarlierCourse: false, isWaived: true }), null)
})

test('who withdrew, is accepted, or takes part already is not accepted again', () => {
  assert.equal(whyNotAccept({ ...ready, state: 'withdrawn' }), 'not-standing')
  assert.equal(whyNotAccept({ ...ready, state: 'accepted' }), 'not-standing')
  assert.equal(whyNotAccept({ ...ready, takesPart: true }), 'already-takes-part')
  assert.equal(whyNotAccept({ ...ready, isRunOver: true }), 'run-over')
})

test('waiting and declining may follow each other, and be opened again', () => {
  assert.equal(whyNotDecide('undecided', 'waiting'), null)
  assert.equal(whyNotDecide('waiting', 'declined'), null)
  assert.equal(whyNotDecide('declined', 'open-again'), null)
  assert.equal(whyNotDecide('undecided', 'open-again'), 'nothing-to-open')
  assert.equal(whyNotDecide('accepted', 'declined'), 'accepted-already')
  assert.equal(whyNotDecide('withdrawn', 'waiting'), 'not-standing')
})

const waits = (id: string, waitingSince: string, pairId: string | null = null) => ({ id, waitingSince, pairId })

test('next in line is who was put on the list first', () => {
  assert.deepEqual(nextInLine([waits('b', '2026-06-02'), waits('a', '2026-06-01')], 1), { ids: ['a'], passed: [] })
  assert.equal(nextInLine([waits('a', '2026-06-01')], 0), null)
  assert.equal(nextInLine([], 3), null)
})

test('a pair is proposed together, or passed with a word where one place is too few', () => {
  const list = [waits('a', '1', 'p'), waits('b', '2'), waits('c', '3', 'p')]
  assert.deepEqual(nextInLine(list, 2), { ids: ['a', 'c'], passed: [] })
  assert.deepEqual(nextInLine(list, 1), { ids: ['b'], passed: [['a', 'c']] })
  assert.equal(nextInLine([waits('a', '1', 'p'), waits('c', '3', 'p')], 1), null)
})

const like = (id: string, nameKey: string, emailDigest: string | null = null, pairId: string | null = null) => ({
  id,
  nameKey,
  emailDigest,
  phoneDigest: null,
  pairId,
})

test('the same name or the same address may be the same person; two of a pair with one office address are not', () => {
  assert.deepEqual(likelySame(like('1', 'a'), [like('1', 'a'), like('2', 'a'), like('3', 'b')]), ['2'])
  assert.deepEqual(likelySame(like('1', 'a', 'x'), [like('2', 'b', 'x'), like('3', 'b')]), ['2'])
  assert.deepEqual(likelySame(like('1', 'a', 'x', 'p'), [like('2', 'b', 'x', 'p')]), [])
})
