import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, host, request, visit } from '../fixtures/cast.ts'
import { listPriorities } from './store.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '調整 みどり' })
})

const board = async (query: Record<string, string> = {}) =>
  (await coordinator.browser.get(urls.requests.index(query))).text

test('what nobody set is usual, and the board says nothing about it', async () => {
  const asked = await request(town, { organisationId: await host(town, 'ふつう病院') })
  assert.equal((await town.work((tx, moment) => listPriorities(tx, moment))).get(asked.requestId), undefined)
  assert.match((await coordinator.browser.get(urls.requests.show({ id: asked.requestId }))).text, /探す順番：ふつう/)
  assert.match(await board({ priority: 'usual' }), /ふつう病院/)
  assert.doesNotMatch(await board({ priority: 'first' }), /ふつう病院/)
})

test('a coordinator sets the order; it stands on the board as text, can be filtered, and who set it is kept', async () => {
  const asked = await request(town, { organisationId: await host(town, '先の学校') })
  const later = await request(town, { organisationId: await host(town, '後の学校') })
  const set = (id: string, priority: string) =>
    coordinator.browser.postAndFollow(urls.requests.priority({ id }), { priority })
  assert.match((await set(asked.requestId, 'first')).text, /探す順番：先に探す[\s\S]*探す順番を決めました/)
  await set(later.requestId, 'can-wait')
  assert.match(await board(), /先の学校[\s\S]*?先に探す/)
  for (const when of ['ahead', 'all']) {
    assert.match(await board({ when, priority: 'first' }), /先の学校/)
    assert.doesNotMatch(await board({ when, priority: 'first' }), /後の学校/)
    assert.match(await board({ when, priority: 'can-wait', stage: 'received' }), /後の学校/)
  }
  await set(asked.requestId, 'first')
  await set(asked.requestId, 'usual')
  const rows = await town.work((tx) =>
    tx.selectFrom('request_priority').selectAll().where('request_id', '=', asked.requestId).orderBy('set_at').execute(),
  )
  assert.deepEqual(rows.map((row) => [row.priority, row.set_by, row.ended_at === null]).sort(), [
    ['first', coordinator.accountId, false],
    ['usual', coordinator.accountId, true],
  ])
})

test('what is no order asks for another look, and a request that has its visit only says what was set', async () => {
  const asked = await request(town)
  const address = urls.requests.priority({ id: asked.requestId })
  assert.equal((await coordinator.browser.post(address, { priority: 'best' })).status, 422)
  await coordinator.browser.post(address, { priority: 'first' })
  await goer(town, asked)
  await visit(town, asked)
  const { text } = await coordinator.browser.get(urls.requests.show({ id: asked.requestId }))
  assert.match(text, /探す順番：先に探す/)
  assert.doesNotMatch(text, /name="priority"/)
})

test('hosts and others neither set nor read it, nor does a neighbour', async () => {
  const asked = await request(town)
  const address = urls.requests.priority({ id: asked.requestId })
  for (const role of ['host', 'supporter', 'officer', 'follow_up_staff'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.post(address, { priority: 'first' })).status, 403)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.post(address, { priority: 'first' })).status, 404)
  assert.equal((await town.work((tx, moment) => listPriorities(tx, moment, [asked.requestId]))).size, 0)
})
