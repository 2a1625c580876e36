import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, laterDay, request, visit } from '../fixtures/cast.ts'
import { giveAddress, mailFor } from '../fixtures/outbox.ts'

let town: Town
let coordinator: Inhabitant
let staff: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  staff = await town.inhabitant(['follow_up_staff'], { name: '同行 さくら' })
  for (const { accountId } of [coordinator, staff]) await giveAddress(town, accountId)
})

const show = (id: string) => urls.visits.show({ id })
const seatsIn = (visitId: string) =>
  town.work((tx) => tx.selectFrom('seat').selectAll().where('visit_id', '=', visitId).execute())

test('today’s “I cannot go” is one tap: the place is free, coordinator and staff hear place and time, no word about health', async () => {
  const asked = await request(town, { slots: [{ inDays: 3 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked, { followUpStaff: staff.accountId })
  await laterDay(town, id, 0)
  assert.match((await aoki.browser.get(urls.mine.visit({ id }))).text, /今日は行けません（体調）/)
  const { text } = await aoki.browser.postAndFollow(urls.mine.visitUnwell({ id }))
  assert.match(text, /行けないことを伝えました。知らせてくださって、ありがとうございます/)
  assert.notEqual((await seatsIn(id))[0]?.released_at, null)
  for (const { accountId } of [coordinator, staff]) {
    const mail = (await mailFor(town, accountId)).at(-1)
    assert.equal(mail?.kind, 'dispatch-place-open')
    assert.doesNotMatch(mail?.text ?? '', new RegExp(`${aoki.name}|体調|健康|病気|具合`))
  }
  assert.match((await coordinator.browser.get(show(id))).text, /行く人がいません[\s\S]*だれが代われるかを見る/)
})

test('nothing about the person but the freed place is kept, and it is never counted', async () => {
  const asked = await request(town, { slots: [{ inDays: 4 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked)
  await Promise.all([
    aoki.browser.post(urls.mine.visitUnwell({ id })),
    aoki.browser.post(urls.mine.visitUnwell({ id })),
  ])
  const events = await town.work((tx) =>
    tx.selectFrom('event').selectAll().where('person_id', '=', aoki.personId).where('subject_id', '=', id).execute(),
  )
  assert.deepEqual(
    events.map((event) => [event.verb, event.details]),
    [['release-seat', {}]],
  )
  const next = await request(town, { slots: [{ inDays: 20 }] })
  const { text } = await coordinator.browser.get(
    urls.requests.candidates({ id: next.requestId }, { slot: next.slotIds[0] }),
  )
  const row = text.slice(text.indexOf(aoki.name), text.indexOf('</tr>', text.indexOf(aoki.name)))
  assert.match(row, /ありません/)
})

test('who telephones is taken out by the coordinator, who sees at once who could step in', async () => {
  const asked = await request(town, { slots: [{ inDays: 5 }] })
  const aoki = await goer(town, asked)
  const deputy = await goer(town, asked, { name: '控え ゆう' }, 'deputy')
  const id = await visit(town, asked)
  const page = await coordinator.browser.postAndFollow(urls.visits.seatRelease({ id, personId: aoki.personId }), {
    channel: 'phone',
  })
  assert.match(
    page.text,
    /だれが代われるか[\s\S]*控えを引き受けている人[\s\S]*控え ゆう[\s\S]*いま、妨げになることがない人/,
  )
  assert.match(page.text, /03-1234-5678/)
  assert.ok(deputy.personId)
})

test('follow-up staff are assigned and released, and busy ones are refused in words', async () => {
  const asked = await request(town, { slots: [{ inDays: 6 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  const assigned = await coordinator.browser.postAndFollow(urls.visits.staff({ id }), {
    staff: staff.accountId,
    part: 'follow-up',
  })
  assert.match(assigned.text, /同行 さくら<\/a>（同行する人）/)
  const beside = await request(town, { slots: [{ inDays: 6, from: 880, to: 940 }] })
  await goer(town, beside)
  const other = await visit(town, beside)
  const busy = await coordinator.browser.post(urls.visits.staff({ id: other }), {
    staff: staff.accountId,
    part: 'follow-up',
  })
  assert.match(busy.text, /この人は、同じ時間に別の派遣へ同行します/)
  const row = await town.work((tx) =>
    tx.selectFrom('visit_staff').selectAll().where('visit_id', '=', id).executeTakeFirstOrThrow(),
  )
  await coordinator.browser.post(urls.visits.staffRelease({ id, staffId: row.id }))
  assert.match((await coordinator.browser.get(show(id))).text, /決まっていません。/)
})

test('a visit is shown to coordinators of this municipality, and looking at names is recorded', async () => {
  const asked = await request(town, { slots: [{ inDays: 7 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked)
  await coordinator.browser.get(show(id))
  const looks = await town.work((tx) =>
    tx.selectFrom('look').selectAll().where('person_id', '=', aoki.personId).where('page', '=', 'visit').execute(),
  )
  assert.equal(looks.length, 1)
  for (const role of ['host', 'supporter', 'officer'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.get(show(id))).status, 403)
  const elsewhere = await newTown()
  const away = await elsewhere.inhabitant(['coordinator'])
  assert.equal((await away.browser.get(show(id))).status, 404)
  assert.equal(
    (await away.browser.post(urls.visits.seatRelease({ id, personId: aoki.personId }), { channel: 'phone' })).status,
    404,
  )
  assert.equal((await seatsIn(id))[0]?.released_at, null)
  const others = await goer(elsewhere, await request(elsewhere))
  assert.equal((await others.browser.post(urls.mine.visitUnwell({ id }))).status, 404)
})
