import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Standing } from '../attendance/standing.ts'
import { completionLists } from './lists.ts'

const somebody = (at: number, state: 'ready' | 'not-yet' | 'done') =>
  ({
    participant: {
      id: `${state}${at}`,
      personId: `${state}${at}`,
      track: at % 2 === 0 ? 'peer' : 'employer',
      completionId: state === 'done' ? 'c' : null,
      hasEnded: false,
    },
    completing: { complete: state === 'ready' },
  }) as unknown as Standing
const many = (count: number, state: 'ready' | 'not-yet' | 'done') =>
  Array.from({ length: count }, (_, at) => somebody(at, state))

test('fifty of each list stand on a page; the longest says how many pages there are', () => {
  const standings = [...many(50, 'ready'), ...many(51, 'not-yet'), ...many(3, 'done')]
  const first = completionLists(standings, 1)
  assert.deepEqual(
    [first.ready, first.notYet, first.done].map(({ shown }) => shown.length),
    [50, 50, 3],
  )
  assert.deepEqual(first.count, { ready: 50, notYet: 51, done: 3, donePeers: 2 })
  const second = completionLists(standings, 2)
  assert.deepEqual(
    [second.ready, second.notYet, second.done].map(({ shown }) => shown.length),
    [0, 1, 0],
  )
  assert.equal(completionLists(standings, 9).number, 2)
})

test('who stopped taking part stands in none of them', () => {
  const stopped = somebody(1, 'ready')
  stopped.participant.hasEnded = true
  assert.equal(completionLists([stopped], 1).count.ready, 0)
})
