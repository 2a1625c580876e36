import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newTown } from '#test/town.ts'
import { type Asked, goer, laterDay, offer, request, supporter, visit } from '../fixtures/cast.ts'
import { declineOffer } from '../offer/decline-offer.ts'
import { withdrawOffer } from '../offer/withdraw-offer.ts'
import { closeRequest } from '../request/close-request.ts'
import { listProgress } from '../request/progress.queries.ts'
import { requestStage } from '../request/stage.ts'
import { cancelVisit } from '../visit/cancel-visit.ts'
import { recordVisit } from '../visit/record-visit.ts'
import { loadBoard } from './load-board.ts'

test('the board says of every life of a request what its own page says', async () => {
  const town = await newTown()
  const work = town.work.bind(town)
  const settled = async (asked: Asked) => {
    await goer(town, asked)
    return visit(town, asked)
  }
  const cancelled = async (inDays: number) => {
    const asked = await request(town, { slots: [{ inDays }] })
    const visitId = await settled(asked)
    await work((tx, moment) => cancelVisit(tx, moment, { visitId, side: 'host', channel: 'phone' }))
    return asked
  }
  await request(town)
  await offer(town, await request(town), await supporter(town))
  const declined = await offer(town, await request(town), await supporter(town))
  await work((tx, moment) => declineOffer(tx, moment, declined))
  const withdrawn = await offer(town, await request(town), await supporter(town))
  await work((tx, moment) => withdrawOffer(tx, moment, withdrawn))
  await goer(town, await request(town, { peopleWanted: 1 }))
  await goer(town, await request(town, { peopleWanted: 3 }), {}, 'deputy')
  await settled(await request(town, { slots: [{ inDays: 9 }] }))
  await cancelled(10)
  await offer(town, await cancelled(11), await supporter(town))
  const awaited = await settled(await request(town, { slots: [{ inDays: 12 }] }))
  await laterDay(town, awaited, -1)
  const held = await settled(await request(town, { slots: [{ inDays: 13 }] }))
  await laterDay(town, held, -1)
  await work((tx, moment) =>
    recordVisit(tx, moment, { visitId: held, tookPlace: true, peopleReached: 3, channel: 'phone' }),
  )
  const closed = await request(town)
  await work((tx, moment) => closeRequest(tx, moment, { requestId: closed.requestId, kind: 'other-way' }))

  const filter = { when: 'all', stage: null, priority: null, host: null, page: 1 } as const
  const { rows, total } = await work((tx, moment) => loadBoard(tx, moment, filter))
  const progress = await work((tx, moment) =>
    listProgress(
      tx,
      moment,
      rows.map((row) => row.id),
    ),
  )
  assert.equal(total, 12)
  for (const row of rows) {
    const far = progress.get(row.id)
    assert.ok(far)
    assert.equal(row.stage, requestStage(far, town.today))
    const told = [row.offersSent, row.offersWaiting, row.seatsTaken, row.lastSlotOn, row.peopleWanted]
    const asked = [far.offersSent, far.offersWaiting, far.seatsTaken, far.lastSlotOn, far.peopleWanted]
    assert.deepEqual(told, asked)
  }
  const stages = new Set(rows.map((row) => row.stage))
  for (const stage of [
    'received',
    'looking',
    'found',
    'confirmed',
    'cancelled',
    'report-awaited',
    'carried-out',
    'other-way',
  ])
    assert.ok(stages.has(stage as never), stage)
})
