import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, goer, offer, request, supporter, visit } from '../fixtures/cast.ts'
import { declineOffer } from '../offer/decline-offer.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '橋本 めぐみ' })
})

const candidates = (asked: Asked, query: Record<string, string> = {}) =>
  urls.requests.candidates({ id: asked.requestId }, { slot: asked.slotIds[0], ...query })
const sending = (asked: Asked, personId: string | string[], more: Record<string, string> = {}) => ({
  slot: asked.slotIds[0],
  version: '1',
  person: personId,
  part: 'supporter',
  until: addDays(town.today, 5),
  ...more,
})
const offersOf = (asked: Asked) =>
  town.work((tx) => tx.selectFrom('offer').selectAll().where('request_id', '=', asked.requestId).execute())

test('everybody stands in one table, with what speaks against and what fits, and no number about anybody', async () => {
  const aoki = await supporter(town, { name: '青木 ひかる' })
  const sato = await supporter(town, { name: '佐藤 つばさ', refusesActivity: 'talk' })
  const { text } = await coordinator.browser.get(candidates(await request(town)))
  assert.match(text, /順番に意味はありません。毎日変わります/)
  assert.match(text, new RegExp(`${aoki.name}[\\s\\S]*?初めての機会になる[\\s\\S]*?都合のよい時間は聞いていません`))
  assert.match(text, new RegExp(`${sato.name}[\\s\\S]*?引き受けない活動です：体験を語る`))
  assert.doesNotMatch(text, /value="[^"]*".{0,80}佐藤/)
})

test('a filter leaves only those against whom nothing speaks, and stays in the address', async () => {
  const rests = await supporter(town, { name: '休む 人', restsFrom: town.today })
  const asked = await request(town)
  assert.match((await coordinator.browser.get(candidates(asked))).text, new RegExp(rests.name))
  const { text } = await coordinator.browser.get(candidates(asked, { who: 'free' }))
  assert.doesNotMatch(text, new RegExp(rests.name))
  assert.match(text, /<option value="free" selected/)
})

test('an offer is sent to those chosen, each once, also by a double click', async () => {
  const [aoki, kato] = [await supporter(town), await supporter(town)]
  const asked = await request(town)
  const fields = { ...sending(asked, [aoki.personId, kato.personId]), _once: 'one-and-the-same-key' }
  const address = urls.requests.offers({ id: asked.requestId })
  const [first, second] = await Promise.all([
    coordinator.browser.post(address, fields),
    coordinator.browser.post(address, fields),
  ])
  assert.equal(first.location, urls.requests.show({ id: asked.requestId }))
  assert.equal(second.location, first.location)
  assert.equal((await offersOf(asked)).length, 2)
})

test('where a rule forbids one of the chosen, nobody is asked, and the page says who and why', async () => {
  const free = await supporter(town, { name: '妨げ なし' })
  const rests = await supporter(town, { name: '山本 はると', restsFrom: town.today })
  const asked = await request(town)
  const answer = await coordinator.browser.post(
    urls.requests.offers({ id: asked.requestId }),
    sending(asked, [free.personId, rests.personId]),
  )
  assert.equal(answer.status, 422)
  assert.match(answer.text, /山本 はるとさんには送れません：お休み中です/)
  assert.match(answer.text, /まだ誰にも送っていません/)
  assert.match(answer.text, new RegExp(`value="${free.personId}" checked`))
  assert.equal((await offersOf(asked)).length, 0)
})

test('two coordinators at once: the second hears who changed what, and keeps what was chosen', async () => {
  const [aoki, kato] = [await supporter(town), await supporter(town)]
  const other = await town.inhabitant(['coordinator'], { name: '中村 みのり' })
  const asked = await request(town)
  const address = urls.requests.offers({ id: asked.requestId })
  await other.browser.post(address, sending(asked, aoki.personId))
  const late = await coordinator.browser.post(address, sending(asked, kato.personId))
  assert.equal(late.status, 422)
  assert.match(late.text, /中村 みのりさんがこの依頼を変えました（お誘いを送信）/)
  assert.match(late.text, new RegExp(`value="${kato.personId}" checked`))
  assert.match(late.text, /name="version" value="2"/)
  const again = await coordinator.browser.post(address, sending(asked, kato.personId, { version: '2' }))
  assert.equal(again.status, 303)
  assert.equal((await offersOf(asked)).length, 2)
})

