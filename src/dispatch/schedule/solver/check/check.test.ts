import assert from 'node:assert/strict'
import { test } from 'node:test'
import { faults } from '../fixtures/faults.ts'
import { april, fixed, request, slot, supporter, visit, wednesday } from '../fixtures/small.ts'
import { check } from './check.ts'
import { violationCodes } from './violation.ts'

const codes = (...given: Parameters<typeof check>) => [...new Set(check(...given).violations.map(({ code }) => code))]

test('a plan against which nothing speaks has no violation, and its aims are counted', () => {
  const { violations, aims, figures } = check(april(), { visits: [visit('r', ['a'])] })
  assert.deepEqual(violations, [])
  assert.deepEqual(aims, { kept: 0, cover: 1, changes: 0, fair: 70, quality: 0 })
  assert.equal(figures.met, 1)
})

for (const code of violationCodes)
  test(`a planted fault is refused, and nothing else is found: ${code}`, () => {
    const { instance, plan } = faults[code]
    assert.deepEqual(codes(instance, plan), [code])
  })

test('a place that is fixed counts for days, weeks, months and rest, but not against its own request', () => {
  const limits = { ...supporter('a').limits, perWeek: 1 }
  const held = april({ supporters: [supporter('a', { limits, fixed: [fixed('2027-04-05')] })] })
  assert.deepEqual(codes(held, { visits: [visit('r', ['a'])] }), ['per-week'])
  const before = april({ supporters: [supporter('a', { limits, fixed: [fixed('2027-04-04')] })] })
  assert.deepEqual(codes(before, { visits: [visit('r', ['a'])] }), [])
})

test('within one area no time to breathe is asked for; between two, the way and the time to breathe', () => {
  const at = (areaId: string, start: number) =>
    codes(
      april({
        supporters: [supporter('a')],
        requests: [request('r'), request('q', { areaId, slots: [slot('q', wednesday, start)] })],
      }),
      { visits: [visit('r', ['a']), visit('q', ['a'])] },
    )
  assert.deepEqual(at('kita', 660), [])
  assert.deepEqual(at('minami', 705), [])
  assert.deepEqual(at('minami', 704), ['overlap'])
  assert.deepEqual(at('an unknown area', 660), [])
})

test('at home by telephone, the way leads from home', () => {
  const phone = request('q', { mode: 'phone', areaId: null, slots: [slot('q', wednesday, 700)] })
  const from = (homeAreaId: string | null) =>
    codes(april({ supporters: [supporter('a', { homeAreaId })], requests: [request('r'), phone] }), {
      visits: [visit('r', ['a']), visit('q', ['a'])],
    })
  assert.deepEqual(from('minami'), ['overlap'])
  assert.deepEqual(from('kita'), [])
  assert.deepEqual(from(null), [])
})

test('a place of the previous plan that is gone is a change, a near one more of them, one that is held none', () => {
  const previous = { visits: [visit('r', ['a']), visit('q', ['b'], { slotId: 'q.2027-04-28' })] }
  const requests = [request('r'), request('q', { slots: [slot('q', '2027-04-28')] })]
  const changes = (supporters = april().supporters) =>
    check(april({ supporters, requests, previous }), { visits: [] }).aims.changes
  assert.equal(changes(), 4)
  const going = { fixed: [fixed(wednesday, 600, { requestId: 'r', slotId: `r.${wednesday}` })] }
  assert.equal(changes([supporter('a', going), supporter('b')]), 1)
})

test('chances fall with every visit and with what was wished, and the first of all counts more', () => {
  const fair = (more: Parameters<typeof supporter>[1]) =>
    check(april({ supporters: [supporter('a', more)] }), { visits: [visit('r', ['a'])] }).aims.fair
  assert.equal(fair({ wished: 4 }), 108)
  assert.equal(fair({ wished: 4, isNewcomer: true }), 168)
  assert.equal(fair({ wished: 4, soFar: 1 }), 63)
  assert.equal(fair({ wished: 1, soFar: 3 }), -250)
})
