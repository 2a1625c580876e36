import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { contractedCoordinator, graduate, registered, told } from '../fixtures/cast.ts'
import { setRest } from '../rest/set-rest.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const names = (text: string) =>
  [...text.matchAll(/<a href="\/people\/[0-9a-f-]{36}">([^<]+)<\/a>/g)].map(([, name]) => name)

test('the registered stand in the order of their readings, with who rests among them', async () => {
  const place = await newTown()
  const { browser } = await place.inhabitant(['coordinator'])
  await registered(place, { name: '渡辺 三郎', kana: 'ワタナベ サブロウ' })
  await registered(place, { name: '阿部 次郎', kana: 'あべ じろう' })
  const resting = await registered(place, { name: '中村 花', kana: 'なかむら はな' })
  await place.work((tx, moment) => setRest(tx, moment, resting, { fromOn: place.today, untilOn: null }, 'phone'))
  await graduate(place, { name: '上田 四郎', kana: 'うえだ しろう' })
  const list = (state: string) => browser.get(urls.people.index({ state }))
  assert.deepEqual(names((await browser.get(urls.people.index())).text), ['阿部 次郎', '中村 花', '渡辺 三郎'])
  assert.deepEqual(names((await list('resting')).text), ['中村 花'])
  assert.deepEqual(names((await list('notYet')).text), ['上田 四郎'])
  assert.deepEqual(names((await list('ended')).text), [])
  assert.deepEqual(names((await list('all')).text), ['阿部 次郎', '上田 四郎', '中村 花', '渡辺 三郎'])
})

test('fifty people are on a page, and a look is recorded of those alone', async () => {
  const place = await newTown()
  const { browser, accountId } = await place.inhabitant(['coordinator'])
  assert.match((await browser.get(urls.people.index())).text, /まだ、だれも記録されていません/)
  for (let n = 1; n <= 52; n++)
    await registered(place, { name: `多い ${n}`, kana: `おおい ${String(n).padStart(2, '0')}` })
  const first = await browser.get(urls.people.index())
  assert.equal(names(first.text).length, 50)
  assert.match(first.text, /52人[\s\S]*rel="next"/)
  const looks = () =>
    place.work((tx) => tx.selectFrom('look').select('look.id').where('look.account_id', '=', accountId).execute())
  assert.equal((await looks()).length, 50)
  assert.deepEqual(names((await browser.get(urls.people.index({ page: 2 }))).text), ['多い 51', '多い 52'])
  const found = await browser.post(urls.people.index(), { name: '多い', state: 'all' })
  assert.equal(names(found.text).length, 50)
  assert.match(found.text, /もう少し書くと/)
})

test('a search finds a name by its reading, and the name searched for stands in no address', async () => {
  await registered(town, { name: '𠮷田 葛󠄀', kana: 'よしだ かずら' })
  const answer = await coordinator.browser.post(urls.people.index(), { name: 'ヨシダ', state: 'all' })
  assert.deepEqual(names(answer.text), ['𠮷田 葛󠄀'])
  assert.equal(answer.location, '')
  assert.deepEqual(names((await coordinator.browser.post(urls.people.index(), { name: 'だれもいない' })).text), [])
})

test('the list says which things a person tells, never what', async () => {
  const personId = await registered(town, { name: '語る 人' })
  const at = urls.people.accommodations({ id: personId })
  await coordinator.browser.post(at, { text: '途中で休みたい', ...told })
  const list = await coordinator.browser.get(urls.people.index())
  assert.match(list.text, /配慮してほしいこと/)
  assert.doesNotMatch(list.text, /途中で休みたい/)
})

test('a look at the list is recorded once a day for everybody in it', async () => {
  const place = await newTown()
  const { browser, accountId } = await place.inhabitant(['coordinator'])
  const personId = await registered(place)
  await browser.get(urls.people.index())
  await browser.get(urls.people.index())
  const looks = await place.work((tx) =>
    tx.selectFrom('look').selectAll().where('tenant_id', '=', place.tenantId).execute(),
  )
  assert.deepEqual(
    looks.map((look) => [look.person_id, look.account_id, look.page]),
    [[personId, accountId, 'people']],
  )
})

test('a coordinator of a contract sees the people registered under it and nobody else', async () => {
  const [north, south] = [await newContract(town, '北'), await newContract(town, '南')]
  const theirs = await registered(town, { name: '北の 人', contractId: north })
  const others = await registered(town, { name: '南の 人', contractId: south })
  const nobodys = await registered(town, { name: '市の 人' })
  const { browser } = await contractedCoordinator(town, north)
  assert.deepEqual(names((await browser.get(urls.people.index({ state: 'all' }))).text), ['北の 人'])
  assert.equal((await browser.get(urls.people.show({ id: theirs }))).status, 200)
  for (const id of [others, nobodys]) {
    assert.equal((await browser.get(urls.people.show({ id }))).status, 404)
    assert.equal((await browser.get(urls.people.wishes({ id }))).status, 404)
    assert.equal((await browser.post(urls.people.rest({ id }), told)).status, 404)
    assert.equal((await browser.post(urls.people.withdraw({ id }), { ...told, withdrawnOn: town.today })).status, 404)
    assert.equal((await browser.post(urls.people.account({ id }), { name: 'あ' })).status, 404)
  }
})

test('an officer sees the list only with sight of records, and changes nothing even then', async () => {
  const id = await registered(town)
  const officer = await town.inhabitant(['officer'])
  assert.equal((await officer.browser.get(urls.people.index())).status, 403)
  assert.equal((await officer.browser.get(urls.people.show({ id }))).status, 403)
  const trusted = await town.inhabitant(['officer'], { seesRecords: true })
  assert.equal((await trusted.browser.get(urls.people.index())).status, 200)
  const shown = await trusted.browser.get(urls.people.show({ id }))
  assert.equal(shown.status, 200)
  assert.doesNotMatch(shown.text, new RegExp(urls.people.wishes({ id })))
  assert.equal((await trusted.browser.post(urls.people.limits({ id }), told)).status, 403)
})

test('neither supporters nor hosts nor follow-up staff see the list', async () => {
  for (const role of ['supporter', 'host', 'follow_up_staff', 'observer', 'administrator'] as const) {
    const { browser } = await town.inhabitant([role])
    assert.equal((await browser.get(urls.people.index())).status, 403)
    assert.equal((await browser.post(urls.people.index(), { name: 'あ' })).status, 403)
  }
})
