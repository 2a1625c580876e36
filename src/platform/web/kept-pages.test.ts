import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { testClock } from '#test/clock.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { recordSetting } from '../settings/record-setting.ts'
import { openKeptPages } from './kept-pages.ts'

let town: Town
let coordinator: Inhabitant
let drawn = 0
const board = urls.requests.index()

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  const { site } = town.app
  const frame = site.frame
  site.frame = (...given) => {
    drawn += 1
    return frame(...given)
  }
  await coordinator.browser.get(board)
})

/** Asks until the page is one that was drawn before: on a server other tests may be changing things meanwhile. */
async function keptPage({ browser }: Inhabitant, address = board): Promise<string> {
  for (let round = 0; round < 200; round += 1) {
    const before = drawn
    const { text } = await browser.get(address)
    if (drawn === before) return text
  }
  throw new Error('never kept')
}

const rename = (name: string) =>
  town.work((tx) => tx.updateTable('tenant').set({ name_ja: name }).where('id', '=', town.tenantId).execute())
const withoutToken = (text: string) => text.replace(/name="_token" value="[^"]+"/g, '')
const tokensOf = (text: string) =>
  new Set([...text.matchAll(/name="_token" value="([^"]+)"/g)].map(([, token]) => token))

test('a page asked for again is the same page, with a form token of its own that works', async () => {
  const first = await keptPage(coordinator)
  const second = await keptPage(coordinator)
  assert.equal(withoutToken(first), withoutToken(second))
  assert.equal(tokensOf(second).size, 1)
  assert.notDeepEqual(tokensOf(first), tokensOf(second))
  const answer = await coordinator.browser.post(urls.display(), { language: 'ja', path: board })
  assert.equal(answer.status, 303)
})

test('what somebody else changed shows at the next request', async () => {
  for (let round = 0; round < 5; round += 1) {
    await keptPage(coordinator)
    const name = `名前の市${round}`
    await rename(name)
    assert.match((await coordinator.browser.get(board)).text, new RegExp(name))
  }
})

test('what was not committed does not show, before nor after it was given up', async () => {
  const failing = town.work(async (tx) => {
    await tx.updateTable('tenant').set({ name_ja: '幻の市' }).where('id', '=', town.tenantId).execute()
    throw new Error('given up')
  })
  await assert.rejects(failing, /given up/)
  assert.doesNotMatch(await keptPage(coordinator), /幻の市/)
})

test('another account gets a page of its own', async () => {
  await keptPage(coordinator)
  const other = await town.inhabitant(['coordinator'], { name: '別の 調整さん' })
  assert.match((await other.browser.get(board)).text, /別の 調整さん/)
  assert.match(await keptPage(other), /別の 調整さん/)
  assert.doesNotMatch(await keptPage(coordinator), /別の 調整さん/)
})

test('another municipality gets a page of its own', async () => {
  const elsewhere = await newTown()
  const neighbour = await elsewhere.inhabitant(['coordinator'])
  await keptPage(coordinator)
  await neighbour.browser.get(board)
  const text = await keptPage(neighbour)
  assert.match(text, new RegExp(elsewhere.name))
})

test('another language, another filter and another address are other pages', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const somebody = { accountId: '', browser }
  assert.match(await keptPage(somebody), /<html lang="ja"/)
  browser.speak('en')
  assert.match((await browser.get(board)).text, /<html lang="en"/)
  assert.match(await keptPage(somebody, urls.requests.index({ host: 'みどり' })), /value="みどり"/)
  assert.doesNotMatch(await keptPage(somebody), /value="みどり"/)
})

test('a role taken away, or a session ended, ends its pages', async () => {
  const leaving = await town.inhabitant(['coordinator'])
  await keptPage(leaving)
  await town.work((tx) =>
    tx
      .updateTable('account_role')
      .set({ ended_at: testClock() })
      .where('tenant_id', '=', town.tenantId)
      .where('account_id', '=', leaving.accountId)
      .execute(),
  )
  assert.equal((await leaving.browser.get(board)).status, 403)
  const { browser } = await town.inhabitant(['coordinator'])
  await keptPage({ accountId: '', browser })
  await browser.post(urls.signOut())
  assert.equal((await browser.get(board)).status, 303)
})

test('a page that records who looked is drawn, and recorded, each time', async () => {
  const before = drawn
  for (let round = 0; round < 3; round += 1) await coordinator.browser.get(urls.people.index())
  assert.equal(drawn - before, 3)
})

test('a page drawn before the crisis lines were read does not stay without them', async () => {
  const fresh = await newTown()
  await fresh.work((tx, moment) =>
    recordSetting(tx, moment, 'crisis-lines', {
      value: [{ label: '夜の電話', tel: '03-0000-0999', hours: '' }],
      validFrom: '2020-04-01',
      source: 'test',
    }),
  )
  const { browser } = await fresh.inhabitant(['coordinator'])
  const until = Date.now() + 10_000
  while (!/03-0000-0999/.test((await browser.get(board)).text)) assert.ok(Date.now() < until)
})

test('pages make room for others, the one not asked for the longest first', () => {
  const pages = openKeptPages(10)
  const four = () => [Buffer.from('ab'), Buffer.from('cd')]
  pages.keep('a', 'now', four())
  pages.keep('b', 'now', four())
  assert.ok(pages.find('a', 'now'))
  pages.keep('c', 'now', four())
  assert.equal(pages.find('b', 'now'), null)
  assert.ok(pages.find('a', 'now'))
  assert.equal(pages.find('a', 'later'), null)
  assert.equal(pages.find('a', 'now'), null)
  pages.keep('large', 'now', [Buffer.alloc(11)])
  assert.equal(pages.find('large', 'now'), null)
})
