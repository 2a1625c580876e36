import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerEraser } from '#register/held/register-eraser.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, laterDay, offer, request, supporter, visit } from '../fixtures/cast.ts'
import { giveAddress, mailFor } from '../fixtures/outbox.ts'
import { acceptOffer } from '../offer/accept-offer.ts'

let town: Town
let coordinator: Inhabitant
let staff: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '調整 みどり' })
  staff = await town.inhabitant(['follow_up_staff'], { name: '同行 さくら' })
  await giveAddress(town, coordinator.accountId)
})

const told = { channel: 'phone', confirmed: 'yes' }
const acceptAs = (offerId: string) => town.work((tx, moment) => acceptOffer(tx, moment, offerId))
const candidatesOf = async (asked: { requestId: string; slotIds: string[] }, who = coordinator) =>
  (await who.browser.get(urls.requests.candidates({ id: asked.requestId }, { slot: asked.slotIds[0] }))).text

/** Two who have been on a visit together. */
async function twoWhoMet() {
  const asked = await request(town, { slots: [{ inDays: 7 }] })
  const one = await goer(town, asked, { name: `海野 ${Math.random()}` })
  const other = await goer(town, asked, { name: `山野 ${Math.random()}` })
  const visitId = await visit(town, asked)
  await laterDay(town, visitId, -3)
  await coordinator.browser.post(urls.visits.record({ id: visitId }), {
    tookPlace: 'yes',
    people: '10',
    channel: 'phone',
  })
  return { one, other }
}

test('somebody names a person they have been with, without a reason, and takes it back', async () => {
  const { one, other } = await twoWhoMet()
  const page = await one.browser.get(urls.mine.apart())
  assert.match(page.text, new RegExp(`name="people" value="${other.personId}"`))
  assert.doesNotMatch(page.text, new RegExp(other.name), 'a name that is told to nobody is not shown')
  assert.match(page.text, /相手には伝わりません/)
  await one.browser.post(urls.mine.apart(), { people: other.personId })
  const again = await one.browser.get(urls.mine.apart())
  assert.match(again.text, new RegExp(`value="${other.personId}" checked`))
  await one.browser.post(urls.mine.apart(), {})
  assert.doesNotMatch((await one.browser.get(urls.mine.apart())).text, /name="people" value="[^"]+" checked/)
  const left = await town.work((tx) =>
    tx.selectFrom('refused_person').selectAll().where('person_id', '=', one.personId).execute(),
  )
  assert.deepEqual(left, [])
})

test('nobody can name a person they have not been with', async () => {
  const one = await supporter(town)
  const stranger = await supporter(town)
  const answer = await one.browser.post(urls.mine.apart(), { people: stranger.personId })
  assert.equal(answer.status, 422)
})

test('where one of the two goes, the other is not asked, whichever of them said so', async () => {
  const one = await supporter(town, { name: '川島 ひとみ' })
  const other = await supporter(town, { name: '谷口 みのる' })
  await coordinator.browser.post(urls.people.apart({ id: one.personId }), { another: other.personId, ...told })
  for (const [goes, stays] of [
    [one, other],
    [other, one],
  ] as const) {
    const asked = await request(town, { slots: [{ inDays: 30 + Math.floor(Math.random() * 300) }] })
    await acceptAs(await offer(town, asked, goes))
    const text = await candidatesOf(asked)
    assert.match(text, new RegExp(`一緒に行かないことになっている人が、この日程に入っています：${goes.name}`))
    const sent = await coordinator.browser.post(urls.requests.offers({ id: asked.requestId }), {
      slot: asked.slotIds[0],
      person: stays.personId,
      part: 'supporter',
      until: town.today,
    })
    assert.equal(sent.status, 422)
  }
})

test('an offer sent before is refused in the same words to either of the two, and names nobody', async () => {
  const one = await supporter(town, { name: '川島 ひとみ' })
  const other = await supporter(town, { name: '谷口 みのる' })
  const asked = await request(town, { slots: [{ inDays: 20 }] })
  const offers = [await offer(town, asked, one), await offer(town, asked, other)]
  await coordinator.browser.post(urls.people.apart({ id: one.personId }), { another: other.personId, ...told })
  await one.browser.post(urls.mine.offerAccept({ id: offers[0] as string }))
  const { text } = await other.browser.post(urls.mine.offerAccept({ id: offers[1] as string }))
  assert.match(text, /すでに行くことになった人との組み合わせ|くわしくは/)
  assert.doesNotMatch(text, /川島|一緒に行かない/)
})

