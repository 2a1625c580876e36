import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { exhaust, isBetter } from '../fixtures/brute-force.ts'
import { generate } from '../fixtures/generate.ts'
import { sizes } from '../fixtures/sizes.ts'
import { april, request, slot, supporter, visit, wednesday } from '../fixtures/small.ts'
import { tiny } from '../fixtures/tiny.ts'
import type { Instance } from '../instance.ts'
import { compile } from './compile.ts'
import { load, planIn } from './plan.ts'
import { run, solve } from './run.ts'
import { State } from './state.ts'

const solved = (instance: Instance, steps = 3_000, seed = 1) => solve(compile(instance), { seed }, { steps })

test('the same seed and steps give the same plan, in one go or in pieces; another seed may give another', () => {
  const instance = generate(sizes.year, 5)
  const one = solved(instance, 4_000)
  assert.deepEqual(solved(instance, 4_000), one)
  assert.notDeepEqual(solved(instance, 4_000, 2).plan, one.plan)
  assert.deepEqual(generate(sizes.year, 5), instance)
})

test('a proposal has no violation and the aims it says, at every size and from the first plan on', () => {
  for (const size of [sizes.month, sizes.first, sizes.year, sizes.middle])
    for (const seed of [1, 2])
      for (const steps of [0, 2_000]) {
        const instance = generate(size, seed)
        const { plan, aims } = solved(instance, steps, seed)
        const report = check(instance, plan)
        assert.deepEqual(report.violations, [])
        assert.deepEqual(report.aims, aims)
      }
})

test('a search hands control back again and again, and never says less than before', () => {
  const running = run(compile(generate(sizes.month, 3)), { seed: 1 }, { steps: 5_000 })
  const said = [...running]
  assert.ok(said.length > 5)
  assert.equal(said.at(-1)?.share, 1)
  for (const [at, one] of said.entries())
    assert.ok(at === 0 || !isBetter((said[at - 1] as (typeof said)[number]).aims, one.aims))
})

test('a search ends when the clock says so', () => {
  let time = 0
  const now = () => (time += 40)
  const said = [...run(compile(generate(sizes.month, 3)), { seed: 1 }, { milliseconds: 400, now })]
  assert.equal(said.length, 10)
})

test('one more person, or one limit less, never makes the best plan worse', () => {
  const looser = (instance: Instance): Instance[] => [
    { ...instance, supporters: [...instance.supporters, supporter('one more', { homeAreaId: 'area-0' })] },
    {
      ...instance,
      supporters: instance.supporters.map((one) => ({ ...one, limits: supporter('').limits, rests: [] })),
    },
  ]
  for (let seed = 1; seed <= 8; seed += 1) {
    const instance = { ...tiny(seed), previous: null }
    const { aims } = exhaust(instance)
    for (const more of looser(instance)) assert.ok(!isBetter(aims, solved(more, 10_000).aims), `seed ${seed}`)
  }
})

test('other ids and another order of people change nothing about the value', () => {
  for (let seed = 20; seed <= 26; seed += 1) {
    const instance = tiny(seed)
    const renamed = JSON.parse(JSON.stringify(instance).replaceAll(/"s(\d)"/g, '"person $1"')) as Instance
    renamed.supporters.reverse()
    assert.deepEqual(solved(renamed).aims, solved(instance).aims, `seed ${seed}`)
  }
})

test('searching again with nothing changed changes nothing of the last proposal', () => {
  const instance = generate(sizes.month, 4)
  const { plan } = solved(instance, 20_000)
  const again = solved({ ...instance, previous: plan }, 20_000, 9)
  assert.equal(again.aims.changes, 0)
})

test('a lock is kept before anything else, and what is forbidden does not happen', () => {
  const instance = april({
    requests: [request('r', { weight: 1 }), request('q', { weight: 9, slots: [slot('q', wednesday, 620)] })],
    supporters: [supporter('a')],
  })
  const people = (more: Partial<Instance>) =>
    solved({ ...instance, ...more }, 200).plan.visits.map((one) => one.requestId)
  assert.deepEqual(people({}), ['q'])
  assert.deepEqual(people({ keep: [{ requestId: 'r', slotId: null, supporterId: 'a' }] }), ['r'])
  assert.deepEqual(people({ forbid: [{ requestId: 'q', slotId: null, supporterId: null }] }), ['r'])
})

test('a plan is read back as it stands; what the rules do not allow any more is left out', () => {
  const instance = generate(sizes.year, 2)
  const { plan } = solved(instance)
  const state = new State(compile(instance))
  load(state, plan)
  assert.deepEqual(planIn(state), plan)
  const resting = april({ supporters: [supporter('a', { rests: [{ fromOn: wednesday, untilOn: null }] })] })
  const none = new State(compile(resting))
  load(none, { visits: [visit('r', ['a']), visit('nowhere', ['a'])] })
  assert.deepEqual(planIn(none), { visits: [] })
})
