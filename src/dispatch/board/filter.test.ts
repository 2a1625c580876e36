import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysOf, readBoardFilter, writeBoardFilter } from './filter.ts'

test('without a filter the board shows what lies ahead, on its first page', () => {
  assert.deepEqual(readBoardFilter({}), { when: 'ahead', stage: null, priority: null, host: null, page: 1 })
  assert.deepEqual(writeBoardFilter(readBoardFilter({})), {
    when: null,
    stage: null,
    priority: null,
    host: null,
    page: null,
  })
})

test('a filter survives the way into the address and back', () => {
  const query = { when: '2026-12', stage: 'looking', priority: 'first', host: 'みどり', page: '3' }
  const filter = readBoardFilter(query)
  assert.deepEqual(filter.when, { month: '2026-12' })
  assert.deepEqual(writeBoardFilter(filter), { ...query, page: 3 })
})

test('what is not a filter is left out, not an error', () => {
  assert.deepEqual(
    readBoardFilter({ when: '2026-13', stage: 'best', priority: 'best', host: ' ', page: '-2' }),
    readBoardFilter({}),
  )
})

test('a month ends before the first day of the next, also in December', () => {
  assert.deepEqual(daysOf(readBoardFilter({ when: '2026-12' }), '2026-11-21'), { from: '2026-12-01', to: '2027-01-01' })
  assert.equal(daysOf(readBoardFilter({ when: 'all' }), '2026-11-21'), null)
  assert.equal(daysOf(readBoardFilter({}), '2026-11-21')?.from, '2026-11-21')
})
