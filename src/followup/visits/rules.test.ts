import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isOver } from './rules.ts'

const visit = { onDay: '2026-11-21', endMinute: 660, change: null }

test('a visit is over from its last minute on', () => {
  assert.equal(isOver(visit, { day: '2026-11-20', minute: 1439 }), false)
  assert.equal(isOver(visit, { day: '2026-11-21', minute: 659 }), false)
  assert.equal(isOver(visit, { day: '2026-11-21', minute: 660 }), true)
  assert.equal(isOver(visit, { day: '2026-11-22', minute: 0 }), true)
})

test('what was cancelled or moved is never over', () => {
  assert.equal(isOver({ ...visit, change: 'postponed' }, { day: '2026-11-22', minute: 0 }), false)
})
