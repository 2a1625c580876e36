import assert from 'node:assert/strict'
import { test } from 'node:test'
import { inDailyOrder } from './daily-order.ts'

const things = Array.from({ length: 200 }, (_, at) => `thing ${at}`)
const on = (day: string) => inDailyOrder(things, day, (thing) => thing)

test('the order of a day is the same all day, and another one on the next, with everything in it', () => {
  assert.deepEqual(on('2026-11-30'), on('2026-11-30'))
  assert.notDeepEqual(on('2026-11-30'), on('2026-12-01'))
  assert.deepEqual([...on('2026-11-30')].sort(), [...things].sort())
})

test('over the days everything comes among the first: nothing is left out for good because of its name', () => {
  const days = Array.from({ length: 60 }, (_, at) => `day ${at}`)
  const seen = new Set(days.flatMap((day) => on(day).slice(0, 50)))
  assert.equal(seen.size, things.length)
})
