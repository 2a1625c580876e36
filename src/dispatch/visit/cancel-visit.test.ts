import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTown } from '#test/town.ts'
import { goer, offer, request, supporter, visit } from '../fixtures/cast.ts'
import { acceptOffer } from '../offer/accept-offer.ts'
import { cancelVisit } from './cancel-visit.ts'

test('whoever accepts while a visit is being cancelled is not left with a place in it', async () => {
  const town = await newTown()
  for (let round = 0; round < 6; round++) {
    const asked = await request(town, { peopleWanted: 3, slots: [{ inDays: 3 + round }] })
    await goer(town, asked)
    const visitId = await visit(town, asked)
    const offers = [await offer(town, asked, await supporter(town)), await offer(town, asked, await supporter(town))]
    await Promise.all([
      ...offers.map((id) => town.work((tx, moment) => acceptOffer(tx, moment, id))),
      town.work((tx, moment) => cancelVisit(tx, moment, { visitId, side: 'logistics', channel: 'phone' })),
    ])
    const left = await town.work((tx) =>
      tx.selectFrom('seat').selectAll().where('visit_id', '=', visitId).where('released_at', 'is', null).execute(),
    )
    assert.deepEqual(left, [])
  }
})
