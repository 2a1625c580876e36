import assert from 'node:assert/strict'
import { test } from 'node:test'
import { check } from '../check/check.ts'
import { compile } from '../engine/compile.ts'
import { solve } from '../engine/run.ts'
import { exhaust } from '../fixtures/brute-force.ts'
import { generate } from '../fixtures/generate.ts'
import { sizes } from '../fixtures/sizes.ts'
import { april, request, slot, staff, supporter, wednesday } from '../fixtures/small.ts'
import { tiny } from '../fixtures/tiny.ts'
import type { Instance, Plan } from '../instance.ts'
import { levers } from './levers.ts'
import { whatWouldHelp } from './what-would-help.ts'

const answers = (instance: Instance, plan: Plan, steps = 500) => {
  const asking = whatWouldHelp(instance, plan, { steps, seed: 1 })
  for (;;) {
    const next = asking.next()
    if (next.done) return next.value
  }
}
const limits = supporter('').limits

test('a second date helps where all are on the same day, and asking people for more is said last', () => {
  const instance = april({
    supporters: [supporter('a', { limits: { ...limits, perDay: 1, perMonth: 2 } })],
    requests: [request('r'), request('q', { slots: [slot('q', wednesday, 800)] })],
  })
  const { plan } = solve(compile(instance), { seed: 1 }, { steps: 200 })
  const found = answers(instance, plan)
  assert.deepEqual(found[0], { name: 'second-date', asks: 'hosts', cover: 1, met: 1, filled: 1 })
  const firstOfPeople = found.findIndex(({ asks }) => asks === 'people')
  assert.ok(found.slice(firstOfPeople).every(({ asks }) => asks === 'people'))
})

test('follow-up staff in the evening help where company is needed in the evening', () => {
  const instance = april({
    supporters: [supporter('a', { company: 'always' })],
    staff: [staff('f', { availability: [{ weekday: 3, fromMinute: 540, toMinute: 1080 }] })],
    requests: [request('r', { slots: [slot('r', wednesday, 1110)] })],
  })
  const helps = answers(instance, { visits: [] }).filter(({ cover }) => cover > 0)
  assert.deepEqual(
    helps.map(({ name }) => name),
    ['staff-evenings'],
  )
})

test('no lever takes away what is covered, and what is allowed stays allowed', () => {
  const instance = generate(sizes.month, 8)
  const { plan } = solve(compile(instance), { seed: 1 }, { steps: 5_000 })
  for (const { apply } of levers) assert.deepEqual(check(apply(instance, plan), plan).violations, [])
  for (const { cover, name } of answers(instance, plan)) assert.ok(cover >= 0, name)
})

test('what a lever is said to add is what trying every plan finds', () => {
  for (let seed = 40; seed < 46; seed += 1) {
    const instance = { ...tiny(seed), previous: null, keep: [] }
    const { plan, aims } = exhaust(instance)
    const found = answers(instance, plan, 3_000)
    for (const { name, apply } of levers) {
      const most = exhaust(apply(instance, plan)).aims.cover
      assert.equal(found.find((one) => one.name === name)?.cover, most - aims.cover, `seed ${seed} ${name}`)
    }
  }
})
