import assert from 'node:assert/strict'
import { before, beforeEach, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, host, offer, request, type Supporter, supporter } from '../../../fixtures/cast.ts'
import { acceptOffer } from '../../../offer/accept-offer.ts'
import { declineOffer } from '../../../offer/decline-offer.ts'
import { openedSchedule } from '../../fixtures/planned.ts'
import { proposed } from '../../fixtures/proposals.ts'

describe('the offers of a proposal sent in one go', () => {
  let town: Town
  let coordinator: Inhabitant
  let staff: Inhabitant
  let id: string
  let aoki: Supporter
  let sato: Supporter
  let hospital: Asked
  let school: Asked

  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'])
    staff = await town.inhabitant(['follow_up_staff'], { name: '寄添 さくら' })
  })

  beforeEach(async () => {
    aoki = await supporter(town, { name: '青木 ひかる' })
    sato = await supporter(town, { name: '佐藤 つばさ', limits: { per_week: 1 } })
    hospital = await request(town, { organisationId: await host(town, 'みどり病院'), slots: [{ inDays: 8 }] })
    school = await request(town, { organisationId: await host(town, 'あおぞら学園'), slots: [{ inDays: 9 }] })
    id = await openedSchedule(town, coordinator)
    await proposed(town, id, [
      { asked: hospital, people: [aoki, sato] },
      { asked: school, people: [aoki], staffId: staff.accountId },
    ])
  })

  const address = () => urls.schedules.send({ id })
  const fields = (asked: readonly Asked[], more: Record<string, string> = {}) => ({
    request: asked.map(({ requestId }) => requestId),
    until: addDays(town.today, 5),
    seen: '1',
    ...more,
  })
  const offersOf = (asked: Asked) =>
    town.work((tx) => tx.selectFrom('offer').selectAll().where('request_id', '=', asked.requestId).execute())
  const versionOf = (asked: Asked) =>
    town.work((tx) =>
      tx
        .selectFrom('dispatch_request')
        .select('dispatch_request.version')
        .where('id', '=', asked.requestId)
        .executeTakeFirstOrThrow(),
    )

  test('everything that was not sent stands by request, all ticked, with a day for the answers and what will happen', async () => {
    const { text } = await coordinator.browser.get(address())
    assert.match(text, /みどり病院[\s\S]*?青木 ひかる、佐藤 つばさ|みどり病院[\s\S]*?佐藤 つばさ、青木 ひかる/)
    assert.match(text, /あおぞら学園[\s\S]*?寄添 さくら/)
    assert.equal(text.match(/name="request"[^>]*checked/g)?.length, 2)
    assert.match(text, /name="until"/)
    assert.match(text, /きまりをもう一度確かめます/)
  })

  test('one click sends them, a second one nothing more, and nothing is left to send', async () => {
    const once = fields([hospital, school], { _once: `one-go-${id.slice(0, 12)}` })
    const [first, second] = await Promise.all([
      coordinator.browser.post(address(), once),
      coordinator.browser.post(address(), once),
    ])
    assert.equal(first.location, second.location)
    const { text } = await coordinator.browser.get(first.location)
    assert.match(text, /2件の依頼について、のべ3人にお誘いを送りました/)
    assert.match(text, /すべて送ってあります/)
    assert.equal((await offersOf(hospital)).length, 2)
    const again = await coordinator.browser.post(address(), fields([hospital, school]))
    assert.match(again.text, /すべて送ってあります/)
    assert.equal((await offersOf(hospital)).length + (await offersOf(school)).length, 3)
  })

  test('only what is ticked is sent, and answers are awaited until the day that was said', async () => {
    await coordinator.browser.post(address(), fields([school]))
    assert.equal((await offersOf(hospital)).length, 0)
    const [sent] = await offersOf(school)
    assert.equal(sent?.expires_at.slice(0, 10), addDays(town.today, 5))
    assert.match((await coordinator.browser.get(address())).text, /みどり病院/)
  })

  test('a request in which a rule speaks against somebody is sent to nobody and said in words; the others are sent', async () => {
    const other = await request(town, { slots: [{ inDays: 8, from: 600, to: 660 }] })
    const offerId = await offer(town, other, sato)
    await town.work((tx, moment) => acceptOffer(tx, moment, offerId))
    const before = await versionOf(hospital)
    const { text } = await coordinator.browser.postAndFollow(address(), fields([hospital, school]))
    assert.match(text, /1件の依頼について、のべ1人にお誘いを送りました/)
    assert.match(text, /1件には送っていません[\s\S]*みどり病院[\s\S]*佐藤 つばささん：この週2回目になります/)
    assert.equal((await offersOf(hospital)).length, 0)
    assert.equal((await offersOf(school)).length, 1)
    assert.deepEqual(await versionOf(hospital), before, 'a refusal changes nothing')
    assert.equal(text.match(/name="request"[^>]*checked/g), null, 'what was refused is not ticked again')
  })

  test('who said no is not asked again from here', async () => {
    await coordinator.browser.post(address(), fields([school]))
    const [sent] = await offersOf(school)
    await town.work((tx, moment) => declineOffer(tx, moment, sent?.id ?? '', { words: '' }))
    await proposed(town, id, [{ asked: school, people: [aoki] }])
    assert.match((await coordinator.browser.get(address())).text, /すべて送ってあります/)
  })

  test('a newer proposal is looked at first: nothing is sent, and what was typed stays', async () => {
    await proposed(town, id, [{ asked: hospital, people: [aoki] }])
    const refused = await coordinator.browser.post(address(), fields([hospital]))
    assert.equal(refused.status, 422)
    assert.match(refused.text, /新しい案を作りました。まだ何も送っていません/)
    assert.match(refused.text, new RegExp(`value="${addDays(town.today, 5)}"`))
    assert.equal((await offersOf(hospital)).length, 0)
  })

  test('a day that has passed, or nothing chosen, is asked about again', async () => {
    const past = await coordinator.browser.post(address(), fields([hospital], { until: addDays(town.today, -1) }))
    assert.match(past.text, /返事の期限が過ぎています/)
    const none = await coordinator.browser.post(address(), fields([]))
    assert.match(none.text, /お誘いを送る依頼を選んでください/)
    assert.doesNotMatch(none.text, /name="request"[^>]*checked/)
  })

  test('the staff of the proposal is chosen beforehand when the date is confirmed', async () => {
    await coordinator.browser.post(address(), fields([hospital, school]))
    const confirm = async ({ requestId, slotIds }: Asked) =>
      (await coordinator.browser.get(urls.requests.confirm({ id: requestId }, { slot: slotIds[0] }))).text
    const [sent] = await offersOf(school)
    await town.work((tx, moment) => acceptOffer(tx, moment, sent?.id ?? ''))
    assert.match(await confirm(school), new RegExp(`<option value="${staff.accountId}" selected`))
    assert.doesNotMatch(await confirm(hospital), new RegExp(`<option value="${staff.accountId}" selected`))
  })

  test('a coordinator of one contract sends to their own people only, and the others stay to be sent', async () => {
    const contractId = await newContract(town, '北')
    const kato = await supporter(town, { name: '加藤 みのり', contractId })
    await proposed(town, id, [{ asked: hospital, people: [aoki, kato] }])
    const { browser } = await town.inhabitant(['coordinator'], { contractId })
    const page = await browser.get(address())
    assert.match(page.text, /加藤 みのり/)
    assert.doesNotMatch(page.text, /青木/)
    await browser.post(address(), fields([hospital, school], { seen: '2' }))
    assert.deepEqual(
      (await offersOf(hospital)).map((row) => row.person_id),
      [kato.personId],
    )
    assert.match((await coordinator.browser.get(address())).text, /青木 ひかる/)
  })

  test('nobody but a coordinator of this municipality sends anything', async () => {
    for (const role of ['host', 'supporter', 'follow_up_staff', 'officer'] as const) {
      const { browser } = await town.inhabitant([role])
      assert.equal((await browser.get(address())).status, 403)
      assert.equal((await browser.post(address(), fields([hospital]))).status, 403)
    }
    const { browser } = await (await newTown()).inhabitant(['coordinator'])
    assert.equal((await browser.get(address())).status, 404)
    assert.equal((await browser.post(address(), fields([hospital]))).status, 404)
    assert.equal((await offersOf(hospital)).length, 0)
  })
})
