import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instanceOf } from '../compile/instance-of.ts'
import { randomTown } from '../fixtures/random-town.ts'
import { check } from '../solver/check/check.ts'
import { instanceFrom, planFrom } from './read-json.ts'
import { solveInstance } from './solve-instance.ts'

describe('schedule solve and schedule check', () => {
  const instance = instanceOf(randomTown(1))
  const text = JSON.stringify(instance)

  test('what a municipality is turned into is in the documented format', () => {
    assert.deepEqual(instanceFrom(text), JSON.parse(text))
  })

  test('what solve prints is what check reads, and the checker finds nothing wrong', async () => {
    const printed = await solveInstance(instanceFrom(text), 0.2)
    const again = planFrom(JSON.stringify(printed))
    assert.deepEqual(again, printed.plan)
    assert.deepEqual(check(instance, again).violations, [])
    assert.ok(again.visits.length > 0)
  })

  test('a file in another format is refused with the name of the field', () => {
    const wrong = JSON.stringify({ ...instance, fromOn: 'tomorrow' })
    assert.throws(() => instanceFrom(wrong), /instance: fromOn: not a day/)
    assert.throws(() => instanceFrom('no JSON'), /instance: /)
    assert.throws(() => planFrom('{"visits": [{}]}'), /plan: visits\.0/)
  })
})
