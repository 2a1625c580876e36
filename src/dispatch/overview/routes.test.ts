import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, offer, request, supporter } from '../fixtures/cast.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const show = (asked: Asked) => urls.requests.show({ id: asked.requestId })
const answerAt = (asked: Asked, offerId: string) => urls.requests.offerAnswer({ id: asked.requestId, offerId })

test('a request is shown in full, and the next step is one button', async () => {
  const asked = await request(town, { aim: '退院後の暮らしを思い描く' })
  const { text } = await coordinator.browser.get(show(asked))
  assert.match(text, /退院後の暮らしを思い描く/)
  assert.match(text, /次にすること[\s\S]*?候補を見て、お誘いを送る/)
  await offer(town, asked, await supporter(town))
  assert.match((await coordinator.browser.get(show(asked))).text, /次にすること[\s\S]*?お返事を待っています/)
})

test('an answer by telephone is recorded with who typed it, and the next step is to confirm', async () => {
  const asked = await request(town, { peopleWanted: 1 })
  const aoki = await supporter(town)
  const offerId = await offer(town, asked, aoki)
  const fields = { answer: 'accepted', channel: 'phone' }
  const { text } = await coordinator.browser.postAndFollow(answerAt(asked, offerId), fields)
  assert.match(text, /受けてもらえました/)
  assert.match(text, /次にすること[\s\S]*?この日程で確定する/)
  const answer = await town.work((tx) =>
    tx.selectFrom('offer_answer').selectAll().where('offer_id', '=', offerId).executeTakeFirstOrThrow(),
  )
  assert.deepEqual([answer.channel, answer.answered_by], ['phone', coordinator.accountId])
})

test('an answer that the rules refuse comes back in words and takes no place', async () => {
  const aoki = await supporter(town, { limits: { per_day: 1 } })
  const [first, second] = [
    await request(town, { slots: [{ inDays: 9, from: 540, to: 600 }] }),
    await request(town, { slots: [{ inDays: 9 }] }),
  ]
  const [one, other] = [await offer(town, first, aoki), await offer(town, second, aoki)]
  await coordinator.browser.post(answerAt(first, one), { answer: 'accepted', channel: 'phone' })
  const late = await coordinator.browser.post(answerAt(second, other), { answer: 'accepted', channel: 'phone' })
  assert.equal(late.status, 422)
  assert.match(late.text, /この日2回目になります（自分で決めた上限は1日1回）/)
})

test('a declined offer says so neutrally, keeps the words for the coordinator and counts nothing', async () => {
  const asked = await request(town)
  const aoki = await supporter(town)
  const offerId = await offer(town, asked, aoki)
  await coordinator.browser.post(answerAt(asked, offerId), { answer: 'declined', channel: 'paper' })
  const { text } = await coordinator.browser.get(show(asked))
  assert.match(text, /今回は見送り[\s\S]*?（紙）/)
  assert.doesNotMatch(text, /見送り\d|辞退率|回目の見送り/)
})

test('an offer is taken back before it is answered, and not after', async () => {
  const asked = await request(town)
  const [aoki, kato] = [await supporter(town), await supporter(town)]
  const [open, answered] = [await offer(town, asked, aoki), await offer(town, asked, kato)]
  const withdraw = (offerId: string) => urls.requests.offerWithdraw({ id: asked.requestId, offerId })
  assert.match((await coordinator.browser.postAndFollow(withdraw(open))).text, /取り下げました/)
  await coordinator.browser.post(answerAt(asked, answered), { answer: 'accepted', channel: 'phone' })
  const late = await coordinator.browser.post(withdraw(answered))
  assert.match(late.text, /お返事が先に届いていたため、取り下げませんでした/)
})

test('an offer of another request is not answered through this address', async () => {
  const [asked, other] = [await request(town), await request(town)]
  const offerId = await offer(town, other, await supporter(town))
  const answer = await coordinator.browser.post(answerAt(asked, offerId), { answer: 'accepted', channel: 'phone' })
  assert.equal(answer.status, 404)
})

test('a request is ended without a visit, once, and not over somebody else’s change', async () => {
  const asked = await request(town)
  const close = urls.requests.close({ id: asked.requestId })
  const stale = await coordinator.browser.post(close, { kind: 'not-found', version: '7' })
  assert.match(stale.text, /この依頼を変えました/)
  const { text } = await coordinator.browser.postAndFollow(close, { kind: 'not-found', version: '1' })
  assert.match(text, /今回は人が見つかりませんでした/)
  assert.match((await coordinator.browser.post(close, { kind: 'not-found', version: '2' })).text, /もう終わっています/)
})

test('only coordinators of this municipality open it', async () => {
  const asked = await request(town)
  const offerId = await offer(town, asked, await supporter(town))
  for (const role of ['host', 'supporter', 'officer', 'follow_up_staff'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(show(asked))).status, 403)
    assert.equal((await browser.post(answerAt(asked, offerId), { answer: 'accepted', channel: 'phone' })).status, 403)
  }
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(show(asked))).status, 404)
  const across = await elsewhere.browser.post(answerAt(asked, offerId), { answer: 'accepted', channel: 'phone' })
  assert.equal(across.status, 404)
})
