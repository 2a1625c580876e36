import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { exhaust } from '../fixtures/brute-force.ts'
import { tiny } from '../fixtures/tiny.ts'
import { compile } from './compile.ts'
import { solve } from './run.ts'

const count = Number(process.env.TINY ?? 500)

test(`the search finds what trying every plan finds, aim by aim, on ${count} tiny instances`, () => {
  let plans = 0
  for (let seed = 1; seed <= count; seed += 1) {
    const instance = tiny(seed)
    const best = exhaust(instance)
    const found = solve(compile(instance), { seed }, { steps: 2_000 })
    const { violations, aims } = check(instance, found.plan)
    assert.deepEqual(violations, [], `seed ${seed}`)
    assert.deepEqual(aims, found.aims, `seed ${seed}`)
    assert.deepEqual(aims, best.aims, `seed ${seed}`)
    plans += best.plans
  }
  assert.ok(plans > count)
})
