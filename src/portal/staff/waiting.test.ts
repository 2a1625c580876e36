import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'

let town: Town
let code: string
let coordinator: Inhabitant
let host: Inhabitant

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  coordinator = await town.inhabitant(['coordinator'])
  const organisationId = await town.work(async (tx) => {
    const row = { tenant_id: town.tenantId, name: 'ある会', channel: 'online' as const, registered_on: town.today }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })
  host = await town.inhabitant(['host'], { organisationId })
})

const show = (id: string) => urls.portal.show({ id })
const said = (title_ja: string, more: Record<string, string> = {}) => ({ kind: 'place', title_ja, ...more })

/** Sent by its owner, and public. */
async function open(title: string): Promise<string> {
  const { location } = await host.browser.post(urls.portal.new(), said(title, { address: '北町1' }))
  const id = location.split('/').at(-1) ?? ''
  await coordinator.browser.post(urls.portal.publish({ id }), { number: '1' })
  return id
}
const change = (id: string, opened: number, title: string) =>
  host.browser.post(urls.portal.edit({ id }), said(title, { address: '南町9', opened: String(opened) }))

const steps = (id: string) =>
  town.work((tx) =>
    tx
      .selectFrom('portal_entry_state as s')
      .select(['s.state', 's.version_number'])
      .where('s.entry_id', '=', id)
      .orderBy('s.recorded_at')
      .execute(),
  )

test('a change that waits cannot be buried by “it still holds”: nothing is confirmed, and it goes on waiting', async () => {
  const id = await open('引っ越す部屋')
  await change(id, 1, '引っ越した部屋')
  for (const { browser } of [host, coordinator]) {
    assert.doesNotMatch((await browser.get(show(id))).text, /変わりなく続いていると確かめた/)
    const refused = await browser.post(urls.portal.confirm({ id }))
    assert.equal(refused.status, 422)
    assert.match(refused.text, /直した内容が確認待ち/)
  }
  assert.ok((await steps(id)).every(({ state }) => state !== 'confirmed'))
  assert.match((await coordinator.browser.get(urls.attention())).text, /引っ越した部屋/)
  assert.match((await coordinator.browser.get(show(id))).text, /確かめて公開する/)
  await coordinator.browser.post(urls.portal.giveBack({ id }), { number: '2', words: 'いつからですか' })
  assert.doesNotMatch((await coordinator.browser.get(urls.attention())).text, /引っ越した部屋/)
  assert.equal((await host.browser.post(urls.portal.confirm({ id }))).status, 303)
  assert.match((await host.browser.get(show(id))).text, /いつからですか/, 'what came back is still to be answered')
})

test('from a page opened before a change arrived nothing is published or given back, and what was typed stays', async () => {
  const { location } = await host.browser.post(urls.portal.new(), said('入れ違いの部屋'))
  const id = location.split('/').at(-1) ?? ''
  await change(id, 1, '入れ違いで直した部屋')
  const published = await coordinator.browser.post(urls.portal.publish({ id }), { number: '1' })
  assert.equal(published.status, 422)
  assert.match(published.text, /新しい内容が届きました/)
  assert.equal((await town.visitor().get(urls.place.entry({ code, id }))).status, 404)
  const words = { number: '1', words: '住所を教えてください' }
  const returned = await coordinator.browser.post(urls.portal.giveBack({ id }), words)
  assert.match(returned.text, /新しい内容が届きました[\s\S]*住所を教えてください/)
  await coordinator.browser.post(urls.portal.archive({ id }), { number: '1', because: 'ended' })
  assert.match((await coordinator.browser.get(urls.attention())).text, /入れ違いで直した部屋/)
  await coordinator.browser.post(urls.portal.publish({ id }), { number: '2' })
  assert.match((await town.visitor().get(urls.place.entry({ code, id }))).text, /入れ違いで直した部屋/)
})

const report = (id: string, words: string) =>
  town.visitor().post(urls.place.wrong({ code, id }), { about: 'hours', words })
const shownReports = async (id: string) =>
  [...(await coordinator.browser.get(show(id))).text.matchAll(/name="report" value="([^"]+)"/g)].map(([, one]) => one)

test('a report that arrives while another is answered stays, with its words', async () => {
  const id = await open('知らせのある部屋')
  await report(id, '時間がちがいます')
  const [first = ''] = await shownReports(id)
  await report(id, '閉まっていました')
  await coordinator.browser.post(urls.portal.reports({ id }), { report: first, answer: 'right-as-it-is' })
  const { text } = await coordinator.browser.get(show(id))
  assert.match(text, /閉まっていました/)
  assert.doesNotMatch(text, /時間がちがいます/)
  const again = await coordinator.browser.post(urls.portal.reports({ id }), { report: first, answer: 'mended' })
  assert.equal(again.status, 422)
  assert.match(again.text, /すでに対応がありました/)
  assert.equal((await coordinator.browser.post(urls.portal.reports({ id }), { answer: 'mended' })).status, 422)
})

test('who ends an entry has answered the reports that stood beside it, and no later one', async () => {
  const id = await open('終わる部屋')
  await report(id, 'もうやっていません')
  const [first = ''] = await shownReports(id)
  await report(id, '看板が外れています')
  await coordinator.browser.post(urls.portal.archive({ id }), { number: '1', because: 'closed', report: first })
  const { text } = await coordinator.browser.get(show(id))
  assert.match(text, /看板が外れています/)
  assert.doesNotMatch(text, /もうやっていません/)
})
