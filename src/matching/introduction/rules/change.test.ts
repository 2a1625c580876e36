import assert from 'node:assert/strict'
import { test } from 'node:test'
import { hasAskedForChange, wishesChangeSince } from './change.ts'
import type { Introduction } from './facts.ts'

const at = (hour: number) => `2026-11-10T0${hour}:00:00.000Z`
const review = { id: 'r', heldOn: '2026-11-10', nextOn: null, wordsSealed: null }
const facts = (more: Partial<Introduction>) => {
  const agreements = [{ id: 'a', termsSealed: null, reviewOn: '2027-01-01', writtenAt: at(1) }]
  return { agreements, reviews: [], changeWishes: [], ...more } as unknown as Introduction
}

test('nobody wishes a change of what was just agreed', () => {
  assert.equal(wishesChangeSince(facts({})), null)
})

test('a wish of one side counts until new terms are written or a review is held', () => {
  const changeWishes = [{ side: 'giver' as const, wishedAt: at(2) }]
  assert.equal(wishesChangeSince(facts({ changeWishes })), at(2))
  assert.equal(hasAskedForChange(facts({ changeWishes }), 'giver'), true)
  assert.equal(hasAskedForChange(facts({ changeWishes }), 'seeker'), false)
  const reviews = [{ ...review, outcome: 'continue' as const, recordedAt: at(2) }]
  assert.equal(wishesChangeSince(facts({ changeWishes, reviews })), null)
  const agreements = [{ id: 'b', termsSealed: null, reviewOn: '2027-01-01', writtenAt: at(2) }]
  assert.equal(wishesChangeSince(facts({ changeWishes, agreements })), null)
})

test('a review that came to a change asks for terms, one that goes on does not', () => {
  const held = (outcome: 'change' | 'continue') => facts({ reviews: [{ ...review, outcome, recordedAt: at(3) }] })
  assert.equal(wishesChangeSince(held('change')), at(3))
  assert.equal(wishesChangeSince(held('continue')), null)
})
