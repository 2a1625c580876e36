import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isInScope } from './rules.ts'

const contracted = { accountId: 'aoki', contractIds: ['kita'] }
const of = (...contractIds: (string | null)[]) => ({ contractIds, typedBy: 'somebody' })

test('a coordinator without named contracts sees everybody', () => {
  assert.equal(isInScope({ accountId: 'aoki', contractIds: [] }, of('minami')), true)
  assert.equal(isInScope({ accountId: 'aoki', contractIds: [] }, of()), true)
})

test('a coordinator of a contract sees the people registered under it, now or before, and no others', () => {
  assert.equal(isInScope(contracted, of('kita')), true)
  assert.equal(isInScope(contracted, of('minami', 'kita')), true)
  assert.equal(isInScope(contracted, of('minami')), false)
  assert.equal(isInScope(contracted, of(null)), false)
})

test('somebody not registered yet is seen by the coordinator who brought them in', () => {
  assert.equal(isInScope(contracted, { contractIds: [], typedBy: 'aoki' }), true)
  assert.equal(isInScope(contracted, { contractIds: [], typedBy: 'somebody' }), false)
  assert.equal(isInScope(contracted, { contractIds: ['minami'], typedBy: 'aoki' }), false)
})
