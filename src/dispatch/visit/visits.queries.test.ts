import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown } from '#test/town.ts'
import { goer, laterDay, request, visit } from '../fixtures/cast.ts'
import { cancelVisit } from './cancel-visit.ts'
import { recordVisit } from './record-visit.ts'
import { countVisits, isFollowUpStaffOf, listVisitsOfStaff } from './visits.queries.ts'

test('visits are counted once by how they stand, within their municipality and their days', async () => {
  const [town, elsewhere] = [await newTown(), await newTown()]
  const staff = await town.inhabitant(['follow_up_staff'])
  const make = async (where: typeof town, inDays: number) => {
    const asked = await request(where, { slots: [{ inDays }] })
    await goer(where, asked)
    return visit(where, asked, where === town ? { followUpStaff: staff.accountId } : {})
  }
  const [held, dropped, ahead] = [await make(town, 3), await make(town, 4), await make(town, 5)]
  await make(elsewhere, 5)
  await laterDay(town, held, -1)
  await town.work((tx, moment) =>
    recordVisit(tx, moment, { visitId: held, tookPlace: true, peopleReached: null, channel: 'phone' }),
  )
  await town.work((tx, moment) => cancelVisit(tx, moment, { visitId: dropped, side: 'weather', channel: 'phone' }))
  const days = { from: addDays(town.today, -1), to: addDays(town.today, 5) }
  const counts = await town.work((tx, moment) => countVisits(tx, moment, days))
  assert.deepEqual([counts['carried-out'], counts.cancelled, counts.ahead], [1, 1, 0])
  const next = await town.work((tx, moment) => countVisits(tx, moment, { ...days, to: addDays(town.today, 6) }))
  assert.equal(next.ahead, 1)
  const theirs = await town.work((tx, moment) =>
    listVisitsOfStaff(tx, moment, staff.accountId, { from: days.from, to: addDays(town.today, 9) }),
  )
  assert.deepEqual(theirs, [held, ahead])
  const goesAlong = (id: string) => town.work((tx, moment) => isFollowUpStaffOf(tx, moment, staff.accountId, id))
  assert.deepEqual([await goesAlong(ahead), await goesAlong(dropped)], [true, false])
})
