import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, offer, request, type Supporter, supporter, visit } from './fixtures/cast.ts'
import { declineOffer } from './offer/decline-offer.ts'

let town: Town
let north: string
let south: string
let northern: Inhabitant
let everywhere: Inhabitant
before(async () => {
  town = await newTown()
  north = await newContract(town, '北の契約')
  south = await newContract(town, '南の契約')
  northern = await town.inhabitant(['coordinator'], { contractId: north })
  everywhere = await town.inhabitant(['coordinator'])
})

const label = /別の契約のサポーター/
const looksAt = ({ personId }: Supporter) =>
  town.work(async (tx) => {
    const rows = await tx.selectFrom('look').select('look.account_id').where('look.person_id', '=', personId).execute()
    return rows.map((row) => row.account_id)
  })

describe('a request with people of two contracts', () => {
  const setUp = async (inDays: number) => {
    const asked = await request(town, { slots: [{ inDays }] })
    const own = await supporter(town, { name: `北の 人${inDays}`, contractId: north })
    const other = await supporter(town, { name: `南の 人${inDays}`, contractId: south })
    const offers = { own: await offer(town, asked, own), other: await offer(town, asked, other) }
    return { asked, own, other, offers, address: urls.requests.show({ id: asked.requestId }) }
  }

  test('tells the coordinator of one of them that somebody else was asked, and neither who nor their words', async () => {
    const { own, other, offers, address } = await setUp(3)
    await town.work((tx, moment) => declineOffer(tx, moment, offers.other, { words: '通院の日です' }))
    const { text } = await northern.browser.get(address)
    assert.match(text, new RegExp(own.name))
    assert.match(text, label)
    assert.match(text, /今回は見送り/)
    assert.doesNotMatch(text, new RegExp(`${other.name}|${other.personId}|通院の日です`))
    assert.deepEqual(await looksAt(other), [])
    assert.deepEqual(await looksAt(own), [northern.accountId])
  })
  test('shows a coordinator of the whole municipality everybody, with their words', async () => {
    const { own, other, offers, address } = await setUp(4)
    await town.work((tx, moment) => declineOffer(tx, moment, offers.other, { words: '通院の日です' }))
    const { text } = await everywhere.browser.get(address)
    for (const shown of [own.name, other.name, '通院の日です']) assert.match(text, new RegExp(shown))
    assert.doesNotMatch(text, label)
  })
  test('lets the coordinator of one answer for their own people only, and take back their offers only', async () => {
    const { asked, offers, address } = await setUp(5)
    const { text } = await northern.browser.get(address)
    assert.match(text, /その契約のコーディネーターが受け持ちます/)
    assert.doesNotMatch(text, new RegExp(offers.other))
    const at = (offerId: string) => ({ id: asked.requestId, offerId })
    const answer = { answer: 'accepted', channel: 'phone' }
    const post = (address: string, fields = {}) => northern.browser.post(address, fields)
    assert.equal((await post(urls.requests.offerAnswer(at(offers.other)), answer)).status, 404)
    assert.equal((await post(urls.requests.offerWithdraw(at(offers.other)))).status, 404)
    const untouched = await town.work(async (tx) => [
      await tx.selectFrom('offer_answer').select('offer_id').where('offer_id', '=', offers.other).execute(),
      await tx.selectFrom('offer_withdrawal').select('offer_id').where('offer_id', '=', offers.other).execute(),
    ])
    assert.deepEqual(untouched, [[], []])
    assert.equal((await post(urls.requests.offerAnswer(at(offers.own)), answer)).status, 303)
  })
  test('is confirmed without naming the people of the other contract', async () => {
    const asked = await request(town, { slots: [{ inDays: 6 }] })
    const own = await goer(town, asked, { name: '北の 行く人', contractId: north })
    const other = await goer(town, asked, { name: '南の 行く人', contractId: south })
    const address = urls.requests.confirm({ id: asked.requestId }, { slot: asked.slotIds[0] })
    const { text } = await northern.browser.get(address)
    assert.match(text, new RegExp(own.name))
    assert.match(text, /別の契約のサポーター（/)
    assert.doesNotMatch(text, new RegExp(other.name))
    assert.deepEqual(await looksAt(other), [])
  })
})

describe('a visit with people of two contracts', () => {
  test('names neither the people of the other contract nor their telephone, and keeps their places', async () => {
    const asked = await request(town, { slots: [{ inDays: 7 }] })
    const own = await goer(town, asked, { name: '北の 参加者', contractId: north })
    const other = await goer(town, asked, { name: '南の 参加者', contractId: south })
    const id = await visit(town, asked)
    const { text } = await northern.browser.get(urls.visits.show({ id }))
    assert.match(text, new RegExp(own.name))
    assert.match(text, label)
    assert.doesNotMatch(text, new RegExp(`${other.name}|${other.personId}`))
    assert.equal(text.split('href="tel:').length - 1, 1)
    assert.deepEqual(await looksAt(other), [])
    const release = ({ personId }: Supporter) =>
      northern.browser.post(urls.visits.seatRelease({ id, personId }), { channel: 'phone' })
    assert.equal((await release(other)).status, 404)
    assert.equal((await release(own)).status, 303)
    const left = await town.work((tx) =>
      tx.selectFrom('seat').select('person_id').where('visit_id', '=', id).where('released_at', 'is', null).execute(),
    )
    assert.deepEqual(left, [{ person_id: other.personId }])
  })
})
