import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { contractedCoordinator, told } from '../fixtures/cast.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const course = () => ({ courseKind: 'basic', completedOn: addDays(town.today, -100) })
const enrolment = () => ({ enrolNow: 'yes', enrolledOn: town.today, number: 'R8-12' })
const listed = async (browser = coordinator.browser) => (await browser.get(urls.people.index({ state: 'all' }))).text

test('a person told of on paper is put on record with course and registration in one go', async () => {
  const shown = await coordinator.browser.postAndFollow(urls.people.new(), {
    name: '西田 ゆう',
    kana: 'にしだ ゆう',
    ...course(),
    ...enrolment(),
    ...told,
    channel: 'paper',
  })
  assert.equal(shown.status, 200)
  assert.match(shown.text, /西田 ゆう/)
  assert.match(shown.text, /R8-12/)
  assert.match(shown.text, /登録しました。続けて/)
  assert.match(await listed(), /西田 ゆう/)
})

test('without a completed course nobody is registered, and nothing at all is recorded', async () => {
  const answer = await coordinator.browser.post(urls.people.new(), { name: '未修了 さん', ...enrolment(), ...told })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /修了した記録がありません/)
  assert.match(answer.text, /value="未修了 さん"/)
  assert.doesNotMatch(await listed(), /未修了 さん/)
})

test('a person can be put on record without being registered', async () => {
  const shown = await coordinator.browser.postAndFollow(urls.people.new(), { name: '受講中 さん', ...told })
  assert.match(shown.text, /登録前/)
})

test('every problem stands beside its field at once, and what was typed stays', async () => {
  const answer = await coordinator.browser.post(urls.people.new(), {
    name: '',
    kana: 'だれか',
    email: 'これはちがう',
    completedOn: '2026/2/31',
  })
  assert.equal(answer.status, 422)
  for (const words of [/「名前」を入力して/, /メールアドレスの形で/, /暦にある日付/, /「聞いた方法」を選んで/])
    assert.match(answer.text, words)
  assert.match(answer.text, /value="だれか"/)
  assert.match(answer.text, /value="2026\/2\/31"/)
})

test('somebody of the same name is pointed out before a second record is made', async () => {
  const fields = { name: '同名 さん', ...told }
  await coordinator.browser.post(urls.people.new(), fields)
  const answer = await coordinator.browser.post(urls.people.new(), fields)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /同じ人かもしれません/)
  assert.equal((await listed()).match(/>同名 さん</g)?.length, 1)
  assert.equal((await coordinator.browser.post(urls.people.new(), { ...fields, otherPerson: 'yes' })).status, 303)
  assert.equal((await listed()).match(/>同名 さん</g)?.length, 2)
})

test('a double click makes one person', async () => {
  const fields = { name: '二度 押す', ...told, _once: 'pressed-twice-at-once' }
  const [first, second] = await Promise.all([
    coordinator.browser.post(urls.people.new(), fields),
    coordinator.browser.post(urls.people.new(), fields),
  ])
  assert.ok(first.status === 303 || second.status === 303)
  assert.equal((await listed()).match(/>二度 押す</g)?.length, 1)
})

test('a coordinator of a contract registers under it, and is not told of people elsewhere who are called the same', async () => {
  const north = await newContract(town, '北')
  const { browser } = await contractedCoordinator(town, north)
  await coordinator.browser.post(urls.people.new(), { name: 'よその 人', ...told })
  const fields = { name: 'よその 人', ...course(), ...enrolment(), ...told }
  const missing = await browser.post(urls.people.new(), fields)
  assert.match(missing.text, /「担当する契約」を選んで/)
  const other = await newContract(town, '南')
  assert.equal((await browser.post(urls.people.new(), { ...fields, contract: other })).status, 422)
  const done = await browser.postAndFollow(urls.people.new(), { ...fields, contract: north })
  assert.equal(done.status, 200)
  assert.match(done.text, /北の受託団体/)
})

test('only coordinators register people', async () => {
  for (const role of ['officer', 'supporter', 'host'] as const) {
    const { browser } = await town.inhabitant([role], { seesRecords: true })
    assert.equal((await browser.get(urls.people.new())).status, 403)
    assert.equal((await browser.post(urls.people.new(), { name: 'だめ', ...told })).status, 403)
  }
})
