import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, type Person, person, staff, type Visit, visit } from '../fixtures/visits.ts'

let town: Town
let sakura: Person
let mori: Inhabitant
let deputy: Inhabitant
let other: Inhabitant
let aoki: Inhabitant
let today: Visit

before(async () => {
  town = await newTown()
  sakura = await person(town, '佐倉 みどり')
  mori = await staff(town)
  deputy = await staff(town, '代わり 担当')
  other = await staff(town, 'ほかの 担当')
  aoki = await coordinator(town)
  today = await visit(town, { going: [sakura], along: [mori], standBy: [deputy] })
})

const answers = (visitId: string) =>
  town.work((tx) =>
    tx
      .selectFrom('feeling')
      .select(['feeling.answer', 'feeling.channel', 'feeling.typed_by', 'feeling.person_id'])
      .where('feeling.tenant_id', '=', town.tenantId)
      .where('feeling.visit_id', '=', visitId)
      .orderBy('feeling.said_at')
      .execute(),
  )

const mailTo = (accountId: string, kind = 'contact-wished') =>
  town.work(async (tx, { keys, tenantId }) => {
    const rows = await tx
      .selectFrom('mail')
      .select(['mail.subject', 'mail.body_sealed'])
      .where('mail.tenant_id', '=', tenantId)
      .where('mail.account_id', '=', accountId)
      .where('mail.kind', '=', kind)
      .execute()
    return rows.map((row) => `${row.subject}\n${keys.open(tenantId, row.body_sealed)}`)
  })

test('a supporter answers with one tap and sees who can read it before', async () => {
  const asked = await sakura.browser.get(urls.mine.visitFeeling({ id: today.id }))
  assert.match(asked.text, /同行するフォロースタッフだけです/)
  const answered = await sakura.browser.postAndFollow(urls.mine.visitFeeling({ id: today.id }), { answer: 'fine' })
  assert.match(answered.text, /教えてくれて、ありがとうございます/)
  assert.match(answered.text, /aria-current="true"/)
  assert.deepEqual(await answers(today.id), [
    { answer: 'fine', channel: 'online', typed_by: null, person_id: sakura.personId },
  ])
})

test('a double tap is one answer', async () => {
  const visited = await visit(town, { going: [sakura], along: [mori], inDays: 1 })
  const fields = { answer: 'so-so', _once: 'tapped-two-times-quickly' }
  await Promise.all([
    sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), fields),
    sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), fields),
  ])
  assert.equal((await answers(visited.id)).length, 1)
})

test('two days before, the question is not open, and an answer sent all the same is not kept', async () => {
  const far = await visit(town, { going: [sakura], along: [mori], inDays: 2 })
  assert.match((await sakura.browser.get(urls.mine.visitFeeling({ id: far.id }))).text, /たずねる日ではありません/)
  await sakura.browser.post(urls.mine.visitFeeling({ id: far.id }), { answer: 'fine' })
  assert.deepEqual(await answers(far.id), [])
})

describe('an answer that asks for a talk', () => {
  let visited: Visit
  let fushimi: Inhabitant
  before(async () => {
    fushimi = await staff(town, '伏見 フォロー')
    visited = await visit(town, { going: [sakura], along: [fushimi], standBy: [deputy], fromMinute: 800 })
    await sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), { answer: 'uneasy' })
  })
  test('asks the follow-up staff by mail to get in touch, with place and time and nothing else', async () => {
    const [letter] = await mailTo(fushimi.accountId)
    assert.match(letter ?? '', /連絡をお願いします/)
    assert.match(letter ?? '', /北町会館/)
    assert.match(letter ?? '', /13:20〜14:20/)
    assert.doesNotMatch(letter ?? '', /佐倉|不安|気分|気持ち/)
    assert.deepEqual(await mailTo(deputy.accountId), [])
    assert.deepEqual(await mailTo(aoki.accountId), [])
  })
  test('asks no second time for the same state', async () => {
    await sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), { answer: 'want-to-talk' })
    assert.equal((await mailTo(fushimi.accountId)).length, 1)
  })
  test('stands on the page of the staff until they say that they got in touch', async () => {
    const asked = await fushimi.browser.get(urls.going.visit({ id: visited.id }))
    assert.match(asked.text, /佐倉 みどりさんから、話したいという声があります/)
    assert.match((await fushimi.browser.get(urls.going.home())).text, /連絡をお願いします/)
    const talked = urls.going.talk({ id: visited.id }, { person: sakura.personId })
    assert.doesNotMatch((await fushimi.browser.postAndFollow(talked, { channel: 'phone' })).text, /話したいという声/)
    assert.doesNotMatch((await fushimi.browser.get(urls.going.home())).text, /連絡をお願いします/)
  })
})

