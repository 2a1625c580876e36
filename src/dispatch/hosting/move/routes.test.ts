import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { visited } from '../fixtures/visited.ts'
import { listMoveRequests } from './store.ts'

let town: Town

before(async () => {
  town = await newTown()
})

const wishesFor = (visitId: string) => town.work((tx, moment) => listMoveRequests(tx, moment, visitId))
const another = () => ({ day1: addDays(town.today, 14), start1: '10:00', end1: '11:30', words: '行事と重なりました' })

test('a host asks for another day; the visit stays as it is, and the page says so', async () => {
  const { host, visitId } = await visited(town)
  const shown = await host.browser.postAndFollow(urls.hosting.move({ id: visitId }), another())
  assert.match(shown.text, /返事があるまで、今の日時のままです/)
  assert.doesNotMatch(shown.text, /href="[^"]*\/move"/)
  const [wish, ...others] = await wishesFor(visitId)
  assert.equal(others.length, 0)
  assert.deepEqual(wish?.slots, [{ onDay: addDays(town.today, 14), startMinute: 600, endMinute: 690 }])
  assert.deepEqual([wish?.askedSide, wish?.words], ['host', '行事と重なりました'])
})

test('coordinators are told where to look, without the words', async () => {
  const own = await newTown()
  const { host, visitId } = await visited(own)
  const coordinator = await own.inhabitant(['coordinator'])
  await own.work((tx, moment) =>
    tx
      .updateTable('account')
      .set({ email_sealed: moment.keys.seal(moment.tenantId, 'c@example.jp') })
      .where('account.tenant_id', '=', moment.tenantId)
      .where('account.id', '=', coordinator.accountId)
      .execute(),
  )
  await host.browser.post(urls.hosting.move({ id: visitId }), another())
  const letter = await own.work(async (tx, moment) => {
    const row = await tx
      .selectFrom('mail')
      .selectAll()
      .where('mail.tenant_id', '=', moment.tenantId)
      .where('mail.kind', '=', 'move-asked')
      .executeTakeFirstOrThrow()
    return row.subject + moment.keys.open(moment.tenantId, row.body_sealed)
  })
  assert.match(letter, /R\d+-V\d+/)
  assert.doesNotMatch(letter, /行事/)
})

test('neither a day nor a word is nothing to ask; either alone will do', async () => {
  const { host, visitId } = await visited(town)
  const address = urls.hosting.move({ id: visitId })
  assert.match((await host.browser.post(address, {})).text, /代わりの日か、伝えておきたいことを書いてください/)
  assert.equal((await host.browser.post(address, { words: 'お電話ください' })).status, 303)
})

test('a past day and a half-written line come back with everything typed', async () => {
  const { host, visitId } = await visited(town)
  const answer = await host.browser.post(urls.hosting.move({ id: visitId }), {
    ...another(),
    day1: '2020-05-01',
    day2: addDays(town.today, 15),
  })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「代わりの日 1の日付」は、今日より後/)
  assert.match(answer.text, /「代わりの日 2の始まり」を入力/)
  assert.match(answer.text, />行事と重なりました</)
  assert.equal((await wishesFor(visitId)).length, 0)
})

test('one wish at a time, however often the button is pressed', async () => {
  const { host, visitId } = await visited(town)
  const address = urls.hosting.move({ id: visitId })
  await Promise.all([host.browser.post(address, another()), host.browser.post(address, another())])
  assert.equal((await wishesFor(visitId)).length, 1)
  assert.equal((await host.browser.get(address)).location, urls.hosting.visit({ id: visitId }))
})