test('who said no to this date is asked again only by who has read that they did', async () => {
  const aoki = await supporter(town, { name: '青木 ひかる' })
  const asked = await request(town)
  const address = urls.requests.offers({ id: asked.requestId })
  const offerId = await offer(town, asked, aoki)
  const before = (await coordinator.browser.get(candidates(asked))).text
  assert.doesNotMatch(before, /name="knowing"/)
  await town.work((tx, moment) => declineOffer(tx, moment, offerId))
  const unknowing = await coordinator.browser.post(address, sending(asked, aoki.personId, { version: '2' }))
  assert.equal(unknowing.status, 422)
  assert.match(unknowing.text, /青木 ひかるさんからは、この日程は難しいと聞いています/)
  assert.match(unknowing.text, new RegExp(`name="knowing" value="${aoki.personId}"`))
  assert.equal((await offersOf(asked)).length, 1)
  const knowing = sending(asked, aoki.personId, { version: '2', knowing: aoki.personId })
  assert.equal((await coordinator.browser.post(address, knowing)).status, 303)
  assert.equal((await offersOf(asked)).length, 2)
})

test('who gave back a place is said to have done so, without a word about why', async () => {
  const asked = await request(town)
  const gone = await goer(town, asked, { name: '席を あけた' })
  const id = await visit(town, asked)
  await gone.browser.post(urls.mine.visitUnwell({ id }))
  const { text } = await coordinator.browser.get(candidates(asked))
  assert.match(text, new RegExp(`${gone.name}[\\s\\S]*?この日程の席を空けています`))
})

test('nobody chosen, no answer date or one that has passed: the page says what is missing', async () => {
  const asked = await request(town)
  const address = urls.requests.offers({ id: asked.requestId })
  assert.match((await coordinator.browser.post(address, sending(asked, []))).text, /お誘いを送る人を選んでください/)
  const aoki = await supporter(town)
  const undated = await coordinator.browser.post(address, sending(asked, aoki.personId, { until: '' }))
  assert.match(undated.text, /「返事の期限」を入力してください/)
  const past = await coordinator.browser.post(
    address,
    sending(asked, aoki.personId, { until: addDays(town.today, -1) }),
  )
  assert.match(past.text, /返事の期限が過ぎています/)
})

test('a coordinator of one contract neither sees nor asks the people of another', async () => {
  const contractId = crypto.randomUUID()
  const organisation = await town.work((tx) =>
    tx.selectFrom('organisation').select('id').where('tenant_id', '=', town.tenantId).executeTakeFirstOrThrow(),
  )
  await town.work((tx) =>
    tx
      .insertInto('contract')
      .values({
        tenant_id: town.tenantId,
        id: contractId,
        organisation_id: organisation.id,
        title: '運営委託',
        from_on: '2020-04-01',
        to_on: '2990-04-01',
        report_due_on: null,
        recorded_by: null,
        ended_at: null,
      })
      .execute(),
  )
  const theirs = await supporter(town, { name: '契約の 人', contractId })
  const others = await supporter(town, { name: 'ほかの 人' })
  const contracted = await town.inhabitant(['coordinator'])
  await town.work((tx) =>
    tx
      .updateTable('account_role')
      .set({ contract_id: contractId })
      .where('account_id', '=', contracted.accountId)
      .execute(),
  )
  const asked = await request(town)
  const { text } = await contracted.browser.get(candidates(asked))
  assert.match(text, new RegExp(theirs.name))
  assert.doesNotMatch(text, new RegExp(others.name))
  const answer = await contracted.browser.post(
    urls.requests.offers({ id: asked.requestId }),
    sending(asked, others.personId),
  )
  assert.equal(answer.status, 422)
  assert.equal((await offersOf(asked)).length, 0)
})

test('who looks at the table is recorded for everybody shown', async () => {
  const aoki = await supporter(town)
  await coordinator.browser.get(candidates(await request(town)))
  const looks = await town.work((tx) =>
    tx.selectFrom('look').selectAll().where('person_id', '=', aoki.personId).execute(),
  )
  assert.deepEqual(
    looks.map((look) => [look.account_id, look.page]),
    [[coordinator.accountId, 'candidates']],
  )
})

test('hosts, supporters and officers have no table of candidates, and another municipality has none of these', async () => {
  const asked = await request(town)
  for (const role of ['host', 'supporter', 'officer', 'follow_up_staff'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(candidates(asked))).status, 403)
    assert.equal((await browser.post(urls.requests.offers({ id: asked.requestId }), sending(asked, []))).status, 403)
  }
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(candidates(asked))).status, 404)
  const aoki = await supporter(town)
  const across = await elsewhere.browser.post(
    urls.requests.offers({ id: asked.requestId }),
    sending(asked, aoki.personId),
  )
  assert.equal(across.status, 404)
  assert.equal((await offersOf(asked)).length, 0)
})
