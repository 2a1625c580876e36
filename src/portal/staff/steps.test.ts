import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openPortal } from '../fixtures/publish.ts'

let town: Town
let coordinator: Inhabitant
let host: Inhabitant
const names = { staff: '確かめる 市子', owner: '開く 会子' }

before(async () => {
  town = await newTown()
  await openPortal(town)
  coordinator = await town.inhabitant(['coordinator'], { name: names.staff })
  const organisationId = await town.work(async (tx) => {
    const row = { tenant_id: town.tenantId, name: 'ある会', channel: 'online' as const, registered_on: town.today }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })
  host = await town.inhabitant(['host'], { organisationId, name: names.owner })
  await town.work((tx, { keys }) =>
    tx
      .updateTable('account')
      .set({ email_sealed: keys.seal(town.tenantId, 'owner@example.jp') })
      .where('account.id', '=', host.accountId)
      .execute(),
  )
})

const sent = async (title: string, more: Record<string, string> = {}) => {
  const { location } = await host.browser.post(urls.portal.new(), { kind: 'group', title_ja: title, ...more })
  return location.split('/').at(-1) ?? ''
}

test('whoever checks reads everything that visitors would, and what differs from what they read now', async () => {
  const id = await sent('読書会', { title_en: 'Reading circle', body_ja: '静かに読みます', is_quiet: 'yes' })
  const first = (await coordinator.browser.get(urls.portal.show({ id }))).text
  for (const said of ['Reading circle', '静かに読みます']) assert.ok(first.includes(said), said)
  assert.doesNotMatch(first, /公開中の内容とちがうところ/)
  await coordinator.browser.post(urls.portal.publish({ id }), { number: '1' })
  const change = {
    kind: 'group',
    title_ja: '読書会',
    title_en: 'Reading circle',
    body_ja: '声に出して読みます',
    opened: '1',
  }
  await host.browser.post(urls.portal.edit({ id }), change)
  const second = (await coordinator.browser.get(urls.portal.show({ id }))).text
  const [, changed = ''] = /公開中の内容とちがうところ([\s\S]*?)<\/table>/.exec(second) ?? []
  for (const said of ['静かに読みます', '声に出して読みます', '静かか']) assert.ok(changed.includes(said), said)
  assert.doesNotMatch(changed, /Reading circle/)
})

test('a step that cannot be taken comes back as it was typed, with the reason beside its field', async () => {
  const id = await sent('散歩の会')
  const ahead = addDays(town.today, 1)
  const publish = { number: '1', confirmedOn: ahead, until: addDays(town.today, -1) }
  const refused = await coordinator.browser.post(urls.portal.publish({ id }), publish)
  assert.equal(refused.status, 422)
  assert.match(refused.text, /「確かめた日」は、今日までの日/)
  assert.ok(refused.text.includes(`value="${ahead}"`))
  const silent = await coordinator.browser.post(urls.portal.giveBack({ id }), { words: '' })
  assert.equal(silent.status, 422)
  const reasonless = await host.browser.post(urls.portal.archive({ id }), {})
  assert.equal(reasonless.status, 422)
  assert.match(reasonless.text, /<details class="disclosure" open>[\s\S]*掲載を終える/)
})

test('whoever sent it hears by mail that words came back, and reads them; the letter names nothing', async () => {
  const id = await sent('名前のある会')
  await coordinator.browser.post(urls.portal.giveBack({ id }), { words: '時間を教えてください' })
  const letters = await town.work(async (tx, { keys }) => {
    const rows = await tx.selectFrom('mail').selectAll().where('mail.kind', '=', 'entry-returned').execute()
    return rows.map(({ body_sealed }) => (body_sealed ? keys.open(town.tenantId, body_sealed) : ''))
  })
  assert.equal(letters.length, 1)
  assert.ok(letters[0]?.includes(urls.portal.show({ id })))
  assert.doesNotMatch(letters[0] ?? '', /名前のある会|教えて/)
  assert.match((await host.browser.get(urls.portal.show({ id }))).text, /時間を教えてください/)
})

test('the history names who took each step; owners read of the city, not of its staff', async () => {
  const id = await sent('名の見える会')
  await coordinator.browser.post(urls.portal.publish({ id }), { number: '1' })
  const [staff, owner] = [coordinator, host].map(({ browser }) => browser.get(urls.portal.show({ id })))
  const history = (text = '') => text.slice(text.indexOf('id="history"'))
  assert.ok(history((await staff)?.text).includes(names.staff))
  assert.ok(!history((await owner)?.text).includes(names.staff))
  assert.ok(history((await owner)?.text).includes(names.owner))
})

test('the list is narrowed by a piece of the name, however it is written, and by where an entry stands', async () => {
  const list = async (query: Record<string, string>) => {
    const { text } = await coordinator.browser.get(urls.portal.index(query))
    return [...text.matchAll(/<a class="long-name"[^>]*>([^<]+)/g)].map(([, title]) => title)
  }
  await sent('ｶﾗｵｹの会')
  assert.deepEqual(await list({ name: 'からおけ' }), ['ｶﾗｵｹの会'])
  assert.ok((await list({ standing: 'to-check' })).includes('ｶﾗｵｹの会'))
  assert.ok(!(await list({ standing: 'public' })).includes('ｶﾗｵｹの会'))
  assert.ok((await list({ standing: 'public' })).includes('名の見える会'))
  assert.deepEqual(await list({ standing: 'due' }), [])
})
