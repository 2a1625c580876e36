import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import {
  decideDisclosure,
  disclosedCard,
  findPerson,
  listDisplayNames,
  type PersonDetails,
  registerPerson,
} from './index.ts'

let town: Town
let coordinator: Inhabitant
let supporter: Inhabitant
let personId: string

const details = (name: string): PersonDetails => ({
  name,
  kana: 'やまだ はなこ',
  penName: 'はな',
  email: 'hana@example.jp',
  phone: '090-1234-5678',
  address: '北町1-2-3',
  preferredChannel: 'email',
})

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'], { name: '青木' })
  personId = await town.work((tx, moment) => registerPerson(tx, moment, details('山田 花子'), 'paper'))
  supporter = await town.inhabitant(['supporter'], { personId })
})

const personNow = () => town.work((tx, moment) => findPerson(tx, moment, personId))

test('a coordinator corrects name and contact, and who did it and how it came in is kept', async () => {
  const answer = await coordinator.browser.post(urls.people.edit({ id: personId }), {
    name: '山田 華子',
    kana: 'やまだ はなこ',
    penName: 'はな',
    email: 'hana@example.jp',
    phone: '０９０ー８７６５ー４３２１',
    channel: 'phone',
  })
  assert.equal(answer.location, urls.people.show({ id: personId }))
  const person = await personNow()
  assert.equal(person?.name, '山田 華子')
  assert.equal(person?.contact.phone, '090-8765-4321')
  const event = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('event')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('verb', '=', 'change-person')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(event.actor_id, coordinator.accountId)
  assert.equal(event.channel, 'phone')
  assert.equal(event.person_id, personId)
})

