import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { type Asked, goer, offer, request, supporter, visit } from '../../fixtures/cast.ts'
import { declineOffer } from '../../offer/decline-offer.ts'
import { withdrawOffer } from '../../offer/withdraw-offer.ts'
import { cancelVisit } from '../../visit/cancel-visit.ts'
import { stepOut } from '../../visit/step-out.ts'
import { listOpenRequests } from './open-requests.queries.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const planned = (asked: Asked) =>
  town.work(async (tx, moment) => {
    const all = await listOpenRequests(tx, moment, { fromOn: moment.today, untilOn: addDays(moment.today, 90) })
    return all.find(({ facts }) => facts.id === asked.requestId)
  })

test('whoever was asked and is neither going nor still asked is not planned for that date again', async () => {
  const asked = await request(town, { slots: [{ inDays: 9 }], peopleWanted: 3 })
  const waits = await supporter(town)
  const [declines, withdrawn] = [await supporter(town), await supporter(town)]
  const goes = await goer(town, asked)
  await offer(town, asked, waits)
  const [no, back] = [await offer(town, asked, declines), await offer(town, asked, withdrawn)]
  await town.work((tx, moment) => declineOffer(tx, moment, no))
  await town.work((tx, moment) => withdrawOffer(tx, moment, back))
  const facts = await planned(asked)
  const ids = (placed: readonly { personId: string }[] = []) => placed.map(({ personId }) => personId).sort()
  assert.deepEqual(ids(facts?.going), [goes.personId])
  assert.deepEqual(ids(facts?.waiting), [waits.personId])
  assert.deepEqual(ids(facts?.passed), [declines.personId, withdrawn.personId].sort())
})

test('whoever gave a place back on a confirmed date is not planned for it again', async () => {
  const asked = await request(town, { slots: [{ inDays: 10 }], peopleWanted: 2 })
  const [stays, leaves] = [await goer(town, asked), await goer(town, asked)]
  const visitId = await visit(town, asked)
  await town.work((tx, moment) => stepOut(tx, moment, visitId, leaves.personId))
  const facts = await planned(asked)
  assert.deepEqual(facts?.going, [{ personId: stays.personId, slotId: asked.slotIds[0] }])
  assert.deepEqual(facts?.passed, [{ personId: leaves.personId, slotId: asked.slotIds[0] }])
})

test('a date that was confirmed and called off is not planned again; the others are', async () => {
  const asked = await request(town, { slots: [{ inDays: 11 }, { inDays: 12 }] })
  await goer(town, asked)
  const visitId = await visit(town, asked)
  await town.work((tx, moment) => cancelVisit(tx, moment, { visitId, side: 'host', channel: 'phone' }))
  assert.deepEqual(
    (await planned(asked))?.slots.map(({ id }) => id),
    [asked.slotIds[1]],
  )
})
