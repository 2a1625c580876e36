import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minutesAfter } from './clock.ts'
import { openRateLimit } from './rate-limit.ts'

const allowance = { burst: 3, perMinute: 1 }

function limitAt(start = '2026-11-22T00:00:00.000Z') {
  let now = start
  return {
    limit: openRateLimit(() => now),
    wait: (minutes: number) => {
      now = minutesAfter(now, minutes)
    },
  }
}

test('as many as the burst pass at once, and the next is told how long to wait', () => {
  const { limit } = limitAt()
  assert.deepEqual(
    [1, 2, 3].map(() => limit.take('a', allowance)),
    [0, 0, 0],
  )
  assert.equal(limit.take('a', allowance), 60)
})

test('one more passes after the time that was told, and not a moment before', () => {
  const { limit, wait } = limitAt()
  for (let n = 0; n < 3; n++) limit.take('a', allowance)
  wait(0.98)
  assert.ok(limit.take('a', allowance) > 0)
  wait(0.02)
  assert.equal(limit.take('a', allowance), 0)
  assert.ok(limit.take('a', allowance) > 0)
})

test('each key has a bucket of its own', () => {
  const { limit } = limitAt()
  for (let n = 0; n < 4; n++) limit.take('a', allowance)
  assert.equal(limit.take('b', allowance), 0)
})

test('a rest fills the bucket to the burst and no further', () => {
  const { limit, wait } = limitAt()
  for (let n = 0; n < 3; n++) limit.take('a', allowance)
  wait(600)
  assert.deepEqual(
    [1, 2, 3, 4].map(() => limit.take('a', allowance) === 0),
    [true, true, true, false],
  )
})

test('a clock that goes backwards gives nothing away', () => {
  const { limit, wait } = limitAt()
  for (let n = 0; n < 3; n++) limit.take('a', allowance)
  wait(-60)
  assert.ok(limit.take('a', allowance) > 0)
})

test('a hundred thousand keys are not all remembered, but the busy one still is', () => {
  const { limit } = limitAt()
  for (let n = 0; n < 90_000; n++) {
    limit.take(`key-${n}`, allowance)
    if (n % 1000 === 0) limit.take('busy', allowance)
  }
  assert.ok(limit.take('busy', allowance) > 0)
})
