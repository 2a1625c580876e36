import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Fit, Reason } from '../rules/finding.ts'
import { isShown, readFilter, writeFilter } from './filter.ts'

const candidate = (against: Reason['rule'][], fits: Fit['rule'][]) =>
  ({
    personId: 'p',
    name: 'n',
    kana: '',
    against: against.map((rule) => ({ rule, figures: {} })),
    fits: fits.map((rule) => ({ rule, figures: {} })),
    unknown: [],
  }) as unknown as Parameters<typeof isShown>[0]

test('without a filter everybody is shown, whatever speaks against', () => {
  assert.equal(isShown(candidate(['resting'], []), readFilter({})), true)
})

test('the filters keep only those against whom nothing speaks, or whom something fits', () => {
  const free = readFilter({ who: 'free' })
  assert.equal(isShown(candidate(['resting'], []), free), false)
  assert.equal(isShown(candidate([], []), free), true)
  const wished = readFilter({ fit: 'wished' })
  assert.equal(isShown(candidate(['resting'], ['wished-topic']), wished), true)
  assert.equal(isShown(candidate([], ['first-chance']), wished), false)
})

test('a filter survives the address; nonsense in it is no filter', () => {
  const filter = readFilter({ slot: 's', who: 'free', fit: 'been-there' })
  assert.deepEqual(writeFilter(filter), { slot: 's', who: 'free', fit: 'been-there' })
  assert.deepEqual(readFilter({ who: 'best', fit: 'score' }), { slot: null, onlyFree: false, fit: null })
})
