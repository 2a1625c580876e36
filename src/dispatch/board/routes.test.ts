import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays, addMonths, monthOf } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, host, offer, request, supporter, visit } from '../fixtures/cast.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const board = async (query: Record<string, string> = {}) =>
  (await coordinator.browser.get(urls.requests.index(query))).text
const rows = (text: string) => text.match(/<tr role="row"><td/g)?.length ?? 0

test('what lies ahead stands in the order of its first date, with how far it has come', async () => {
  const later = await request(town, { organisationId: await host(town, 'あとの学校'), slots: [{ inDays: 20 }] })
  const sooner = await request(town, {
    organisationId: await host(town, 'さきの病院'),
    slots: [{ inDays: 30 }, { inDays: 3 }],
  })
  await offer(town, sooner, await supporter(town))
  await goer(town, later)
  const text = await board()
  assert.ok(text.indexOf('さきの病院') < text.indexOf('あとの学校'))
  assert.match(text, /さきの病院[\s\S]*?人を探しています[\s\S]*?0 \/ 2人 返事待ち1/)
  assert.match(text, /あとの学校[\s\S]*?人が見つかりました[\s\S]*?1 \/ 2人/)
})

test('a request with several dates stands once', async () => {
  await request(town, {
    organisationId: await host(town, '三つの日'),
    slots: [{ inDays: 4 }, { inDays: 5 }, { inDays: 6 }],
  })
  assert.equal((await board()).match(/三つの日/g)?.length, 1)
})

test('filters by stage, month and host stay in the address and can be taken off one by one', async () => {
  const asked = await request(town, { organisationId: await host(town, '決まった会社'), slots: [{ inDays: 8 }] })
  await goer(town, asked)
  await visit(town, asked)
  const settled = await board({ stage: 'confirmed' })
  assert.match(settled, /決まった会社/)
  assert.doesNotMatch(settled, /さきの病院/)
  assert.match(settled, new RegExp(`<a href="${urls.requests.index()}"`))
  assert.equal(rows(await board({ host: '決まった' })), 1)
  const month = monthOf(addDays(town.today, 8))
  assert.match(await board({ when: month }), /決まった会社/)
  assert.doesNotMatch(await board({ when: addMonths(month, 6) }), /決まった会社/)
  assert.match(await board({ when: addMonths(month, 6) }), /この条件に当てはまる依頼はありません/)
})

test('fifty stand on a page, the rest on the next, under any filter', async () => {
  const full = await newTown()
  const organisationId = await host(full)
  for (let index = 0; index < 53; index++) await request(full, { organisationId, slots: [{ inDays: 1 + index }] })
  const { browser } = await full.inhabitant(['coordinator'])
  const page = async (query: Record<string, string>) => (await browser.get(urls.requests.index(query))).text
  assert.equal(rows(await page({})), 50)
  assert.equal(rows(await page({ page: '2' })), 3)
  assert.equal(rows(await page({ stage: 'received', page: '2' })), 3)
  assert.equal(rows(await page({ when: 'all', page: '2' })), 3)
})

test('the board names no supporter', async () => {
  const asked = await request(town, { slots: [{ inDays: 2 }] })
  const aoki = await goer(town, asked)
  assert.doesNotMatch(await board(), new RegExp(aoki.name))
  assert.doesNotMatch((await coordinator.browser.get(urls.visits.index())).text, new RegExp(aoki.name))
})

test('visits and their calendar: a month, a state, a host, and wished dates beside settled ones', async () => {
  const asked = await request(town, { organisationId: await host(town, 'こよみ病院'), slots: [{ inDays: 1 }] })
  await goer(town, asked)
  await visit(town, asked)
  const month = monthOf(addDays(town.today, 1))
  const list = async (query: Record<string, string>) => (await coordinator.browser.get(urls.visits.index(query))).text
  assert.match(await list({ month }), /こよみ病院/)
  assert.doesNotMatch(await list({ month, state: 'cancelled' }), /こよみ病院/)
  assert.doesNotMatch(await list({ month, host: 'ない名前' }), /こよみ病院/)
  const wished = await request(town, { organisationId: await host(town, 'のぞみ学校'), slots: [{ inDays: 1 }] })
  assert.ok(wished)
  const calendar = (await coordinator.browser.get(urls.visits.calendar({ month }))).text
  assert.match(calendar, /こよみ病院/)
  assert.match(calendar, /のぞみ学校（希望の日）/)
})

test('another municipality sees none of it, and other roles have no board', async () => {
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal(rows((await elsewhere.browser.get(urls.requests.index())).text), 0)
  assert.equal(rows((await elsewhere.browser.get(urls.visits.index())).text), 0)
  for (const role of ['host', 'supporter', 'officer', 'follow_up_staff'] as const) {
    const { browser } = await town.inhabitant([role])
    for (const address of [urls.requests.index(), urls.visits.index(), urls.visits.calendar()])
      assert.equal((await browser.get(address)).status, 403)
  }
})
