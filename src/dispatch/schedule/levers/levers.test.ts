import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { instanceOf } from '../compile/instance-of.ts'
import { randomTown } from '../fixtures/random-town.ts'
import { check } from '../solver/check/check.ts'
import { compile } from '../solver/engine/compile.ts'
import { solve } from '../solver/engine/run.ts'
import { levers, withLever } from './levers.ts'
import { tryLevers } from './try-levers.ts'

function whole<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('levers', () => {
  const instance = instanceOf(randomTown(5, { people: 3, requests: 14 }))
  const plan = solve(compile(instance), { seed: 1 }, { steps: 4000 }).plan
  const { met } = check(instance, plan).figures

  test('whatever is a plan stays one when something is made easier', () => {
    for (const lever of levers) assert.deepEqual(check(withLever(instance, lever, plan), plan).violations, [], lever)
  })

  test('no lever covers less, and a second date from hosts covers more here', () => {
    const tried = whole(tryLevers(instance, plan, { seed: 1, milliseconds: 200, now: () => performance.now() }))
    assert.deepEqual(tried.map(({ lever }) => lever).sort(), [...levers].sort())
    for (const one of tried) assert.ok(one.met >= met, `${one.lever}: ${one.met} of ${met}`)
    assert.ok((tried.find(({ lever }) => lever === 'second-date')?.met ?? 0) > met)
  })

  test('nobody is ever asked to rest less: limits and rests are the same with every lever', () => {
    const own = (all: typeof instance) =>
      all.supporters.map(({ limits, rests, refusals }) => ({ limits, rests, refusals }))
    for (const lever of levers) assert.deepEqual(own(withLever(instance, lever, plan)), own(instance))
  })
})
