import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type CountedVisit, totalsOf, visitState } from './rules.ts'

const visit = (more: Partial<CountedVisit>): CountedVisit => ({
  onDay: '2026-06-10',
  tookPlace: null,
  change: null,
  peopleReached: null,
  ...more,
})

test('a visit is planned on its day and waits for its record from the day after', () => {
  assert.equal(visitState(visit({}), '2026-06-10'), 'planned')
  assert.equal(visitState(visit({}), '2026-06-11'), 'not-yet-recorded')
})

test('only visits recorded as having taken place count as dispatches', () => {
  const totals = totalsOf([visit({ tookPlace: true }), visit({ tookPlace: false }), visit({})], 2026, '2026-07-01')
  assert.deepEqual([totals.carriedOut, totals.notHeld, totals.notYetRecorded], [1, 1, 1])
})

test('a fiscal year runs from 1 April to 31 March', () => {
  const days = ['2026-03-31', '2026-04-01', '2027-03-31', '2027-04-01']
  const totals = totalsOf(
    days.map((onDay) => visit({ onDay, tookPlace: true })),
    2026,
    '2027-05-01',
  )
  assert.equal(totals.carriedOut, 2)
  assert.equal(totals.byMonth.get('2026-04'), 1)
  assert.equal(totals.byMonth.get('2027-03'), 1)
})

test('a cancelled visit is counted by its side and never as carried out', () => {
  const totals = totalsOf([visit({ change: { kind: 'cancelled', side: 'health-and-rest' } })], 2026, '2026-07-01')
  assert.equal(totals.cancelled['health-and-rest'], 1)
  assert.equal(totals.carriedOut, 0)
})

test('an unknown number of people is kept apart from the sum', () => {
  const reached = [12, null, 0].map((peopleReached) => visit({ tookPlace: true, peopleReached }))
  const totals = totalsOf(reached, 2026, '2026-07-01')
  assert.deepEqual([totals.peopleReached, totals.peopleUnknown], [12, 1])
})
