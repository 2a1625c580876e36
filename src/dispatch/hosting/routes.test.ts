import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { decideDisclosure } from '#people/index.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { offer, request, supporter } from '../fixtures/cast.ts'
import { acceptOffer } from '../offer/accept-offer.ts'
import { newHost } from '../request/fixtures/asked.ts'
import { cancelVisit } from '../visit/cancel-visit.ts'
import { setDay, visited } from './fixtures/visited.ts'

let town: Town

before(async () => {
  town = await newTown()
})

test('a host sees its own requests and nobody else’s, by list or by address', async () => {
  const mine = await newHost(town)
  const other = await newHost(town, 'ほかの団体')
  const asked = await request(town, { organisationId: mine.organisationId })
  const address = urls.hosting.request({ id: asked.requestId })
  assert.ok((await mine.host.browser.get(urls.hosting.home())).text.includes(`href="${address}"`))
  assert.equal((await mine.host.browser.get(address)).status, 200)
  assert.ok(!(await other.host.browser.get(urls.hosting.home())).text.includes(address))
  assert.equal((await other.host.browser.get(address)).status, 404)
  assert.equal((await other.host.browser.post(urls.hosting.withdraw({ id: asked.requestId }))).status, 404)
  assert.match((await mine.host.browser.get(address)).text, /受け付けました/)
})

test('a host of another municipality sees nothing', async () => {
  const { asked, visitId } = await visited(town)
  const elsewhere = await newHost(await newTown())
  const { browser } = elsewhere.host
  for (const address of [
    urls.hosting.request({ id: asked.requestId }),
    urls.hosting.visit({ id: visitId }),
    urls.hosting.report({ id: visitId }),
    urls.hosting.move({ id: visitId }),
  ])
    assert.equal((await browser.get(address)).status, 404, address)
  for (const address of [urls.hosting.report({ id: visitId }), urls.hosting.move({ id: visitId })])
    assert.equal((await browser.post(address, { tookPlace: 'yes', words: 'x' })).status, 404, address)
})

test('an account that belongs to no organisation sees no request at all', async () => {
  await request(town)
  const alone = await town.inhabitant(['host'])
  assert.match((await alone.browser.get(urls.hosting.home())).text, /団体が結ばれていません/)
})

test('supporters and coordinators have no business here', async () => {
  for (const role of ['supporter', 'coordinator', 'follow_up_staff'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(urls.hosting.home())).status, 403)
  }
})

test('the page of a request says in plain words how far it has come', async () => {
  const { host, organisationId } = await newHost(town)
  const asked = await request(town, { organisationId })
  const see = async () => (await host.browser.get(urls.hosting.request({ id: asked.requestId }))).text
  assert.match(await see(), /コーディネーターが内容を読んでいます/)
  const person = await supporter(town)
  const offerId = await offer(town, asked, person)
  assert.match(await see(), /合いそうな人に、一人ずつお誘いしています/)
  await town.work((tx, moment) => acceptOffer(tx, moment, offerId))
  assert.match(await see(), /行ける人が見つかりました/)
  assert.ok(!(await see()).includes(person.name))
})

test('wished, confirmed, changed and carried-out days stand apart', async () => {
  const { host, asked, visitId } = await visited(town)
  const see = async () => (await host.browser.get(urls.hosting.request({ id: asked.requestId }))).text
  assert.match(await see(), /希望した日時[\s\S]*決まった日時/)
  assert.doesNotMatch(await see(), /行われた日時|変わる前の日時/)
  await town.work((tx, moment) => cancelVisit(tx, moment, { visitId, side: 'health-and-rest', channel: 'phone' }))
  const after = await see()
  assert.match(after, /変わる前の日時[\s\S]*（中止）/)
  assert.match(after, /都合により、この回は中止になりました/)
  assert.doesNotMatch(after, /体調|健康|休養/)
})

