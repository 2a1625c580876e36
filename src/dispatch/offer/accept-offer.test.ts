import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import type { DatabaseError } from '#platform/database/database-error.ts'
import { newTown, type Town } from '#test/town.ts'
import { offer, request, supporter } from '../fixtures/cast.ts'
import { insertSeat } from '../seat/store.ts'
import { acceptOffer } from './accept-offer.ts'
import { declineOffer } from './decline-offer.ts'
import { insertOffers } from './store.ts'
import { withdrawOffer } from './withdraw-offer.ts'

/** The embedded database lets one transaction in at a time; a server lets them run beside each other. */
const isServer = process.env.TEST_DATABASE_URL !== undefined

let town: Town
before(async () => {
  town = await newTown()
})

const accept = (offerId: string) => town.work((tx, moment) => acceptOffer(tx, moment, offerId))
const becauseOf = (done: Awaited<ReturnType<typeof accept>>) => ('refused' in done ? done.refused.because : 'accepted')
const seatsOf = (personId: string) =>
  town.work((tx) =>
    tx
      .selectFrom('seat')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('person_id', '=', personId)
      .where('released_at', 'is', null)
      .execute(),
  )

test('of two acceptances at the same time for the same hours, one takes the place', async () => {
  const aoki = await supporter(town)
  for (let round = 0; round < 5; round++) {
    const days = 20 + round
    const first = await offer(town, await request(town, { slots: [{ inDays: days }] }), aoki)
    const second = await offer(town, await request(town, { slots: [{ inDays: days, from: 870, to: 930 }] }), aoki)
    const answers = (await Promise.all([accept(first), accept(second)])).map(becauseOf).sort()
    assert.deepEqual(answers, ['accepted', 'rules'])
    assert.equal((await seatsOf(aoki.personId)).filter((s) => s.on_day === addDays(town.today, days)).length, 1)
  }
})

test('of two acceptances at the same time for the last place of a request, one takes it', async () => {
  const asked = await request(town, { peopleWanted: 1 })
  const people = await Promise.all([supporter(town), supporter(town), supporter(town)])
  const offers = []
  for (const person of people) offers.push(await offer(town, asked, person))
  const answers = (await Promise.all(offers.map(accept))).map(becauseOf).sort()
  assert.deepEqual(answers, ['accepted', 'already-filled', 'already-filled'])
})

test('two acceptances at the same time do not pass the own limit together', async () => {
  const aoki = await supporter(town, { limits: { per_day: 1 } })
  const first = await offer(town, await request(town, { slots: [{ inDays: 5, from: 540, to: 600 }] }), aoki)
  const second = await offer(town, await request(town, { slots: [{ inDays: 5, from: 840, to: 900 }] }), aoki)
  const answers = await Promise.all([accept(first), accept(second)])
  assert.deepEqual(answers.map(becauseOf).sort(), ['accepted', 'rules'])
})

test('the database itself refuses two places at one time, whatever the program believes', async () => {
  const aoki = await supporter(town)
  const asked = await request(town)
  const seat = async (from: number, to: number) => ({
    tenant_id: town.tenantId,
    offer_id: offerId,
    request_id: asked.requestId,
    person_id: aoki.personId,
    part: 'supporter' as const,
    on_day: addDays(town.today, 7),
    start_minute: from,
    end_minute: to,
  })
  const offerId = await offer(town, asked, aoki)
  const [one, other] = [await seat(840, 900), await seat(899, 960)]
  const taken = await Promise.all([town.work((tx) => insertSeat(tx, one)), town.work((tx) => insertSeat(tx, other))])
  assert.equal(taken.filter((id) => id !== null).length, 1)
  await assert.rejects(
    town.work((tx) =>
      tx
        .insertInto('seat')
        .values(other)
        .execute()
        .then(() => tx.insertInto('seat').values(one).execute()),
    ),
    (error: DatabaseError) => error.code === '23P01' && error.constraint === 'one_place_at_a_time',
  )
})

test('the database itself refuses a second offer while one is open, and lets another follow an answer', async () => {
  const aoki = await supporter(town)
  const asked = await request(town)
  const again = () =>
    town.work((tx, { now }) =>
      insertOffers(tx, [
        {
          tenant_id: town.tenantId,
          request_id: asked.requestId,
          slot_id: asked.slotIds[0],
          person_id: aoki.personId,
          part: 'supporter',
          sent_at: now,
          expires_at: '2999-01-01T00:00:00.000Z',
        },
      ]),
    )
  const offerId = await offer(town, asked, aoki)
  await assert.rejects(
    again,
    (error: DatabaseError) => error.code === '23P01' && error.constraint === 'one_open_offer_for_a_date',
  )
  await town.work((tx, moment) => declineOffer(tx, moment, offerId))
  const [second] = await again()
  await town.work((tx, moment) => withdrawOffer(tx, moment, second ?? ''))
  assert.equal((await again()).length, 1)
})

test('a place that appears while the answer is on its way is a refusal in words, not a fault', async () => {
  const aoki = await supporter(town)
  const asked = await request(town)
  const offerId = await offer(town, asked, aoki)
  const elsewhere = await request(town)
  const other = await offer(town, elsewhere, aoki)
  let commit = () => {}
  const isWaiting = new Promise<void>((resolve) => {
    commit = resolve
  })
  const meanwhile = town.work(async (tx, moment) => {
    await insertSeat(tx, {
      tenant_id: town.tenantId,
      offer_id: other,
      request_id: elsewhere.requestId,
      person_id: aoki.personId,
      part: 'supporter',
      on_day: addDays(moment.today, 7),
      start_minute: 800,
      end_minute: 860,
    })
    if (isServer) await isWaiting
  })
  const answer = accept(offerId)
  setTimeout(commit, 300)
  await meanwhile
  assert.equal(becauseOf(await answer), isServer ? 'already-taken-at-that-time' : 'rules')
  assert.equal((await seatsOf(aoki.personId)).length, 1)
})

test('accepting twice is accepting once', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town), aoki)
  assert.deepEqual((await Promise.all([accept(offerId), accept(offerId)])).map(becauseOf), ['accepted', 'accepted'])
  assert.equal((await seatsOf(aoki.personId)).length, 1)
})

test('rest begun since the offer was sent is asked about again', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town), aoki)
  await town.work((tx, moment) =>
    tx
      .insertInto('rest')
      .values({
        tenant_id: town.tenantId,
        person_id: aoki.personId,
        from_on: moment.today,
        until_on: null,
        set_by: null,
        channel: 'online',
      })
      .execute(),
  )
  const done = await accept(offerId)
  assert.deepEqual(done, {
    refused: { because: 'rules', reasons: [{ rule: 'resting', figures: { untilOn: null } }] },
  })
})

test('a deputy who is asked to go keeps one place', async () => {
  const aoki = await supporter(town)
  const asked = await request(town)
  await accept(await offer(town, asked, aoki, { part: 'deputy' }))
  assert.equal((await seatsOf(aoki.personId))[0]?.part, 'deputy')
  assert.equal(becauseOf(await accept(await offer(town, asked, aoki))), 'accepted')
  const seats = await seatsOf(aoki.personId)
  assert.deepEqual(
    seats.map((seat) => seat.part),
    ['supporter'],
  )
})
