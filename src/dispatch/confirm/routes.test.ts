import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, goer, host, offer, request, supporter } from '../fixtures/cast.ts'
import { giveAddress, mailFor } from '../fixtures/outbox.ts'
import { acceptOffer } from '../offer/accept-offer.ts'

let town: Town
let coordinator: Inhabitant
let staff: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  staff = await town.inhabitant(['follow_up_staff'], { name: '同行 さくら' })
  await giveAddress(town, staff.accountId)
})

const address = (asked: Asked) => urls.requests.confirm({ id: asked.requestId })
const fields = (asked: Asked, more: Record<string, string> = {}) => ({
  slot: asked.slotIds[0],
  version: '2',
  ...more,
})

test('accepted places become a visit, and those who go, the host and the staff hear place and time', async () => {
  const organisationId = await host(town, 'あおぞら学園')
  const hosts = await town.inhabitant(['host'], { organisationId })
  await giveAddress(town, hosts.accountId)
  const asked = await request(town, { organisationId, peopleWanted: 1 })
  const aoki = await goer(town, asked)
  const form = await coordinator.browser.get(urls.requests.confirm({ id: asked.requestId }, { slot: asked.slotIds[0] }))
  assert.match(form.text, new RegExp(aoki.name))
  const { text } = await coordinator.browser.postAndFollow(
    address(asked),
    fields(asked, { followUpStaff: staff.accountId, meetingPoint: '北町駅の改札前' }),
  )
  assert.match(text, /あおぞら学園/)
  assert.match(text, /同行 さくら<\/a>（同行する人）/)
  for (const { accountId } of [aoki, hosts, staff]) {
    const mail = (await mailFor(town, accountId)).at(-1)
    assert.match(mail?.text ?? '', /日時：[\s\S]*14:00[\s\S]*場所：みどり病院 会議室/)
    assert.doesNotMatch(mail?.text ?? '', new RegExp(`${aoki.name}|さくら`))
  }
})

test('who wishes company does not go without follow-up staff', async () => {
  const asked = await request(town, { slots: [{ inDays: 9 }] })
  await goer(town, asked, { followUpNeed: 'always' })
  const refused = await coordinator.browser.post(address(asked), fields(asked))
  assert.equal(refused.status, 422)
  assert.match(refused.text, /同行を希望する人がいます。フォロースタッフを決めてください/)
  const done = await coordinator.browser.post(address(asked), fields(asked, { followUpStaff: staff.accountId }))
  assert.equal(done.status, 303)
})

test('follow-up staff in two places at one time are refused by the database, in words, and nothing is confirmed', async () => {
  const [first, second] = [
    await request(town, { slots: [{ inDays: 10 }] }),
    await request(town, { slots: [{ inDays: 10, from: 870, to: 930 }] }),
  ]
  await goer(town, first)
  await goer(town, second)
  const at = (asked: Asked) =>
    coordinator.browser.post(address(asked), fields(asked, { followUpStaff: staff.accountId, meetingPoint: '駅前' }))
  const answers = await Promise.all([at(first), at(second)])
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 422])
  const refused = answers.find((answer) => answer.status === 422)
  assert.match(refused?.text ?? '', /この人は、同じ時間に別の派遣へ同行します/)
  assert.match(refused?.text ?? '', /value="駅前"/)
  const visits = await town.work((tx) =>
    tx.selectFrom('visit').select('id').where('request_id', 'in', [first.requestId, second.requestId]).execute(),
  )
  assert.equal(visits.length, 1)
})

test('fewer people than the least number only when it is said aloud', async () => {
  const asked = await request(town, { peopleWanted: 3, peopleMinimum: 2, slots: [{ inDays: 11 }] })
  await goer(town, asked)
  const refused = await coordinator.browser.post(address(asked), fields(asked))
  assert.match(refused.text, /行く人が1人で、少なくとも2人に届いていません/)
  assert.equal((await coordinator.browser.post(address(asked), fields(asked, { fewer: 'yes' }))).status, 303)
})

test('one date settled sets the others free: places are released, waiting offers taken back, everybody told', async () => {
  const asked = await request(town, { slots: [{ inDays: 12 }, { inDays: 13 }] })
  await goer(town, asked)
  const other = { ...asked, slotIds: [asked.slotIds[1] as string] as [string] }
  const kato = await goer(town, other)
  const waiting = await supporter(town)
  const offerId = await offer(town, other, waiting)
  await coordinator.browser.post(address(asked), fields(asked, { version: '4' }))
  const seat = await town.work((tx) =>
    tx.selectFrom('seat').selectAll().where('person_id', '=', kato.personId).executeTakeFirstOrThrow(),
  )
  assert.notEqual(seat.released_at, null)
  assert.equal((await mailFor(town, kato.accountId)).at(-1)?.kind, 'dispatch-date-settled')
  assert.equal((await mailFor(town, waiting.accountId)).at(-1)?.kind, 'dispatch-offer-withdrawn')
  const late = await town.work((tx, moment) => acceptOffer(tx, moment, offerId))
  assert.equal('refused' in late && late.refused.because, 'offer-withdrawn')
})

test('a double click confirms one visit', async () => {
  const asked = await request(town, { slots: [{ inDays: 14 }] })
  await goer(town, asked)
  const twice = fields(asked, { _once: 'confirmed-by-two-clicks' })
  const [first, second] = await Promise.all([
    coordinator.browser.post(address(asked), twice),
    coordinator.browser.post(address(asked), twice),
  ])
  assert.equal(first.location, second.location)
  assert.match(first.location, /visits/)
})

test('nobody but a coordinator of this municipality confirms', async () => {
  const asked = await request(town, { slots: [{ inDays: 15 }] })
  await goer(town, asked)
  for (const role of ['host', 'supporter', 'follow_up_staff', 'officer'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.post(address(asked), fields(asked))).status, 403)
  }
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.post(address(asked), fields(asked))).status, 404)
})