test('a number that is none comes back with what was typed and a reason', async () => {
  const answer = await coordinator.browser.post(urls.people.edit({ id: personId }), {
    name: '山田 花子',
    phone: '電話なし',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「電話番号」は、電話番号の形で入力してください/)
  assert.match(answer.text, /value="電話なし"/)
})

test('looking at the form for correcting is a look that the person can see', async () => {
  await coordinator.browser.get(urls.people.edit({ id: personId }))
  const seen = await supporter.browser.get(urls.mine.looks())
  assert.match(seen.text, /青木/)
  assert.match(seen.text, /コーディネーター/)
  assert.match(seen.text, /名前と連絡先を直すページ/)
})

test('many looks come in pages, the newest first', async () => {
  const other = await town.work((tx, moment) => registerPerson(tx, moment, details('鈴木 一郎'), 'online'))
  await town.work(async (tx, { tenantId }) => {
    for (let i = 0; i < 60; i++)
      await tx
        .insertInto('look')
        .values({
          tenant_id: tenantId,
          account_id: coordinator.accountId,
          person_id: other,
          page: 'person',
          looked_at: `2026-05-01T00:${String(i).padStart(2, '0')}:00.000Z`,
        })
        .execute()
  })
  const { browser } = await town.inhabitant(['supporter'], { personId: other })
  const first = (await browser.get(urls.mine.looks())).text
  const second = (await browser.get(urls.mine.looks({ page: 2 }))).text
  assert.match(first, /9:59/)
  assert.doesNotMatch(first, /9:05/)
  assert.match(second, /9:05/)
  assert.doesNotMatch(second, /9:59/)
})

test('a supporter corrects the own name and contact by nobody’s leave', async () => {
  const shown = await supporter.browser.get(urls.mine.profile())
  assert.match(shown.text, /value="hana@example.jp"/)
  const saved = await supporter.browser.postAndFollow(urls.mine.profile(), {
    name: '山田 花子',
    penName: 'ハナ',
    email: 'new@example.jp',
    preferredChannel: 'email',
  })
  assert.match(saved.text, /保存しました/)
  assert.equal((await personNow())?.contact.email, 'new@example.jp')
  assert.equal((await personNow())?.penName, 'ハナ')
})

test('what is decided is what each audience sees, in the preview and on the card other pages show', async () => {
  const preview = await supporter.browser.postAndFollow(urls.mine.disclosure(), {
    'penName.coordinator': 'yes',
    'phone.coordinator': 'yes',
    'penName.host': 'yes',
    'photo.host': 'yes',
  })
  assert.match(preview.text, /<strong>ハナ<\/strong>/)
  assert.match(preview.text, /写真は断る/)
  const cards = await town.work(async (tx, moment) => ({
    host: await disclosedCard(tx, moment, personId, 'host'),
    coordinator: await disclosedCard(tx, moment, personId, 'coordinator'),
    public: await disclosedCard(tx, moment, personId, 'public'),
  }))
  assert.deepEqual(cards.host?.shown, { penName: 'ハナ', photo: { photo: false, recording: false } })
  assert.equal(cards.host?.shownName, 'ハナ')
  assert.equal(cards.coordinator?.shown.email, undefined)
  assert.deepEqual(cards.public?.shown, {})
})

test('the form of decisions shows them again as they were made', async () => {
  const { text } = await supporter.browser.get(urls.mine.disclosure())
  assert.match(text, /name="photo.host"[^>]*checked/)
  assert.doesNotMatch(text, /name="email.coordinator"[^>]*checked/)
  assert.doesNotMatch(text, /name="name.coordinator"/)
})

test('what is kept from the coordinator stands on no form of the coordinator, and survives a correction', async () => {
  const form = await coordinator.browser.get(urls.people.edit({ id: personId }))
  assert.doesNotMatch(form.text, /new@example.jp/)
  assert.doesNotMatch(form.text, /name="email"/)
  await coordinator.browser.post(urls.people.edit({ id: personId }), {
    name: '山田 花子',
    penName: 'ハナ',
    email: 'x@example.jp',
  })
  assert.equal((await personNow())?.contact.email, 'new@example.jp')
})

test('hosts read ピアサポーター for somebody who keeps every name back', async () => {
  const shy = await town.work(async (tx, moment) => {
    const id = await registerPerson(tx, moment, details('内緒 の人'), 'online')
    await decideDisclosure(tx, moment, id, [{ field: 'penName', audience: 'host', shown: false }])
    return id
  })
  const names = (language: 'ja' | 'en') =>
    town.work((tx, moment) => listDisplayNames(tx, moment, [shy, personId], 'host', language))
  assert.deepEqual([...(await names('ja')).values()].sort(), ['ハナ', 'ピアサポーター'].sort())
  assert.equal((await names('en')).get(shy), 'Peer supporter')
})

test('a consent is given and withdrawn with one tap each, and both days stay', async () => {
  const { browser } = supporter
  const given = await browser.postAndFollow(urls.mine.consents(), { purpose: 'photo', answer: 'give' })
  assert.match(given.text, /に同意しました/)
  const withdrawn = await browser.postAndFollow(urls.mine.consents(), { purpose: 'photo', answer: 'withdraw' })
  assert.doesNotMatch(withdrawn.text, /に同意しました/)
  assert.match(withdrawn.text, /取りやめました/)
})

test('nobody has agreed to anything before saying so', async () => {
  const fresh = await town.work((tx, moment) => registerPerson(tx, moment, details('新しい 人'), 'online'))
  const { browser } = await town.inhabitant(['supporter'], { personId: fresh })
  assert.doesNotMatch((await browser.get(urls.mine.consents())).text, /に同意しました/)
})

test('a sign-in in the person’s own name follows its correction; one with another name keeps that', async () => {
  const nameOf = (accountId: string) =>
    town.work((tx, { tenantId }) =>
      tx
        .selectFrom('account')
        .select('account.name')
        .where('tenant_id', '=', tenantId)
        .where('id', '=', accountId)
        .executeTakeFirstOrThrow(),
    )
  const id = await town.work((tx, moment) => registerPerson(tx, moment, details('旧姓 さん'), 'online'))
  const own = await town.inhabitant(['supporter'], { personId: id, name: '旧姓 さん' })
  await own.browser.post(urls.mine.profile(), { name: '新姓 さん' })
  assert.equal((await nameOf(own.accountId)).name, '新姓 さん')
  await supporter.browser.post(urls.mine.profile(), { name: '山田 花子', penName: 'ハナ', email: 'new@example.jp' })
  assert.equal((await nameOf(supporter.accountId)).name, 'supporterの人')
})

test('a coordinator of one contract does not reach the people of another', async () => {
  const contractId = await town.work(async (tx, { tenantId }) => {
    const organisation = await tx
      .insertInto('organisation')
      .values({ tenant_id: tenantId, name: '受託団体', channel: 'online', registered_on: '2026-04-01' })
      .returning('organisation.id')
      .executeTakeFirstOrThrow()
    const contract = await tx
      .insertInto('contract')
      .values({
        tenant_id: tenantId,
        organisation_id: organisation.id,
        title: '委託',
        from_on: '2026-04-01',
        to_on: '2099-04-01',
      })
      .returning('contract.id')
      .executeTakeFirstOrThrow()
    return contract.id
  })
  const contracted = await town.inhabitant(['coordinator'])
  await town.work((tx, { tenantId }) =>
    tx
      .updateTable('account_role')
      .set({ contract_id: contractId })
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', contracted.accountId)
      .execute(),
  )
  for (const address of [urls.people.edit, urls.people.looks, urls.people.completions, urls.people.consents])
    assert.equal((await contracted.browser.get(address({ id: personId }))).status, 404)
  await supporter.browser.post(urls.mine.correction(), { words: '別の契約の人には見えません' })
  assert.match((await coordinator.browser.get(urls.people.wishesAboutData())).text, /別の契約の人/)
  assert.doesNotMatch((await contracted.browser.get(urls.people.wishesAboutData())).text, /別の契約の人/)
})

const ownPages = [
  urls.mine.profile,
  urls.mine.held,
  urls.mine.heldJson,
  urls.mine.heldReadable,
  urls.mine.looks,
  urls.mine.correction,
  urls.mine.deletion,
  urls.mine.disclosure,
  urls.mine.disclosurePreview,
  urls.mine.consents,
]

test('the own pages open for supporters only, in every language', async () => {
  const host = await town.inhabitant(['host'])
  const unlinked = await town.inhabitant(['supporter'])
  for (const page of ownPages) {
    assert.equal((await supporter.browser.get(page())).status, 200, page())
    assert.equal((await host.browser.get(page())).status, 403, page())
    assert.equal((await coordinator.browser.get(page())).status, 403, page())
    assert.equal((await unlinked.browser.get(page())).status, 403, page())
    assert.equal((await town.visitor().get(page())).status, 303, page())
  }
  const inEnglish = (await town.inhabitant(['supporter'], { personId: await anybody() })).browser.speak('en')
  for (const page of ownPages) assert.equal((await inEnglish.get(page())).status, 200, page())
  const inEasy = (await town.inhabitant(['supporter'], { personId: await anybody() })).browser.speak('easy')
  for (const page of ownPages) {
    const { status, text } = await inEasy.get(page())
    assert.equal(status, 200, page())
    assert.doesNotMatch(text, /undefined|\[object Object\]/, page())
  }
})

const anybody = () => town.work((tx, moment) => registerPerson(tx, moment, details('だれか'), 'online'))

test('a supporter never sees another’s record', async () => {
  const stranger = await town.inhabitant(['supporter'], { personId: await anybody() })
  for (const page of ownPages)
    assert.doesNotMatch((await stranger.browser.get(page())).text, /山田|new@example/, page())
})

test('the coordinator’s pages are closed to every other role and to other municipalities', async () => {
  const pages = [
    urls.people.edit({ id: personId }),
    urls.people.looks({ id: personId }),
    urls.people.completions({ id: personId }),
    urls.people.wishesAboutData(),
  ]
  for (const role of ['supporter', 'host', 'follow_up_staff', 'officer', 'administrator', 'observer'] as const) {
    const { browser } = await town.inhabitant([role])
    for (const page of pages) assert.equal((await browser.get(page)).status, 403, `${role} ${page}`)
  }
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  for (const page of pages.slice(0, 3)) assert.equal((await elsewhere.browser.get(page)).status, 404, page)
  assert.doesNotMatch((await elsewhere.browser.get(urls.people.wishesAboutData())).text, /山田/)
  assert.equal((await elsewhere.browser.post(urls.people.edit({ id: personId }), { name: '乗っ取り' })).status, 404)
  assert.equal((await personNow())?.name, '山田 花子')
})
