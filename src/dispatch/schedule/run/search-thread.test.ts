import assert from 'node:assert/strict'
import { test } from 'node:test'
import { randomTown } from '../fixtures/random-town.ts'
import { type Searching, searchInThread } from './search-thread.ts'

const task = { facts: randomTown(1, { people: 12, requests: 60, days: 60 }), seconds: 2, seed: 1, keepsClose: false }

test('a thread that is ended while its plan is being proven leaves that plan', async () => {
  let searching: Searching | null = null
  searching = searchInThread(task, ({ phase }) => {
    if (phase !== 'searching') searching?.end()
  })
  const last = await searching.done
  assert.ok(last && last.kind !== 'refused')
  assert.ok(last.visits.length > 0)
})

test('a thread that is ended at once leaves nothing, and the next search begins a new one', async () => {
  const ended = searchInThread(task, () => {})
  ended.end()
  assert.equal(await ended.done, null)
  const last = await searchInThread({ ...task, seconds: 1 }, () => {}).done
  assert.equal(last?.kind, 'found')
})
