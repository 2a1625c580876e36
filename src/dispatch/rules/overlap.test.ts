import assert from 'node:assert/strict'
import { test } from 'node:test'
import { whatToAsk } from './asks.ts'
import { aCase, taken } from './fixtures/case.ts'
import { overlap } from './overlap.ts'
import { travelTooLong } from './travel.ts'

const beside = (startMinute: number, endMinute: number, more = {}) =>
  overlap(aCase({ commitments: { taken: [taken({ startMinute, endMinute, ...more })] } }))

test('two visits at one time overlap, in the same place too', () => {
  assert.equal(beside(870, 930, { areaId: 'kita' })?.rule, 'overlap')
  assert.equal(beside(900, 960, { areaId: 'kita' }), null)
})

test('between two areas there is the way and the time to breathe: 30 and 15 minutes', () => {
  assert.equal(beside(700, 795), null)
  assert.deepEqual(beside(700, 796)?.figures, {
    onDay: '2026-11-25',
    fromMinute: 700,
    toMinute: 796,
    travelMinutes: 30,
  })
  assert.equal(beside(945, 1000), null)
  assert.equal(beside(944, 1000)?.rule, 'overlap')
})

test('a way nobody knows counts nothing', () => {
  assert.equal(beside(780, 840, { areaId: 'nishi' }), null)
  assert.equal(beside(780, 841, { areaId: 'nishi' })?.rule, 'overlap')
})

test('a telephone call is held at home, and the way from home counts', () => {
  const call = taken({ mode: 'phone', areaId: null, startMinute: 780, endMinute: 810 })
  const at = (homeAreaId: string | null) =>
    overlap(aCase({ person: { wish: { homeAreaId } }, commitments: { taken: [call] } }))
  assert.equal(at('kita'), null)
  assert.equal(at(null), null)
  assert.equal(at('minami')?.rule, 'overlap')
})

test('another day never overlaps, and neither does the place already taken in this very slot', () => {
  assert.equal(beside(840, 900, { onDay: '2026-11-26' }), null)
  assert.equal(beside(840, 900, { slotId: 'slot', requestId: 'request' }), null)
})

test('an alternative date of the same request at the same time overlaps as well', () => {
  assert.equal(beside(840, 900, { requestId: 'request' })?.rule, 'overlap')
})

test('the way from home speaks against only beyond the own limit', () => {
  const way = (travelMinutesMax: number | null, homeAreaId: string | null = 'minami', mode = {}) =>
    aCase({ person: { wish: { homeAreaId }, limits: { travelMinutesMax } }, request: mode })
  assert.equal(travelTooLong(way(30)), null)
  assert.deepEqual(travelTooLong(way(29))?.figures, { minutes: 30, limit: 29 })
  assert.equal(travelTooLong(way(null)), null)
  assert.equal(travelTooLong(way(10, 'kita')), null)
  assert.equal(travelTooLong(way(10, 'minami', { mode: 'online' })), null)
})

test('an unknown way is asked about where a limit was set', () => {
  const asks = (person: object) => whatToAsk(aCase({ person: { exceptions: [], ...person } })).map((ask) => ask.rule)
  assert.ok(asks({ limits: { travelMinutesMax: 40 } }).includes('travel-unknown'))
  assert.ok(!asks({}).includes('travel-unknown'))
  assert.ok(!asks({ wish: { homeAreaId: 'minami' }, limits: { travelMinutesMax: 40 } }).includes('travel-unknown'))
})