test('where nobody goes along, the coordinator is asked to get in touch, and the person knows it beforehand', async () => {
  const alone = await visit(town, { going: [sakura], fromMinute: 900 })
  const asked = await sakura.browser.get(urls.mine.visitFeeling({ id: alone.id }))
  assert.match(asked.text, /コーディネーターに伝わります/)
  await sakura.browser.post(urls.mine.visitFeeling({ id: alone.id }), { answer: 'want-to-talk' })
  const [letter] = await mailTo(aoki.accountId)
  assert.match(letter ?? '', /連絡をお願いします/)
  assert.doesNotMatch(letter ?? '', /佐倉|話したい/)
})

test('who would rather rest is led to the button for not coming', async () => {
  await sakura.browser.post(urls.mine.visitFeeling({ id: today.id }), { answer: 'rather-rest' })
  const shown = await sakura.browser.get(urls.mine.visitFeeling({ id: today.id }))
  assert.match(shown.text, new RegExp(urls.mine.visitUnwell({ id: today.id })))
})

describe('who reads the answer', () => {
  before(() => sakura.browser.post(urls.mine.visitFeeling({ id: today.id }), { answer: 'so-so' }))

  test('the staff who go along', async () => {
    assert.match((await mori.browser.get(urls.going.visit({ id: today.id }))).text, /まあまあ/)
  })
  test('not the deputy, who sees the visit without it', async () => {
    const page = await deputy.browser.get(urls.going.visit({ id: today.id }))
    assert.equal(page.status, 200)
    assert.match(page.text, /代わりの担当/)
    assert.doesNotMatch(page.text, /まあまあ|活動の前の気分/)
  })
  test('not other follow-up staff, who do not find the visit', async () => {
    for (const address of [
      urls.going.visit({ id: today.id }),
      urls.going.feeling({ id: today.id }, { person: sakura.personId }),
      urls.going.debrief({ id: today.id }, { person: sakura.personId }),
      urls.going.lookBack({ id: today.id }),
      urls.going.notes({ id: today.id }),
    ])
      assert.equal((await other.browser.get(address)).status, 404, address)
  })
  test('not coordinators, officers, hosts or administrators', async () => {
    for (const role of ['coordinator', 'officer', 'host', 'administrator'] as const) {
      const { browser } = await town.inhabitant([role])
      assert.equal((await browser.get(urls.going.visit({ id: today.id }))).status, 403, role)
      assert.equal((await browser.get(urls.mine.visitFeeling({ id: today.id }))).status, 403, role)
    }
  })
  test('not another supporter', async () => {
    const somebody = await person(town)
    assert.equal((await somebody.browser.get(urls.mine.visitFeeling({ id: today.id }))).status, 404)
    assert.equal(
      (await somebody.browser.post(urls.mine.visitFeeling({ id: today.id }), { answer: 'fine' })).status,
      404,
    )
  })
  test('nobody of a second municipality', async () => {
    const elsewhere = await newTown()
    const stranger = await staff(elsewhere)
    assert.equal((await stranger.browser.get(urls.going.visit({ id: today.id }))).status, 404)
    const supporter = await person(elsewhere)
    assert.equal((await supporter.browser.get(urls.mine.visitFeeling({ id: today.id }))).status, 404)
  })
  test('and the record of events does not carry it', async () => {
    const events = await town.work((tx) =>
      tx.selectFrom('event').selectAll().where('event.verb', '=', 'say-feeling').execute(),
    )
    assert.ok(events.length > 0)
    assert.doesNotMatch(JSON.stringify(events), /so-so|uneasy|want-to-talk|rather-rest/)
  })
})

test('an answer told by telephone keeps whose it is and who typed it, and asks nobody who knows already', async () => {
  const visited = await visit(town, { going: [sakura], along: [other], fromMinute: 1000 })
  const address = urls.going.feeling({ id: visited.id }, { person: sakura.personId })
  assert.equal((await other.browser.post(address, { answer: 'uneasy' })).status, 422)
  const saved = await other.browser.postAndFollow(address, { answer: 'uneasy', channel: 'phone' })
  assert.match(saved.text, /すこし不安/)
  assert.match(saved.text, /・電話/)
  assert.deepEqual(await answers(visited.id), [
    { answer: 'uneasy', channel: 'phone', typed_by: other.accountId, person_id: sakura.personId },
  ])
  assert.deepEqual(await mailTo(other.accountId), [])
})

test('a deputy writes down nothing about feelings', async () => {
  const address = urls.going.feeling({ id: today.id }, { person: sakura.personId })
  assert.equal((await deputy.browser.post(address, { answer: 'fine', channel: 'phone' })).status, 404)
})

test('who looked at a person on the page of a visit is recorded', async () => {
  const looks = await town.work((tx) =>
    tx
      .selectFrom('look')
      .select('look.page')
      .where('look.account_id', '=', mori.accountId)
      .where('look.person_id', '=', sakura.personId)
      .execute(),
  )
  assert.ok(looks.some(({ page }) => page === 'going-visit'))
})
