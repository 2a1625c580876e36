import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fromTokyo, toTokyo } from '#platform/calendar.ts'
import { testClock } from '#test/clock.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, laterDay, offer, request, supporter, visit } from '../fixtures/cast.ts'
import { declineOffer } from '../offer/decline-offer.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const seatsIn = (visitId: string) =>
  town.work((tx) =>
    tx.selectFrom('seat').selectAll().where('visit_id', '=', visitId).where('released_at', 'is', null).execute(),
  )
const stepIn = (id: string, person: string, how: 'offer' | 'phone', more: Record<string, string> = {}) =>
  coordinator.browser.post(urls.visits.stepIn({ id }), { person, how, ...more })

/** A visit with one place that has just become free. */
async function withFreePlace(inDays: number) {
  const asked = await request(town, { peopleWanted: 1, slots: [{ inDays }] })
  const gone = await goer(town, asked)
  const deputy = await goer(town, asked, { name: `控え ${inDays}` }, 'deputy')
  const id = await visit(town, asked)
  await gone.browser.post(urls.mine.visitUnwell({ id }))
  return { asked, id, gone, deputy }
}

test('deputies come first, then everybody against whom nothing speaks; whoever rests is not among them', async () => {
  const { id, deputy } = await withFreePlace(5)
  const free = await supporter(town, { name: '空いて いる' })
  const rests = await supporter(town, { name: '休む ひと', restsFrom: town.today })
  const { text } = await coordinator.browser.get(urls.visits.stepIn({ id }))
  assert.ok(text.indexOf(deputy.name) < text.indexOf(free.name))
  assert.doesNotMatch(text, new RegExp(rests.name))
})

test('who has just said that they cannot go is not asked to step in, nor who said no to this date', async () => {
  const { asked, id, gone } = await withFreePlace(4)
  const other = await supporter(town, { name: `見送り ${asked.requestId}` })
  const offerId = await offer(town, asked, other)
  await town.work((tx, moment) => declineOffer(tx, moment, offerId))
  const { text } = await coordinator.browser.get(urls.visits.stepIn({ id }))
  for (const { name } of [gone, other]) assert.doesNotMatch(text, new RegExp(name))
  for (const { personId } of [gone, other]) {
    const answer = await stepIn(id, personId, 'offer')
    assert.equal(answer.status, 422)
    assert.match(answer.text, /さんからは、この日程は難しいと聞いています/)
  }
})

test('who calls by themselves and says yes after all takes the place', async () => {
  const { id, gone } = await withFreePlace(11)
  assert.equal((await stepIn(id, gone.personId, 'phone')).location, urls.visits.show({ id }))
  assert.ok((await seatsIn(id)).some((seat) => seat.person_id === gone.personId && seat.part === 'supporter'))
})

test('one tap sends an offer, two taps send one, and the person takes the place with one tap', async () => {
  const { id, deputy } = await withFreePlace(6)
  const key = { _once: 'two-taps-on-one-button' }
  await Promise.all([stepIn(id, deputy.personId, 'offer', key), stepIn(id, deputy.personId, 'offer', key)])
  const offers = await town.work((tx) =>
    tx
      .selectFrom('offer')
      .selectAll()
      .where('person_id', '=', deputy.personId)
      .where('part', '=', 'supporter')
      .execute(),
  )
  assert.equal(offers.length, 1)
  assert.match((await coordinator.browser.get(urls.visits.stepIn({ id }))).text, /返事を待っている人/)
  await deputy.browser.post(urls.mine.offerAccept({ id: offers[0]?.id ?? '' }))
  assert.deepEqual(
    (await seatsIn(id)).map((seat) => [seat.person_id, seat.part]),
    [[deputy.personId, 'supporter']],
  )
})

test('a yes by telephone takes the place at once', async () => {
  const { id } = await withFreePlace(7)
  const kato = await supporter(town)
  const answer = await stepIn(id, kato.personId, 'phone')
  assert.equal(answer.location, urls.visits.show({ id }))
  assert.ok((await seatsIn(id)).some((seat) => seat.person_id === kato.personId))
})

test('an offer on the day waits a few hours, and never beyond the beginning', async () => {
  const { id, asked } = await withFreePlace(8)
  const { minute } = toTokyo(testClock())
  if (minute > 1380) return
  await laterDay(town, id, 0)
  await town.work(async (tx) => {
    const late = { start_minute: 1430, end_minute: 1440 }
    await tx.updateTable('visit').set(late).where('id', '=', id).execute()
    await tx.updateTable('request_slot').set(late).where('request_id', '=', asked.requestId).execute()
  })
  const kato = await supporter(town)
  await stepIn(id, kato.personId, 'offer')
  const offer = await town.work((tx) =>
    tx.selectFrom('offer').selectAll().where('person_id', '=', kato.personId).executeTakeFirstOrThrow(),
  )
  const hours = (Date.parse(offer.expires_at) - Date.parse(offer.sent_at)) / 3_600_000
  assert.ok(hours <= 3.001, `${hours} hours`)
  assert.ok(offer.expires_at <= fromTokyo(town.today, 1430))
})

test('somebody whom a rule keeps away is not asked, even through the address', async () => {
  const { id } = await withFreePlace(9)
  const rests = await supporter(town, { name: '休む ひと', restsFrom: town.today })
  const answer = await stepIn(id, rests.personId, 'phone')
  assert.equal(answer.status, 422)
  assert.match(answer.text, /休む ひとさんには送れません：お休み中です/)
  assert.equal((await seatsIn(id)).filter((seat) => seat.part === 'supporter').length, 0)
})

test('other roles and other municipalities do not come here', async () => {
  const { id } = await withFreePlace(10)
  for (const role of ['supporter', 'host', 'follow_up_staff', 'officer'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.get(urls.visits.stepIn({ id }))).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(urls.visits.stepIn({ id }))).status, 404)
})
