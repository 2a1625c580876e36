import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registered } from '#register/fixtures/cast.ts'
import { lettersOf } from '#test/letters.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { mayAdvise } from './rules.ts'

let town: Town
let asker: Inhabitant
let adviser: Inhabitant
let id: string
const secret = '重い話のあと眠れない秘密'

before(async () => {
  town = await newTown()
  const personId = await registered(town, { name: '相談する人' })
  asker = await town.inhabitant(['supporter'], { personId, name: '相談する人' })
  adviser = await town.inhabitant(['follow_up_staff'], { name: '聴く人' })
  await adviser.browser.post(urls.advice.offer(), { about: '夜の電話のこと' })
  const asked = await asker.browser.post(urls.advice.ask(), { adviser: adviser.accountId, topic: secret })
  id = asked.location.split('/').at(-1) ?? ''
  await adviser.browser.post(urls.advice.answer({ id }), { answer: 'yes' })
  await adviser.browser.post(urls.advice.note({ id }), { words: '一緒に考えた秘密' })
  await asker.browser.post(urls.advice.share({ id }), { themes: 'heavy-talk' })
})

test('a peer may be asked after the set number of months, staff at once', () => {
  const peer = (enrolledOn: string) => mayAdvise({ isStaff: false, enrolledOn }, 12, '2026-11-29')
  assert.equal(peer('2025-11-29'), true)
  assert.equal(peer('2025-11-30'), false)
  assert.equal(mayAdvise({ isStaff: true, enrolledOn: null }, 12, '2026-11-29'), true)
})

test('the two read what was asked and what was written', async () => {
  for (const { browser } of [asker, adviser]) {
    const { text } = await browser.get(urls.advice.show({ id }))
    assert.match(text, new RegExp(secret))
    assert.match(text, /一緒に考えた秘密/)
  }
})

test('a note too long is kept as it was typed, with what is wrong beside the field', async () => {
  const long = 'あ'.repeat(4001)
  const again = await adviser.browser.post(urls.advice.note({ id }), { words: long })
  assert.equal(again.status, 422)
  assert.ok(again.text.includes(long))
  const offer = await adviser.browser.post(urls.advice.offer(), { about: 'い'.repeat(301) })
  assert.equal(offer.status, 422)
})

test('whoever asked takes it back before there is an answer, without a reason', async () => {
  const asked = await asker.browser.post(urls.advice.ask(), { adviser: adviser.accountId, topic: '' })
  const own = { id: asked.location.split('/').at(-1) ?? '' }
  assert.match((await asker.browser.get(urls.advice.show(own))).text, /申し込みを取り下げる/)
  await asker.browser.post(urls.advice.close(own))
  assert.match((await asker.browser.get(urls.advice.show(own))).text, /終わりました/)
  await adviser.browser.post(urls.advice.answer(own), { answer: 'yes' })
  assert.match((await adviser.browser.get(urls.advice.show(own))).text, /終わりました/)
  assert.doesNotMatch((await adviser.browser.get(urls.advice.show(own))).text, /二人の記録に書く/)
})

test('nobody else reads it: no coordinator, officer with sight of records, administrator, host or other peer', async () => {
  const others = await Promise.all([
    town.inhabitant(['coordinator']),
    town.inhabitant(['officer', 'administrator'], { seesRecords: true }),
    town.inhabitant(['host']),
    town.inhabitant(['supporter'], { personId: await registered(town) }),
    town.inhabitant(['follow_up_staff']),
  ])
  const person = await town.work((tx, { tenantId }) =>
    tx.selectFrom('peer_consultation').selectAll().where('tenant_id', '=', tenantId).executeTakeFirstOrThrow(),
  )
  assert.doesNotMatch(JSON.stringify(person), /秘密/)
  for (const { browser } of others) {
    assert.ok([403, 404].includes((await browser.get(urls.advice.show({ id }))).status))
    for (const address of [
      urls.advice.index(),
      urls.advice.themes(),
      urls.people.show({ id: person.person_id }),
      urls.people.notes({ id: person.person_id }),
      urls.attention(),
      urls.audit(),
    ])
      assert.doesNotMatch((await browser.get(address)).text, /秘密|相談を申し込んだ.*相談する人/, address)
    assert.ok([403, 404].includes((await browser.post(urls.advice.note({ id }), { words: 'x' })).status))
  }
  for (const { subject, body } of await lettersOf(town)) assert.doesNotMatch(subject + body, /秘密|相談|聴く人/)
})

test('the programme sees how often a theme was passed on with consent, small numbers hidden, and may be refused it', async () => {
  const { browser } = await town.inhabitant(['officer'])
  assert.match((await browser.get(urls.advice.themes())).text, /10未満/)
  await asker.browser.post(urls.advice.share({ id }), {})
  assert.doesNotMatch((await browser.get(urls.advice.themes())).text, /10未満/)
})
