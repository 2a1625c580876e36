import assert from 'node:assert/strict'
import { test } from 'node:test'
import { aCase, afternoon, someone, talkAtHospital } from '../rules/fixtures/case.ts'
import { noCommitments } from '../rules/given.ts'
import type { PlannedRequest } from '../schedule/facts/planning-facts.ts'
import { ownReasons } from './own-reasons.ts'

const { ground } = aCase()
const wanted = (id: string, more: Partial<PlannedRequest> = {}): PlannedRequest => ({
  facts: { ...talkAtHospital, id },
  reference: id,
  priority: 'usual',
  wanted: 1,
  minimum: 1,
  slots: [{ ...afternoon, id: `${id} 1` }],
  going: [],
  waiting: [],
  passed: [],
  staffIds: [],
  visitId: null,
  ...more,
})

test('a request is counted under each of the own rules at the date where the fewest speak', () => {
  const person = someone({
    refusals: { organisationIds: ['hospital'] },
    exceptions: [{ onDay: afternoon.onDay, available: false, fromMinute: 0, toMinute: 1440 }],
  })
  const twoDates = wanted('two', {
    slots: [
      { ...afternoon, id: 'a' },
      { ...afternoon, id: 'b', onDay: '2026-11-27' },
    ],
  })
  const { requests, notFitting, counts } = ownReasons(person, [wanted('one'), twoDates], noCommitments, ground)
  assert.equal(requests, 2)
  assert.equal(notFitting, 2)
  assert.deepEqual(
    [...counts],
    [
      ['exception-day', 1],
      ['refused-organisation', 2],
    ],
  )
})

test('one date that fits is enough, and what is full or already taken on is not counted at all', () => {
  const person = someone({ exceptions: [{ onDay: afternoon.onDay, available: false, fromMinute: 0, toMinute: 1440 }] })
  const one = { personId: 'p1', slotId: 's' }
  const found = ownReasons(
    person,
    [
      wanted('fits', {
        slots: [
          { ...afternoon, id: 'a' },
          { ...afternoon, id: 'b', onDay: '2026-11-27' },
        ],
      }),
      wanted('full', { going: [{ ...one, personId: 'p2' }] }),
      wanted('own', { wanted: 2, waiting: [one] }),
    ],
    noCommitments,
    ground,
  )
  assert.deepEqual(found, { requests: 1, notFitting: 0, counts: new Map() })
})

test('that somebody else does not wish to go along is never told apart', () => {
  const person = someone({ apartFrom: ['p2'] })
  const goers = [{ personId: 'p2', name: null, withoutStaff: [] }]
  const found = ownReasons(
    person,
    [wanted('apart', { wanted: 2, slots: [{ ...afternoon, id: 'a', goers }] })],
    noCommitments,
    ground,
  )
  assert.deepEqual(found, { requests: 1, notFitting: 0, counts: new Map() })
})
