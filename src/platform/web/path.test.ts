import assert from 'node:assert/strict'
import { test } from 'node:test'
import { path } from './path.ts'

test('an address is filled with its names, and a query has only what there is', () => {
  assert.equal(path('/people')(), '/people')
  assert.equal(path('/people')({ page: 2, host: null, stage: '' }), '/people?page=2')
  assert.equal(path('/people')({ host: null }), '/people')
  const visit = path('/visits/:id/seats/:seat')
  assert.equal(visit({ id: 'a b', seat: '1/2' }), '/visits/a%20b/seats/1%2F2')
  assert.equal(visit({ id: '1', seat: '2' }, { back: '/x?y' }), '/visits/1/seats/2?back=%2Fx%3Fy')
  assert.equal(visit.pattern, '/visits/:id/seats/:seat')
})
