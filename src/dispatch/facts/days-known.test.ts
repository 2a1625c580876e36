import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { goer, offer, request } from '../fixtures/cast.ts'
import { listCommitmentsIn } from '../schedule/facts/commitments-in-period.queries.ts'
import { wholeDays } from './days-known.ts'

test('months and weeks are known whole, at both ends', () => {
  assert.deepEqual(wholeDays('2026-12-10', '2026-12-20'), { from: '2026-12-01', to: '2026-12-31' })
  assert.deepEqual(wholeDays('2026-12-01', '2026-12-31'), { from: '2026-11-30', to: '2027-01-03' })
  assert.deepEqual(wholeDays('2027-02-01', '2027-02-28'), { from: '2027-02-01', to: '2027-02-28' })
  assert.deepEqual(wholeDays('2026-11-30', '2027-03-01'), { from: '2026-11-01', to: '2027-03-31' })
})

describe('a long rest', () => {
  let town: Town
  before(async () => {
    town = await newTown()
  })

  test('is seen by a plan for its days, and for the other dates around them', async () => {
    const first = await request(town, { slots: [{ inDays: 4 }] })
    const goes = await goer(town, first, { limits: { rest_days_after: 90 } })
    const known = (inDays: number) =>
      town.work(async (tx, moment) => {
        const period = { fromOn: addDays(town.today, inDays), untilOn: addDays(town.today, inDays + 30) }
        const { taken = [] } = (await listCommitmentsIn(tx, moment, period)).get(goes.personId) ?? {}
        return taken.map(({ slotId }) => slotId)
      })
    for (const inDays of [10, 94, 94 + 28]) assert.deepEqual(await known(inDays), [first.slotIds[0]], `${inDays}`)
  })

  test('is kept however far the visits are apart, to the last day of it', async () => {
    const before = await request(town, { slots: [{ inDays: 5 }] })
    const rests = await goer(town, before, { limits: { rest_days_after: 200 } })
    const within = await request(town, { slots: [{ inDays: 205 }] })
    await assert.rejects(offer(town, within, rests), /rest-days/)
    const after = await request(town, { slots: [{ inDays: 206 }] })
    assert.ok(await offer(town, after, rests))
  })
})
