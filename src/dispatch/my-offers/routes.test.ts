import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { offer, request, supporter } from '../fixtures/cast.ts'
import { mailFor } from '../fixtures/outbox.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const seats = (personId: string) =>
  town.work((tx) => tx.selectFrom('seat').selectAll().where('person_id', '=', personId).execute())

test('an offer arrives by mail with place and time only, and on the own page with all one needs', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town, { aim: '体験を分かち合う' }), aoki)
  const [mail] = await mailFor(town, aoki.accountId)
  assert.match(mail?.text ?? '', /活動のお誘い[\s\S]*日時：[\s\S]*14:00[\s\S]*場所：みどり病院 会議室/)
  assert.doesNotMatch(mail?.text ?? '', new RegExp(`${aoki.name}|入院|体験`))
  const list = (await aoki.browser.get(urls.mine.offers())).text
  assert.equal(list.match(/みどり病院/g)?.length, 1, 'host and place have one name, which is said once')
  const { text } = await aoki.browser.get(urls.mine.offer({ id: offerId }))
  assert.match(text, /体験を分かち合う/)
  assert.match(text, /3,000|3000/)
  assert.match(text, />受ける<[\s\S]*>今回は見送る</)
})

test('accepting is one tap, and a double tap takes one place', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town), aoki)
  const accept = urls.mine.offerAccept({ id: offerId })
  const answers = await Promise.all([aoki.browser.post(accept), aoki.browser.post(accept)])
  assert.deepEqual(
    answers.map((answer) => answer.status),
    [303, 303],
  )
  assert.equal((await seats(aoki.personId)).length, 1)
  assert.match((await aoki.browser.get(urls.mine.offer({ id: offerId }))).text, /このお誘いを受けています/)
})

test('passing is one tap without a question, leaves no place, and words are for the coordinator only', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town), aoki)
  const { text } = await aoki.browser.postAndFollow(urls.mine.offerDecline({ id: offerId }), {
    words: '午後は通院です',
  })
  assert.match(text, /今回は見送る」とお返事しました/)
  assert.equal((await seats(aoki.personId)).length, 0)
  const kept = await town.work(async (tx, moment) => {
    const row = await tx
      .selectFrom('offer_answer')
      .selectAll()
      .where('offer_id', '=', offerId)
      .executeTakeFirstOrThrow()
    return { ...row, opened: moment.keys.open(moment.tenantId, row.words_sealed ?? '') }
  })
  assert.equal(kept.opened, '午後は通院です')
  assert.ok(!kept.words_sealed?.includes('通院'))
})

test('two offers for the same hours: the second is refused in words, in the language of the reader', async () => {
  const aoki = await supporter(town)
  const [first, second] = [await offer(town, await request(town), aoki), await offer(town, await request(town), aoki)]
  await aoki.browser.post(urls.mine.offerAccept({ id: first }))
  const late = await aoki.browser.speak('en').post(urls.mine.offerAccept({ id: second }))
  assert.equal(late.status, 409)
  assert.match(late.text, /It cannot be accepted now[\s\S]*Overlaps with/)
  assert.equal((await seats(aoki.personId)).length, 1)
})

test('an own limit speaks with its figures and leads to the page where it can be changed', async () => {
  const aoki = await supporter(town, { limits: { per_week: 1, per_day: 1 } })
  const at = (inDays: number, from: number) => request(town, { slots: [{ inDays, from, to: from + 60 }] })
  const [first, second] = [await offer(town, await at(8, 540), aoki), await offer(town, await at(8, 900), aoki)]
  await aoki.browser.post(urls.mine.offerAccept({ id: first }))
  const late = await aoki.browser.post(urls.mine.offerAccept({ id: second }))
  assert.match(late.text, /この日2回目になります（自分で決めた上限は1日1回）/)
  assert.match(late.text, new RegExp(`href="${urls.mine.limits()}"`))
})

test('an offer that has ended says so kindly and cannot be accepted', async () => {
  const aoki = await supporter(town)
  const offerId = await offer(town, await request(town), aoki)
  await town.work((tx) =>
    tx.updateTable('offer').set({ expires_at: '2020-01-01T00:00:00.000Z' }).where('id', '=', offerId).execute(),
  )
  assert.match((await aoki.browser.get(urls.mine.offer({ id: offerId }))).text, /期限が過ぎました/)
  assert.equal((await aoki.browser.post(urls.mine.offerAccept({ id: offerId }))).status, 409)
})

test('when the last place is taken, the others hear that it is filled', async () => {
  const asked = await request(town, { peopleWanted: 1 })
  const [aoki, kato] = [await supporter(town), await supporter(town)]
  const [first, second] = [await offer(town, asked, aoki), await offer(town, asked, kato)]
  await aoki.browser.post(urls.mine.offerAccept({ id: first }))
  assert.match((await kato.browser.get(urls.mine.offer({ id: second }))).text, /もう人数がそろいました/)
  assert.match((await kato.browser.post(urls.mine.offerAccept({ id: second }))).text, /もう人数がそろいました/)
})

test('the offers of one person are not there for another, nor for another municipality, nor for staff', async () => {
  const [aoki, kato] = [await supporter(town), await supporter(town)]
  const offerId = await offer(town, await request(town), aoki)
  const elsewhere = await supporter(await newTown())
  for (const { browser } of [kato, elsewhere]) {
    assert.equal((await browser.get(urls.mine.offer({ id: offerId }))).status, 404)
    assert.equal((await browser.post(urls.mine.offerAccept({ id: offerId }))).status, 404)
    assert.equal((await browser.post(urls.mine.offerDecline({ id: offerId }))).status, 404)
  }
  const coordinator = await town.inhabitant(['coordinator'])
  assert.equal((await coordinator.browser.post(urls.mine.offerAccept({ id: offerId }))).status, 403)
  assert.equal((await seats(aoki.personId)).length, 0)
})
