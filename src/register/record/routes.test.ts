import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { findAccountOfPerson } from '#platform/accounts/find-accounts.ts'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { countRegistered, getSupporterFacts, listSupporterFacts } from '../facts/facts.queries.ts'
import { graduate, registered, supporter, told } from '../fixtures/cast.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

const factsOf = (personId: string) => town.work((tx, moment) => getSupporterFacts(tx, moment, personId))
const counted = (day: string) => town.work((tx, moment) => countRegistered(tx, moment, day))

test('a graduate is registered, ended and registered again, and each day counts what was true on it', async () => {
  const id = await graduate(town)
  const before = await counted(town.today)
  const since = addDays(town.today, -30)
  const enrolment = { enrolledOn: since, number: '', ...told }
  assert.equal((await coordinator.browser.post(urls.people.enrol({ id }), enrolment)).status, 303)
  assert.equal(await counted(town.today), before + 1)
  assert.equal(await counted(addDays(since, -1)), await counted(addDays(since, -2)))
  const ended = await coordinator.browser.postAndFollow(urls.people.withdraw({ id }), {
    withdrawnOn: town.today,
    ...told,
  })
  assert.match(ended.text, /登録を終えました/)
  assert.equal(await counted(town.today), before)
  assert.equal(await counted(addDays(town.today, -1)), before + 1)
  const again = { enrolledOn: town.today, number: '', ...told }
  const shown = await coordinator.browser.postAndFollow(urls.people.enrol({ id }), again)
  assert.match(shown.text, /これまでの登録/)
  assert.equal(await counted(town.today), before + 1)
  assert.equal((await factsOf(id))?.enrolledOn, town.today)
})

test('who is registered already, or completed no course, is not registered, with the reason beside the day', async () => {
  const id = await registered(town)
  const twice = await coordinator.browser.post(urls.people.enrol({ id }), { enrolledOn: town.today, ...told })
  assert.equal(twice.status, 422)
  assert.match(twice.text, /すでに登録されています/)
  const early = addDays(town.today, -366)
  const untrained = await graduate(town)
  const answer = await coordinator.browser.post(urls.people.enrol({ id: untrained }), { enrolledOn: early, ...told })
  assert.match(answer.text, /修了した記録がありません/)
  assert.match(answer.text, new RegExp(`value="${early}"`))
})

test('two coordinators who register the same person at once make one registration', async () => {
  const id = await graduate(town)
  const { browser } = await town.inhabitant(['coordinator'])
  const enrolment = { enrolledOn: town.today, ...told }
  const answers = await Promise.all([
    coordinator.browser.post(urls.people.enrol({ id }), enrolment),
    browser.post(urls.people.enrol({ id }), enrolment),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
})

test('a registration does not end before it began, and not twice', async () => {
  const id = await registered(town)
  const at = urls.people.withdraw({ id })
  const before = await coordinator.browser.post(at, { withdrawnOn: addDays(town.today, -301), ...told })
  assert.match(before.text, /登録日より前の日/)
  assert.equal((await coordinator.browser.post(at, { withdrawnOn: town.today, ...told })).status, 303)
  assert.match(
    (await coordinator.browser.post(at, { withdrawnOn: town.today, ...told })).text,
    /今は登録されていません/,
  )
})

test('the facts leave out who ended before today, and keep who rests', async () => {
  const place = await newTown()
  const staying = await registered(place, { name: '残る 人', kana: 'のこる ひと' })
  const leaving = await registered(place, { name: '離れる 人' })
  await graduate(place)
  const office = await place.inhabitant(['coordinator'])
  await office.browser.post(urls.people.rest({ id: staying }), told)
  const gone = { withdrawnOn: addDays(place.today, -1), ...told }
  await office.browser.post(urls.people.withdraw({ id: leaving }), gone)
  const facts = await place.work((tx, moment) => listSupporterFacts(tx, moment))
  assert.deepEqual(
    facts.map((one) => [one.personId, one.name, one.kana, one.rests.length, one.completions.length]),
    [[staying, '残る 人', 'のこる ひと', 1, 1]],
  )
})

test('the page of a person shows what was said, who changed what, and is itself recorded as a look', async () => {
  const id = await registered(town, { name: '記録 さん' })
  await coordinator.browser.post(urls.people.availability({ id }), { parts2: ['morning'], ...told })
  const shown = await coordinator.browser.get(urls.people.show({ id }))
  assert.match(shown.text, /火曜日 午前/)
  assert.match(shown.text, /都合のよい曜日と時間を保存しました/)
  assert.match(shown.text, /coordinatorの人・電話/)
  const looks = await town.work((tx) =>
    tx.selectFrom('look').select('page').where('tenant_id', '=', town.tenantId).where('person_id', '=', id).execute(),
  )
  assert.deepEqual(
    looks.map(({ page }) => page),
    ['person'],
  )
})

test('a person is given a page of their own once, and the invitation is on its way', async () => {
  const id = await registered(town)
  const account = { name: 'ゆうさん', email: `${id}@example.jp`, language: 'easy' }
  const shown = await coordinator.browser.postAndFollow(urls.people.account({ id }), account)
  assert.match(shown.text, /案内のメールを送りました/)
  const accountId = await town.work((tx, moment) => findAccountOfPerson(tx, moment, id))
  const mail = await town.work((tx) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )
  assert.equal(mail.kind, 'invitation')
  const again = await coordinator.browser.post(urls.people.account({ id }), { ...account, email: `b${id}@example.jp` })
  assert.match(again.text, /すでに自分のページを使えます/)
  const other = await registered(town)
  const taken = await coordinator.browser.post(urls.people.account({ id: other }), account)
  assert.match(taken.text, /別の利用者が使っています/)
})

test('a second municipality finds nobody of the first', async () => {
  const { personId: id } = await supporter(town)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  for (const at of [urls.people.show, urls.people.enrol, urls.people.withdraw, urls.people.account])
    assert.equal((await elsewhere.browser.get(at({ id }))).status, 404)
  const enrolment = { enrolledOn: town.today, withdrawnOn: town.today, ...told }
  for (const at of [urls.people.enrol, urls.people.withdraw])
    assert.equal((await elsewhere.browser.post(at({ id }), enrolment)).status, 404)
  assert.equal((await factsOf(id))?.withdrawnOn, null)
})

test('wrong addresses are not found', async () => {
  assert.equal((await coordinator.browser.get(urls.people.show({ id: 'nobody' }))).status, 404)
  const unknown = '00000000-0000-4000-8000-000000000000'
  assert.equal((await coordinator.browser.get(urls.people.show({ id: unknown }))).status, 404)
})