test('the other person finds nothing of it: not on their pages, not in their download, in no mail', async () => {
  const { one, other } = await twoWhoMet()
  await one.browser.post(urls.mine.apart(), { people: other.personId, words: 'ひみつのことば' })
  for (const address of [
    urls.mine.home(),
    urls.mine.apart(),
    urls.mine.held(),
    urls.mine.heldJson(),
    urls.mine.looks(),
  ]) {
    const { text } = await other.browser.get(address)
    assert.doesNotMatch(text, new RegExp(`ひみつ|${one.personId}" checked`), address)
  }
  const held = JSON.parse((await other.browser.get(urls.mine.heldJson())).text).sections
  assert.doesNotMatch(JSON.stringify(held.apart), new RegExp(one.personId))
  const mails = await mailFor(town, coordinator.accountId)
  const mail = mails.at(-1)
  assert.equal(mail?.kind, 'words-about-company')
  assert.doesNotMatch(JSON.stringify(mails), /ひみつ|海野|山野/)
})

test('the coordinator reads the words, and who typed what was told is kept', async () => {
  const one = await supporter(town, { name: '森田 あおい' })
  await one.browser.post(urls.mine.apart(), { words: '前の会でつらかった人がいます' })
  const record = await coordinator.browser.get(urls.people.show({ id: one.personId }))
  assert.match(record.text, /一緒に行く人[\s\S]*本人のことばがあります/)
  const page = await coordinator.browser.get(urls.people.apart({ id: one.personId }))
  assert.match(page.text, /前の会でつらかった人がいます/)
  const untold = await coordinator.browser.post(urls.people.apart({ id: one.personId }), { staff: staff.accountId })
  assert.equal(untold.status, 422)
  await coordinator.browser.post(urls.people.apart({ id: one.personId }), {
    staff: staff.accountId,
    words: '前の会でつらかった人がいます',
    ...told,
  })
  const row = await town.work((tx) =>
    tx.selectFrom('refused_person').selectAll().where('person_id', '=', one.personId).executeTakeFirstOrThrow(),
  )
  assert.deepEqual([row.account_id, row.channel, row.typed_by], [staff.accountId, 'phone', coordinator.accountId])
})

test('staff whom somebody does not wish are pointed out to the coordinator, who may still assign', async () => {
  const asked = await request(town, { slots: [{ inDays: 9 }] })
  const one = await goer(town, asked, { name: '小沢 ゆい' })
  const id = await visit(town, asked)
  await one.browser.post(urls.mine.apart(), { staff: staff.accountId })
  const { text } = await coordinator.browser.get(urls.visits.show({ id }))
  assert.match(text, /同行 さくら[\s\S]*この人の同行を希望しない人がいます：小沢 ゆい/)
  const done = await coordinator.browser.post(urls.visits.staff({ id }), { staff: staff.accountId, part: 'follow-up' })
  assert.equal(done.status, 303)
  assert.doesNotMatch((await staff.browser.get(urls.going.visit({ id }))).text, /希望しない/)
})

test('nobody else has these pages', async () => {
  const one = await supporter(town)
  for (const role of ['officer', 'host', 'follow_up_staff', 'administrator'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(urls.people.apart({ id: one.personId }))).status, 403)
    assert.equal((await browser.get(urls.mine.apart())).status, 403)
  }
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(urls.people.apart({ id: one.personId }))).status, 404)
  const next = await supporter(town)
  assert.equal((await next.browser.get(urls.people.apart({ id: one.personId }))).status, 403)
})

test('who asks for deletion is named by nobody any more, and names nobody', async () => {
  const one = await supporter(town)
  const other = await supporter(town)
  const third = await supporter(town)
  const name = (who: string, another: string) =>
    coordinator.browser.post(urls.people.apart({ id: who }), { another, words: 'ことば', ...told })
  await name(one.personId, other.personId)
  await name(other.personId, third.personId)
  await town.work((tx, moment) => registerEraser.erase(tx, moment, other.personId))
  const left = await town.work((tx) =>
    tx.selectFrom('refused_person').selectAll().where('person_id', 'in', [one.personId, other.personId]).execute(),
  )
  assert.deepEqual(left, [])
  const words = await town.work((tx) =>
    tx.selectFrom('words_about_company').selectAll().where('person_id', '=', other.personId).execute(),
  )
  assert.deepEqual(words, [])
})
