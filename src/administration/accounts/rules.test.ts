import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayEnd } from './rules.ts'

const ichi = { id: 'ichi', closed: false, roles: ['administrator', 'officer'] as const }
const ni = { id: 'ni', closed: false, roles: ['administrator'] as const }

test('one of two administrators may stop, the last one may not', () => {
  assert.equal(mayEnd([ichi, ni], { accountId: 'ni', role: 'administrator' }, 'ichi'), null)
  assert.equal(mayEnd([ichi], { accountId: 'ichi', role: 'administrator' }, 'ichi'), 'last-administrator')
  assert.equal(
    mayEnd([ichi, { ...ni, closed: true }], { accountId: 'ichi', role: 'administrator' }, 'x'),
    'last-administrator',
  )
})

test('any other role may end at any time', () => {
  assert.equal(mayEnd([ichi], { accountId: 'ichi', role: 'officer' }, 'ichi'), null)
})

test('nobody closes the account they work with', () => {
  assert.equal(mayEnd([ichi, ni], { accountId: 'ichi', role: 'all' }, 'ichi'), 'own-account')
  assert.equal(mayEnd([ichi, ni], { accountId: 'ni', role: 'all' }, 'ichi'), null)
})
