import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTooFew, type Shown, tally, tallyWishes } from './rules.ts'

const said = (option: string, times: number) => Array.from({ length: times }, () => ({ answers: { pace: option } }))
const shown = (counts: Map<string, Shown>) => Object.fromEntries(counts)

test('below the limit nothing is shown, from the limit on it is', () => {
  assert.equal(isTooFew(9, 10), true)
  assert.equal(isTooFew(10, 10), false)
})

test('a number below the limit is hidden, zero and the limit itself are not', () => {
  const counts = tally([...said('right', 10), ...said('fast', 9), ...said('slow', 3)], 'pace', 10)
  assert.deepEqual(shown(counts), { fast: 'few', right: 10, slow: 'few', unsaid: 0 })
})

test('a single small number takes the next smallest with it, so that no sum gives it away', () => {
  const counts = tally([...said('right', 30), ...said('fast', 12), ...said('slow', 2)], 'pace', 10)
  assert.deepEqual(shown(counts), { fast: 'few', right: 30, slow: 'few', unsaid: 0 })
})

test('who answered nothing, or something that was never offered, is counted as unsaid', () => {
  const counts = tally([...said('right', 12), { answers: {} }, { answers: { pace: 'x' } }], 'pace', 1)
  assert.deepEqual(shown(counts), { fast: 0, right: 12, slow: 0, unsaid: 2 })
})

test('several wishes may be said at once', () => {
  const answers = Array.from({ length: 10 }, () => ({ answers: { next: ['registering', 'nothing-now'] } }))
  assert.equal(tallyWishes(answers, 10).get('registering'), 10)
  assert.equal(tallyWishes(answers.slice(1), 10).get('nothing-now'), 'few')
})
