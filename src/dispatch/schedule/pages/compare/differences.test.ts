import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ProposedVisit } from '../../facts/planning-facts.ts'
import { differences } from './differences.ts'

const visit = (requestId: string, more: Partial<ProposedVisit> = {}): ProposedVisit => ({
  requestId,
  slotId: 'first',
  staffId: null,
  personIds: ['aoki', 'sato'],
  ...more,
})

test('the same people in another order are no difference', () => {
  assert.deepEqual(differences([visit('r')], [visit('r', { personIds: ['sato', 'aoki'] })]), { differ: [], same: 1 })
})

test('a request may differ in date, people and staff at once, or stand in one proposal only', () => {
  const { differ, same } = differences(
    [visit('all'), visit('a'), visit('same')],
    [visit('all', { slotId: 'second', personIds: ['aoki'], staffId: 'tomoko' }), visit('b'), visit('same')],
  )
  assert.deepEqual(
    differ.map(({ requestId, kinds }) => [requestId, ...kinds]),
    [
      ['all', 'other-date', 'other-people', 'other-staff'],
      ['a', 'only-a'],
      ['b', 'only-b'],
    ],
  )
  assert.equal(same, 1)
})