test('a host never reads a supporter’s name unless the supporter tells it to hosts', async () => {
  const { host, asked, supporter: person, visitId } = await visited(town, '秘密 たろう')
  const pages = [
    urls.hosting.home(),
    urls.hosting.request({ id: asked.requestId }),
    urls.hosting.visit({ id: visitId }),
    urls.hosting.move({ id: visitId }),
  ]
  for (const address of pages) assert.doesNotMatch((await host.browser.get(address)).text, /秘密|たろう/, address)
  assert.match((await host.browser.get(urls.hosting.visit({ id: visitId }))).text, /ピアサポーター/)
  await town.work((tx, moment) =>
    decideDisclosure(tx, moment, person.personId, [{ field: 'name', audience: 'host', shown: true }]),
  )
  assert.match((await host.browser.get(urls.hosting.visit({ id: visitId }))).text, /秘密 たろう/)
})

test('that a host looked at who is coming stands in the supporter’s record', async () => {
  const { host, supporter: person, visitId } = await visited(town)
  await host.browser.get(urls.hosting.visit({ id: visitId }))
  const looks = await town.work((tx, moment) =>
    tx
      .selectFrom('look')
      .select(['look.account_id', 'look.page'])
      .where('look.tenant_id', '=', moment.tenantId)
      .where('look.person_id', '=', person.personId)
      .execute(),
  )
  assert.deepEqual(looks, [{ account_id: host.accountId, page: 'visit' }])
})

test('the page of a visit says when, where, who goes along, what to prepare and the photo rule', async () => {
  const { host, visitId } = await visited(town)
  const { text } = await host.browser.get(urls.hosting.visit({ id: visitId }))
  for (const expected of ['14:00〜15:00', '正面玄関', '同行 はるか', '控え室', '撮らない'])
    assert.ok(text.includes(expected), expected)
})

test('a request is withdrawn without a reason; offers end, places are free, twice is once', async () => {
  const { host, organisationId } = await newHost(town)
  const asked = await request(town, { organisationId })
  const going = await supporter(town)
  const accepted = await offer(town, asked, going)
  await town.work((tx, moment) => acceptOffer(tx, moment, accepted))
  const waiting = await offer(town, asked, await supporter(town))
  const withdraw = urls.hosting.withdraw({ id: asked.requestId })
  const shown = await host.browser.postAndFollow(withdraw)
  assert.match(shown.text, /取り下げられました/)
  assert.equal((await host.browser.post(withdraw)).status, 303)
  const left = await town.work(async (tx, moment) => ({
    seats: await tx
      .selectFrom('seat')
      .select('seat.released_at')
      .where('seat.tenant_id', '=', moment.tenantId)
      .where('seat.request_id', '=', asked.requestId)
      .execute(),
    withdrawn: await tx
      .selectFrom('offer_withdrawal')
      .select('offer_withdrawal.offer_id')
      .where('offer_withdrawal.tenant_id', '=', moment.tenantId)
      .where('offer_withdrawal.offer_id', '=', waiting)
      .execute(),
  }))
  assert.ok(left.seats.every((seat) => seat.released_at !== null))
  assert.equal(left.withdrawn.length, 1)
})

test('once a day is confirmed the host talks with the coordinator instead of withdrawing', async () => {
  const { host, asked } = await visited(town)
  const answer = await host.browser.post(urls.hosting.withdraw({ id: asked.requestId }))
  assert.equal(answer.status, 409)
  assert.match(answer.text, /日時が決まったあとは、コーディネーターにご連絡ください/)
  assert.match(answer.text, /日時が決まりました/)
})

test('a visit whose day has passed asks the host how it was', async () => {
  const { host, visitId } = await visited(town)
  assert.doesNotMatch((await host.browser.get(urls.hosting.home())).text, /当日の様子を聞かせてください/)
  await setDay(town, visitId, 1)
  const home = await host.browser.get(urls.hosting.home())
  assert.match(home.text, /当日の様子を聞かせてください/)
  assert.ok(home.text.includes(`href="${urls.hosting.report({ id: visitId })}"`))
})

test('hosts read English and やさしい日本語', async () => {
  const { host, asked } = await visited(town)
  const address = urls.hosting.request({ id: asked.requestId })
  assert.match((await host.browser.speak('en').get(address)).text, /The page of the visit says who is coming/)
  assert.match((await host.browser.speak('easy').get(address)).text, /どこまで進んだか/)
})
