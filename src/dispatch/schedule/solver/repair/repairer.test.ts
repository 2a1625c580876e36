import assert from 'node:assert/strict'
import { after, describe, test } from 'node:test'
import { findBuilt } from '#platform/built.ts'
import { addDays } from '#platform/calendar.ts'
import { check } from '../check/check.ts'
import { compile } from '../engine/compile.ts'
import { solve } from '../engine/run.ts'
import { Prover } from '../exact/prover.ts'
import { drawFrom } from '../fixtures/draw.ts'
import { generate } from '../fixtures/generate.ts'
import { type Size, sizes } from '../fixtures/sizes.ts'
import { april, request, slot, staff, supporter, visit, wednesday } from '../fixtures/small.ts'
import type { Instance, Plan } from '../instance.ts'
import { Repairer, stepIn } from './repairer.ts'
import { type Absence, settled, withoutThem } from './settled.ts'

const away = (id: string): Absence => ({ id, fromOn: wednesday, untilOn: addDays(wednesday, 1) })

describe('who can step in', () => {
  const prover = new Prover(findBuilt('prove-worker.js'))
  after(() => prover.close())

  test('somebody who is free, and nobody else is moved', () => {
    const { plan, changes, short } = stepIn(april(), { visits: [visit('r', ['a'])] }, away('a'))
    assert.deepEqual(plan.visits, [visit('r', ['b'])])
    assert.deepEqual(changes, [{ requestId: 'r', leaves: ['a'], comes: ['b'], staffId: null }])
    assert.deepEqual(short, [])
  })

  test('somebody whose own place another can take over', () => {
    const instance = april({
      supporters: [
        supporter('a'),
        supporter('b'),
        supporter('c', { refusals: { ...supporter('').refusals, organisationIds: ['hospital'] } }),
      ],
      requests: [request('r'), request('q', { organisationId: 'school', slots: [slot('q', wednesday, 620)] })],
    })
    const { plan, short } = stepIn(instance, { visits: [visit('r', ['a']), visit('q', ['b'])] }, away('a'))
    assert.deepEqual(plan.visits, [visit('r', ['b']), visit('q', ['c'])])
    assert.deepEqual(short, [])
  })

  test('when nobody can, the visit that counts less is left, and it is said', () => {
    const instance = april({
      requests: [request('r', { weight: 3 }), request('q', { weight: 1, slots: [slot('q', wednesday, 620)] })],
    })
    const { plan, short } = stepIn(instance, { visits: [visit('r', ['a']), visit('q', ['b'])] }, away('a'))
    assert.deepEqual(plan.visits, [visit('r', ['b'])])
    assert.deepEqual(short, ['q'])
  })

  test('follow-up staff who are away are followed by others, or change places with them', () => {
    const instance = april({
      supporters: [supporter('a', { company: 'always' }), supporter('b', { company: 'always' })],
      staff: [staff('f'), staff('g'), staff('h', { availability: [{ weekday: 3, fromMinute: 780, toMinute: 900 }] })],
      requests: [request('r'), request('q', { slots: [slot('q', wednesday, 800)] })],
    })
    const limited = { ...instance, staff: instance.staff.map((one) => ({ ...one, limits: { perDay: 1, perWeek: 1 } })) }
    const plan = { visits: [visit('r', ['a'], { staffId: 'f' }), visit('q', ['b'], { staffId: 'g' })] }
    const repaired = stepIn(limited, plan, away('f'))
    assert.deepEqual(
      repaired.plan.visits.map(({ staffId }) => staffId),
      ['g', 'h'],
    )
    assert.deepEqual(repaired.short, [])
  })

  test('two hundred absences leave no violation, the plan they ask about stays as it was', () => {
    for (const [size, count] of [
      [sizes.month, 90],
      [sizes.year, 90],
      [sizes.middle, 20],
    ] as const) {
      const { instance, plan, repairer } = agreed(size, 2)
      for (const absence of absences(instance, plan, count)) {
        const { violations } = check(withoutThem(settled(instance, plan), absence), repairer.stepIn(absence).plan)
        assert.deepEqual(violations, [], JSON.stringify(absence))
      }
      const nobody = repairer.stepIn({ id: 'nobody', fromOn: instance.fromOn, untilOn: instance.untilOn })
      assert.deepEqual(nobody, { plan, changes: [], short: [] })
    }
  })

  test('somebody who needs company, where the visit of whoever goes along is handed to one who needs none', () => {
    const only = (organisationId: string) => ({ ...supporter('').refusals, organisationIds: [organisationId] })
    const instance = april({
      supporters: [
        supporter('a', { refusals: only('school') }),
        supporter('b', { company: 'always', refusals: only('school') }),
        supporter('c', { company: 'always', refusals: only('hospital') }),
        supporter('d', { refusals: only('hospital') }),
      ],
      staff: [staff('f')],
      requests: [request('r'), request('q', { organisationId: 'school', slots: [slot('q', wednesday, 620)] })],
    })
    const { plan, short } = stepIn(
      instance,
      { visits: [visit('r', ['a']), visit('q', ['c'], { staffId: 'f' })] },
      away('a'),
    )
    assert.deepEqual(plan.visits, [visit('r', ['b'], { staffId: 'f' }), visit('q', ['d'])])
    assert.deepEqual(short, [])
  })

  test('the least change there is', async () => {
    const { instance, plan, repairer } = agreed(sizes.month, 1)
    let same = 0
    const asked = absences(instance, plan, 20)
    for (const absence of asked) {
      const left = withoutThem(settled(instance, plan), absence)
      const { aims } = check(left, repairer.stepIn(absence).plan)
      const { stages } = await prover.prove(left, repairer.stepIn(absence).plan, 60_000)
      const [cover, changes] = stages.map(({ value }) => value)
      if (aims.cover === cover && aims.changes === changes) same += 1
    }
    assert.equal(same, asked.length)
  })
})

function agreed(size: Size, seed: number) {
  const instance = generate(size, seed)
  const { plan } = solve(compile(instance), { seed }, { steps: 8_000 })
  return { instance, plan, repairer: new Repairer(instance, plan) }
}

/** People of the plan, and now and then one of the staff, away for one to five days. */
function absences(instance: Instance, { visits }: Plan, count: number): Absence[] {
  const draw = drawFrom(99)
  return Array.from({ length: count }, () => {
    const { requestId, slotId, supporterIds, staffId } = draw.one(visits)
    const asked = instance.requests.find(({ id }) => id === requestId)
    const fromOn = asked?.slots.find(({ id }) => id === slotId)?.onDay ?? instance.fromOn
    const id = staffId !== null && draw.chance(0.2) ? staffId : draw.one(supporterIds)
    return { id, fromOn, untilOn: addDays(fromOn, draw.between(1, 5)) }
  })
}
