import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays, weekdayOf } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, request, visit } from '../fixtures/cast.ts'
import { listStaffFacts } from './staff-facts.queries.ts'

let town: Town
let coordinator: Inhabitant
let sakura: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '調整 みどり' })
  sakura = await town.inhabitant(['follow_up_staff'], { name: '同行 さくら' })
})

const factsOf = async ({ accountId }: Inhabitant, where = town) =>
  (await where.work(listStaffFacts)).find((one) => one.accountId === accountId)
const told = { channel: 'phone', confirmed: 'yes' }

test('who said nothing is among the facts, as unknown', async () => {
  const nobody = await town.inhabitant(['follow_up_staff'], { name: '同行 しおり' })
  const facts = await factsOf(nobody)
  assert.deepEqual([facts?.availability, facts?.exceptions, facts?.limits], [null, [], { perDay: null, perWeek: null }])
  assert.match((await coordinator.browser.get(urls.staffTimes.index())).text, /同行 しおり[\s\S]*聞いていません/)
})

test('follow-up staff say their week and their limits on a page of their own, found from their home', async () => {
  assert.match(
    (await sakura.browser.get(urls.going.home())).text,
    /href="\/going\/times"[^>]*>(?:<span>)?付き添える時間/,
  )
  const typed = { parts1: ['morning'], day0: '3', from0: '18:30', to0: '20:00', perDay: '１', perWeek: '' }
  const saved = await sakura.browser.postAndFollow(urls.going.times(), typed)
  assert.match(saved.text, /保存しました/)
  assert.match(saved.text, /本人が入力/)
  const facts = await factsOf(sakura)
  assert.deepEqual(facts?.availability, [
    { weekday: 1, fromMinute: 540, toMinute: 720 },
    { weekday: 3, fromMinute: 1110, toMinute: 1200 },
  ])
  assert.deepEqual(facts?.limits, { perDay: 1, perWeek: null })
})

test('what needs another look stands beside its field, nothing typed is lost, and another row needs no script', async () => {
  const typed = { day0: '3', from0: '18:30', to0: '', perDay: 'たくさん' }
  const faulty = await sakura.browser.post(urls.going.times(), typed)
  assert.equal(faulty.status, 422)
  assert.match(faulty.text, /value="18:30"[\s\S]*value="たくさん"/)
  const more = await sakura.browser.post(urls.going.times(), { ...typed, add: 'row' })
  assert.match(more.text, /name="from1"/)
})

test('a week said anew takes the place of the one before, which stays as history', async () => {
  const own = await town.inhabitant(['follow_up_staff'])
  await own.browser.post(urls.going.times(), { parts1: ['morning'] })
  await own.browser.post(urls.going.times(), { parts2: ['morning'] })
  assert.deepEqual((await factsOf(own))?.availability, [{ weekday: 2, fromMinute: 540, toMinute: 720 }])
  const rows = await town.work((tx) =>
    tx.selectFrom('staff_week').selectAll().where('account_id', '=', own.accountId).orderBy('ended_at').execute(),
  )
  assert.deepEqual(
    rows.map((row) => row.ended_at === null),
    [false, true],
  )
  await own.browser.post(urls.going.times(), {})
  assert.equal((await factsOf(own))?.availability, null)
})

test('a coordinator types what was told: whose it is, who typed it, and how it was said', async () => {
  const own = await town.inhabitant(['follow_up_staff'], { name: '同行 ゆき' })
  const address = urls.staffTimes.show({ id: own.accountId })
  assert.match((await coordinator.browser.get(address)).text, /同行 ゆきさんについて/)
  const untold = await coordinator.browser.post(address, { parts1: ['morning'] })
  assert.equal(untold.status, 422)
  const list = await coordinator.browser.postAndFollow(address, { parts1: ['morning'], perWeek: '2', ...told })
  assert.match(list.text, /同行 ゆき[\s\S]*月曜日 9:00[\s\S]*週2回まで[\s\S]*電話で聞き、調整 みどりさんが入力/)
  const event = await town.work((tx) =>
    tx
      .selectFrom('event')
      .select(['event.actor_id', 'event.channel'])
      .where('event.verb', '=', 'save-staff-times')
      .where('event.subject_id', '=', own.accountId)
      .executeTakeFirstOrThrow(),
  )
  assert.deepEqual(event, { actor_id: coordinator.accountId, channel: 'phone' })
})

