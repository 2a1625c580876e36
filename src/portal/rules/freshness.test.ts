import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { freshnessOn, remindFrom, type StateRow, shownSince, standingOf } from './freshness.ts'

const limits = { reconfirmDays: 180, remindDays: 14, staleDays: 30, archiveDays: 180 }
const confirmed = '2026-01-01'
const after = (days: number) => addDays(confirmed, days)

describe('how far one may rely on what was confirmed', () => {
  const boundaries = [
    [0, 'fresh'],
    [165, 'fresh'],
    [166, 'due-soon'],
    [179, 'due-soon'],
    [180, 'due'],
    [209, 'due'],
    [210, 'stale'],
    [389, 'stale'],
    [390, 'gone'],
  ] as const
  for (const [days, expected] of boundaries)
    test(`${days} days later it is ${expected}`, () => {
      assert.equal(freshnessOn(confirmed, limits, after(days)), expected)
    })

  test('what is gone is exactly what the search no longer shows', () => {
    for (const days of [389, 390]) {
      const isShown = confirmed >= shownSince(limits, after(days))
      assert.equal(isShown, freshnessOn(confirmed, limits, after(days)) !== 'gone')
    }
  })
})

describe('when its owner is asked', () => {
  test('not before the days set, then once beforehand, once on the day, once when it turns grey', () => {
    assert.equal(remindFrom(confirmed, limits, after(165)), null)
    assert.equal(remindFrom(confirmed, limits, after(166)), after(166))
    assert.equal(remindFrom(confirmed, limits, after(179)), after(166))
    assert.equal(remindFrom(confirmed, limits, after(180)), after(180))
    assert.equal(remindFrom(confirmed, limits, after(209)), after(180))
    assert.equal(remindFrom(confirmed, limits, after(210)), after(210))
    assert.equal(remindFrom(confirmed, limits, after(389)), after(210))
  })

  test('and no more once it is no longer shown', () => {
    assert.equal(remindFrom(confirmed, limits, after(390)), null)
  })
})

test('where an entry stands is what was said of it last', () => {
  const stand = (...states: StateRow['state'][]) => standingOf(states.map((state) => ({ state, version_number: 1 })))
  assert.equal(stand(), 'draft')
  assert.equal(stand('submitted'), 'to-check')
  assert.equal(stand('submitted', 'returned'), 'returned')
  assert.equal(stand('submitted', 'checked', 'published'), 'public')
  assert.equal(stand('submitted', 'checked', 'published', 'confirmed'), 'public')
  assert.equal(stand('submitted', 'checked', 'published', 'submitted'), 'to-check')
  assert.equal(stand('submitted', 'checked', 'published', 'archived'), 'archived')
})

test('a newer wording waits until it is checked or given back, whatever is said of the one before', () => {
  const stand = (...states: [number, StateRow['state']][]) =>
    standingOf(states.map(([version_number, state]) => ({ state, version_number })))
  const open: [number, StateRow['state']][] = [
    [1, 'submitted'],
    [1, 'checked'],
    [1, 'published'],
    [2, 'submitted'],
  ]
  assert.equal(stand(...open, [1, 'confirmed']), 'to-check')
  assert.equal(stand(...open, [1, 'checked'], [1, 'published']), 'to-check')
  assert.equal(stand(...open, [1, 'archived']), 'to-check')
  assert.equal(stand(...open, [2, 'returned'], [1, 'confirmed']), 'returned')
  assert.equal(stand(...open, [2, 'checked'], [2, 'published'], [2, 'confirmed']), 'public')
  assert.equal(stand(...open, [2, 'archived']), 'archived')
})
