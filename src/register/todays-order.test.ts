import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inTodaysOrder } from './todays-order.ts'

test('within as many days as there are things, each of them stands first once, and none is lost', () => {
  const things = ['a', 'b', 'c']
  const days = ['2026-11-21', '2026-11-22', '2026-11-23']
  assert.deepEqual(days.map((day) => inTodaysOrder(things, day)[0]).sort(), things)
  assert.deepEqual(inTodaysOrder(things, '2026-11-22').sort(), things)
  assert.deepEqual(inTodaysOrder(things, '2026-11-24'), inTodaysOrder(things, '2026-11-21'))
  assert.deepEqual(inTodaysOrder([], '2026-11-24'), [])
})
