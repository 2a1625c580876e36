import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { type Asked, goer, laterDay, request, visit } from '../fixtures/cast.ts'
import { giveAddress, mailFor } from '../fixtures/outbox.ts'
import { askToMove } from '../hosting/move/ask-to-move.ts'
import { listMoveRequests } from '../hosting/move/store.ts'

let town: Town
let coordinator: Inhabitant
let staff: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  staff = await town.inhabitant(['follow_up_staff'])
  await giveAddress(town, staff.accountId)
})

const changes = (visitId: string) =>
  town.work((tx) => tx.selectFrom('visit_change').selectAll().where('visit_id', '=', visitId).execute())
const openSeats = (asked: Asked) =>
  town.work((tx) =>
    tx
      .selectFrom('seat')
      .selectAll()
      .where('request_id', '=', asked.requestId)
      .where('released_at', 'is', null)
      .execute(),
  )

test('a cancelled visit sets everybody free, tells everybody, and keeps one of five words and no name', async () => {
  const asked = await request(town, { slots: [{ inDays: 5 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked, { followUpStaff: staff.accountId })
  const { text } = await coordinator.browser.postAndFollow(urls.visits.cancel({ id }), {
    side: 'health-and-rest',
    channel: 'phone',
  })
  assert.match(text, /中止になりました（体調・休養）/)
  assert.equal((await openSeats(asked)).length, 0)
  const [change] = await changes(id)
  assert.deepEqual([change?.kind, change?.side, change?.on_the_day], ['cancelled', 'health-and-rest', false])
  for (const { accountId } of [aoki, staff]) {
    const mail = (await mailFor(town, accountId)).at(-1)
    assert.equal(mail?.kind, 'dispatch-cancelled')
    assert.doesNotMatch(mail?.text ?? '', /体調|休養/)
  }
})

test('cancelling on the day says that it was on the day, and a second click changes nothing', async () => {
  const asked = await request(town, { slots: [{ inDays: 6 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  await laterDay(town, id, 0)
  const cancel = () => coordinator.browser.post(urls.visits.cancel({ id }), { side: 'weather', channel: 'phone' })
  const answers = await Promise.all([cancel(), cancel()])
  assert.deepEqual(answers.map((answer) => answer.status).sort(), [303, 422])
  assert.deepEqual(
    (await changes(id)).map((change) => change.on_the_day),
    [true],
  )
})

test('a postponed visit moves nobody unasked: places are free, those who were going are asked about the new day', async () => {
  const asked = await request(town, { slots: [{ inDays: 7 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked)
  const newDay = addDays(town.today, 21)
  const fields = {
    side: 'host',
    channel: 'phone',
    onDay: newDay,
    from: '10:00',
    to: '11:30',
    until: addDays(town.today, 9),
  }
  const { text } = await coordinator.browser.postAndFollow(urls.visits.postpone({ id }), fields)
  assert.match(text, /次にすること[\s\S]*お返事を待っています/)
  assert.equal((await openSeats(asked)).length, 0)
  const offer = await town.work((tx) =>
    tx
      .selectFrom('offer')
      .innerJoin('request_slot', 'request_slot.id', 'offer.slot_id')
      .select(['offer.id', 'request_slot.on_day', 'request_slot.start_minute'])
      .where('offer.person_id', '=', aoki.personId)
      .orderBy('offer.sent_at', 'desc')
      .where('request_slot.on_day', '=', newDay)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(offer.start_minute, 600)
  await aoki.browser.post(urls.mine.offerAccept({ id: offer.id }))
  const slotId = await town.work((tx) =>
    tx
      .selectFrom('request_slot')
      .select('id')
      .where('request_id', '=', asked.requestId)
      .where('on_day', '=', newDay)
      .executeTakeFirstOrThrow(),
  )
  const newVisit = await visit(town, { ...asked, slotIds: [slotId.id] })
  assert.equal((await changes(id))[0]?.new_visit_id, newVisit)
  assert.match((await coordinator.browser.get(urls.visits.show({ id }))).text, /新しい日程の派遣/)
})

test('who cannot be asked about the new day is named with the reason in the table of candidates', async () => {
  const asked = await request(town, { slots: [{ inDays: 8 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked)
  const newDay = addDays(town.today, 22)
  await town.work((tx) =>
    tx
      .insertInto('availability_exception')
      .values({ tenant_id: town.tenantId, person_id: aoki.personId, on_day: newDay, available: false })
      .execute(),
  )
  const fields = {
    side: 'host',
    channel: 'phone',
    onDay: newDay,
    from: '10:00',
    to: '11:00',
    until: addDays(town.today, 9),
  }
  const { text } = await coordinator.browser.postAndFollow(urls.visits.postpone({ id }), fields)
  assert.match(text, new RegExp(`${aoki.name}[\\s\\S]*?都合がつかない日です`))
})

test('half a new day is asked about again, with what was typed', async () => {
  const asked = await request(town, { slots: [{ inDays: 9 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  const fields = {
    side: 'host',
    channel: 'phone',
    onDay: addDays(town.today, 30),
    from: '10:00',
    to: '',
    until: addDays(town.today, 9),
  }
  const again = await coordinator.browser.post(urls.visits.postpone({ id }), fields)
  assert.equal(again.status, 422)
  assert.match(again.text, /「終わり」を入力してください/)
  assert.match(again.text, /value="10:00"/)
  assert.equal((await changes(id)).length, 0)
})

test('a host’s wish for another day is answered once: kept, or moved to one of the wished days', async () => {
  const asked = await request(town, { slots: [{ inDays: 10 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  const wish = async (inDays: number) => {
    const slots = [{ onDay: addDays(town.today, inDays), startMinute: 600, endMinute: 660 }]
    await town.work((tx, moment) => askToMove(tx, moment, { visitId: id, slots, words: '', side: 'host' }))
    const moves = await town.work((tx, moment) => listMoveRequests(tx, moment, id))
    return moves.at(-1)?.id ?? ''
  }
  const until = addDays(town.today, 3)
  const answer = (moveId: string, said: string) =>
    coordinator.browser.post(urls.visits.moveAnswer({ id, moveId }), { answer: said, until })
  const first = await wish(24)
  assert.match((await coordinator.browser.get(urls.visits.show({ id }))).text, /日を変えたいという相談/)
  assert.equal((await answer(first, 'kept')).status, 303)
  assert.match((await answer(first, 'to-0')).text, /もう答えています/)
  const second = await wish(25)
  assert.match((await answer(second, 'to-3')).text, /選んだ日が見つかりません/)
  assert.equal((await answer(second, 'to-0')).location, urls.requests.show({ id: asked.requestId }))
  const [change] = await changes(id)
  assert.deepEqual([change?.kind, change?.side], ['postponed', 'host'])
})

test('a visit is recorded once from its day on; unknown stays unknown, and recording again corrects', async () => {
  const asked = await request(town, { slots: [{ inDays: 11 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  const record = (people: string) =>
    coordinator.browser.post(urls.visits.record({ id }), { tookPlace: 'yes', people, channel: 'phone' })
  assert.match((await record('12')).text, /派遣の日になってから記録できます/)
  await laterDay(town, id, -1)
  assert.equal((await record('')).status, 303)
  assert.match((await coordinator.browser.get(urls.visits.show({ id }))).text, /参加した人数[\s\S]*?分からない/)
  await record('１２')
  assert.match((await coordinator.browser.get(urls.visits.show({ id }))).text, /参加した人数[\s\S]*?12人/)
  const late = await coordinator.browser.post(urls.visits.cancel({ id }), { side: 'host', channel: 'phone' })
  assert.match(late.text, /もう行われたと記録されています/)
})

test('what did not take place leads to the five words, and other roles and municipalities change nothing', async () => {
  const asked = await request(town, { slots: [{ inDays: 12 }] })
  await goer(town, asked)
  const id = await visit(town, asked)
  await laterDay(town, id, -1)
  const not = await coordinator.browser.post(urls.visits.record({ id }), { tookPlace: 'no', channel: 'phone' })
  assert.equal(not.location, urls.visits.cancel({ id }))
  const outsiders = [
    ...(await Promise.all(
      (['host', 'supporter', 'officer', 'follow_up_staff'] as const).map((r) => town.inhabitant([r])),
    )),
    await (await newTown()).inhabitant(['coordinator']),
  ]
  for (const { browser } of outsiders)
    for (const address of [urls.visits.cancel({ id }), urls.visits.postpone({ id }), urls.visits.record({ id })]) {
      assert.ok([403, 404].includes((await browser.get(address)).status))
      assert.ok([403, 404].includes((await browser.post(address, { side: 'host', channel: 'phone' })).status))
    }
  assert.equal((await changes(id)).length, 0)
})
