import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { findBuilt } from '#platform/built.ts'
import { check } from '../check/check.ts'
import { compile } from '../engine/compile.ts'
import { solve } from '../engine/run.ts'
import { exhaust } from '../fixtures/brute-force.ts'
import { generate } from '../fixtures/generate.ts'
import { sizes } from '../fixtures/sizes.ts'
import { tiny } from '../fixtures/tiny.ts'
import type { Instance } from '../instance.ts'
import { Prover } from './prover.ts'
import { aimsToProve } from './stages.ts'

const count = Number(process.env.TINY ?? 60)
const quick = (instance: Instance, steps: number) => solve(compile(instance), { seed: 1 }, { steps }).plan

describe('the exact solver', () => {
  const prover = new Prover(findBuilt('prove-worker.js'))
  after(() => prover.close())

  test(`proves what trying every plan finds, aim by aim, on ${count} tiny instances, and from any plan`, async () => {
    for (let seed = 1; seed <= count; seed += 1) {
      const instance = tiny(seed)
      const { aims } = exhaust(instance)
      const warm = seed % 2 === 0 ? { visits: [] } : quick(instance, 20)
      const proof = await prover.prove(instance, warm, 60_000)
      assert.deepEqual([proof.ended, proof.fault], ['over', null], `seed ${seed}`)
      assert.deepEqual(check(instance, proof.plan).aims, aims, `seed ${seed}`)
      assert.deepEqual(
        proof.stages.map(({ aim, isProven }) => [aim, isProven]),
        aimsToProve(instance).map((aim) => [aim, true]),
        `seed ${seed}`,
      )
    }
  })

  test('the search has found the proven best of a month', async () => {
    const instance = generate(sizes.month, 6)
    const warm = quick(instance, 20_000)
    const { plan, stages } = await prover.prove(instance, warm, 60_000)
    assert.deepEqual(
      stages.map(({ isProven }) => isProven),
      [true, true, true],
    )
    const { cover, fair } = check(instance, warm).aims
    assert.deepEqual([cover, fair], [stages[0]?.bound, stages[1]?.bound])
    assert.equal(check(instance, plan).aims.quality, stages[2]?.value)
  })

  test('without whole numbers it answers with bounds that no plan passes', async () => {
    const instance = generate(sizes.middle, 1)
    const warm = quick(instance, 20_000)
    const { plan, stages } = await prover.prove(instance, warm, 120_000, { isRelaxed: true })
    assert.deepEqual(plan, warm)
    assert.ok((stages[0]?.bound ?? 0) >= check(instance, warm).aims.cover)
  })

  test('at its deadline the thread ends, the plan that was brought stays, and the next question is answered', async () => {
    const large = generate(sizes.year, 3)
    const warm = quick(large, 100)
    const proof = await prover.prove(large, warm, 1)
    assert.equal(proof.ended, 'deadline')
    assert.deepEqual(proof.plan, warm)
    const small = tiny(3)
    assert.equal((await prover.prove(small, { visits: [] }, 60_000)).ended, 'over')
  })

  test('it can be stopped', async () => {
    const large = generate(sizes.year, 3)
    const asked = prover.prove(large, { visits: [] }, 60_000)
    await new Promise((resolve) => setTimeout(resolve, 5))
    prover.stop()
    assert.equal((await asked).ended, 'stopped')
  })
})
