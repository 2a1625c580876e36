import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isTalkOpen } from './rules.ts'

const morning = '2026-11-21T00:00:00.000Z'
const noon = '2026-11-21T03:00:00.000Z'

test('a wish for a talk is open until somebody talked with the person', () => {
  assert.equal(isTalkOpen({ wishedAt: null, talkedAt: null }), false)
  assert.equal(isTalkOpen({ wishedAt: morning, talkedAt: null }), true)
  assert.equal(isTalkOpen({ wishedAt: morning, talkedAt: noon }), false)
  assert.equal(isTalkOpen({ wishedAt: morning, talkedAt: morning }), false)
})

test('a wish said after a talk is a new one', () => {
  assert.equal(isTalkOpen({ wishedAt: noon, talkedAt: morning }), true)
})

test('a talk that nobody had wished for leaves nothing open', () => {
  assert.equal(isTalkOpen({ wishedAt: null, talkedAt: noon }), false)
})