test('a day off and an extra day are added and taken out again, by themselves and by a coordinator', async () => {
  const own = await town.inhabitant(['follow_up_staff'])
  const onDay = addDays(town.today, 5)
  const shown = await own.browser.postAndFollow(urls.going.days(), { onDay, available: 'no' })
  assert.match(shown.text, /一日中 付き添えません/)
  const address = urls.staffTimes.days({ id: own.accountId })
  await coordinator.browser.post(address, { onDay, available: 'yes', fromMinute: '9:00', toMinute: '12:00', ...told })
  assert.equal((await factsOf(own))?.exceptions.length, 2)
  const removals = [...(await coordinator.browser.get(address)).text.matchAll(/action="([^"]+\/remove)"/g)]
  await coordinator.browser.post(removals[0]?.[1] ?? '')
  const ofTheirOwn = /action="([^"]+\/remove)"/.exec((await own.browser.get(urls.going.days())).text)?.[1] ?? ''
  await own.browser.post(ofTheirOwn)
  assert.deepEqual((await factsOf(own))?.exceptions, [])
  const past = await own.browser.post(urls.going.days(), { onDay: addDays(town.today, -1), available: 'no' })
  assert.equal(past.status, 422)
})

test('nobody takes out a day of somebody else', async () => {
  const one = await town.inhabitant(['follow_up_staff'])
  const other = await town.inhabitant(['follow_up_staff'])
  await one.browser.post(urls.going.days(), { onDay: addDays(town.today, 3), available: 'no' })
  const page = (await one.browser.get(urls.going.days())).text
  await other.browser.post(/action="([^"]+\/remove)"/.exec(page)?.[1] ?? '')
  assert.equal((await factsOf(one))?.exceptions.length, 1)
})

test('the page of a visit says what speaks against each, and the coordinator may still assign', async () => {
  const yuki = await town.inhabitant(['follow_up_staff'], { name: '同行 ふゆ' })
  const asked = await request(town, { slots: [{ inDays: 9 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  const weekday = (weekdayOf(addDays(town.today, 9)) + 1) % 7
  await yuki.browser.post(urls.going.times(), { [`parts${weekday}`]: ['morning'], perDay: '1' })
  const page = await coordinator.browser.get(urls.visits.show({ id }))
  assert.match(page.text, /同行 ふゆ[\s\S]*の曜日は付き添える時間に入っていません/)
  const done = await coordinator.browser.postAndFollow(urls.visits.staff({ id }), {
    staff: yuki.accountId,
    part: 'follow-up',
  })
  assert.match(done.text, /同行 ふゆ<\/a>（同行する人）/)
  const later = await request(town, { slots: [{ inDays: 9, from: 960, to: 1020 }] })
  await goer(town, later)
  const confirming = await coordinator.browser.get(
    urls.requests.confirm({ id: later.requestId }, { slot: later.slotIds[0] }),
  )
  assert.match(confirming.text, /同行 ふゆ[\s\S]*この日2回目の同行になります（自分で決めた上限は1日1回）/)
})

test('only follow-up staff and coordinators have these pages, each of their own municipality', async () => {
  const { accountId } = sakura
  for (const role of ['supporter', 'host', 'officer', 'administrator'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(urls.going.times())).status, 403)
    assert.equal((await browser.get(urls.staffTimes.show({ id: accountId }))).status, 403)
  }
  assert.equal((await sakura.browser.get(urls.staffTimes.index())).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(urls.staffTimes.show({ id: accountId }))).status, 404)
  assert.equal((await elsewhere.browser.post(urls.staffTimes.days({ id: accountId }), told)).status, 404)
  const noStaff = urls.staffTimes.show({ id: coordinator.accountId })
  assert.equal((await coordinator.browser.get(noStaff)).status, 404)
})
