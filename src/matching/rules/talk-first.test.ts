import assert from 'node:assert/strict'
import { test } from 'node:test'
import { talkFirst } from './talk-first.ts'

const both = { side: 'peer', before: undefined, seekerOn: '2026-11-01', giverOn: '2026-10-01' } as const
const no = (by: 'seeker' | 'giver') => ({ what: 'said-no', on: '2026-11-10', by }) as const

test('the office talks with both before it introduces them; a place is not asked', () => {
  assert.deepEqual(talkFirst(both), [])
  assert.deepEqual(talkFirst({ ...both, seekerOn: null }), ['seeker'])
  assert.deepEqual(talkFirst({ ...both, side: 'host', giverOn: null }), ['giver'])
  assert.deepEqual(talkFirst({ ...both, seekerOn: null, giverOn: null }), ['seeker', 'giver'])
  assert.deepEqual(talkFirst({ ...both, side: 'place', giverOn: null }), [])
})

test('after a “not this time” it talks anew with whoever said so, from the day of the answer on', () => {
  assert.deepEqual(talkFirst({ ...both, before: no('seeker') }), ['seeker-again'])
  assert.deepEqual(talkFirst({ ...both, before: no('giver') }), ['giver-again'])
  assert.deepEqual(talkFirst({ ...both, before: no('giver'), giverOn: '2026-11-09' }), ['giver-again'])
  assert.deepEqual(talkFirst({ ...both, before: no('giver'), giverOn: '2026-11-10' }), [])
  assert.deepEqual(talkFirst({ ...both, before: { what: 'ended' } }), [])
})
