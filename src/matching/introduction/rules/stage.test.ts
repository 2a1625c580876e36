import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Introduction } from './facts.ts'
import { bothSay, dayOf, introduced, on, says } from './fixtures/introduction.ts'
import { seekingStage } from './stage.ts'

const stage = (introductions: Introduction[], more: { isClosed?: boolean; talkedOn?: string | null } = {}) =>
  seekingStage({ isClosed: false, talkedOn: dayOf(1), ...more, introductions }, on(3))
const place = (more: Partial<Introduction> = {}) =>
  introduced({ id: 'p', side: 'place', personId: null, placeSource: 'portal', placeRef: 'x', ...more })
const chosen = place({ answers: [says('seeker', 'meet', 'p', 2)] })

test('a wish goes from received to a talk to an introduction to a meeting', () => {
  assert.equal(stage([], { talkedOn: null }), 'received')
  assert.equal(stage([]), 'talking')
  assert.equal(stage([introduced()]), 'introduced')
  assert.equal(stage([introduced({ answers: bothSay('meet', 'i', 2) })]), 'meeting')
})

test('a place that is proposed waits for an answer; once chosen it is no step, and the search goes on', () => {
  assert.equal(stage([place()]), 'introduced')
  assert.equal(stage([chosen]), 'talking')
  assert.equal(stage([chosen, introduced()]), 'introduced')
  assert.equal(stage([chosen], { isClosed: true }), 'closed')
})

test('what came to an end leads back to a talk, a chosen place beside it or not', () => {
  const over = introduced({ answers: [says('seeker', 'meet', 'i', 2, 'no')], endedAt: on(2) })
  assert.equal(stage([over]), 'looking-again')
  assert.equal(stage([over, chosen]), 'looking-again')
  assert.equal(stage([place({ answers: [says('seeker', 'meet', 'p', 2, 'no')], endedAt: on(2) })]), 'looking-again')
})
