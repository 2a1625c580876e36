import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { registered } from '#register/fixtures/cast.ts'
import { lettersOf } from '#test/letters.ts'
import {
  type Cast,
  gatherCast,
  introducePeer,
  letMeetingPass,
  names,
  openOwnPage,
  sendWish,
  talkWithGiver,
  talkWithSeeker,
} from '#test/matching-story.ts'
import { newTown } from '#test/town.ts'
import { urls } from '#urls.ts'
import { countMatching } from './figures/figures.queries.ts'
import { tellThoseWhoWait } from './telling/news.ts'

let cast: Cast
let id: string
const { fellow, seeking } = urls.place

before(async () => {
  cast = await gatherCast()
  id = await sendWish(cast)
})

const at = () => ({ code: cast.code, id })
const answer = async (introduction: string, said: 'yes' | 'no') =>
  cast.seeker.post(fellow.answer({ ...at(), introduction }), { answer: said })
const peerAnswers = (introduction: string, said: 'yes' | 'no') =>
  cast.peer.browser.post(urls.mine.fellowAnswer({ id: introduction }), { answer: said })

test('who reads it stands there before anybody types, and a diagnosis is not asked', async () => {
  const { text } = await cast.town.visitor().get(seeking.start({ code: cast.code }))
  assert.match(text, /書いたことを読む人/)
  assert.match(text, /病名は聞きません/)
})

test('nothing that was said stands in the database in plain text', async () => {
  assert.match(id, /^[0-9a-f-]{36}$/)
  const rows = await cast.town.work((tx, { tenantId }) =>
    tx.selectFrom('seeking_said').selectAll().where('tenant_id', '=', tenantId).execute(),
  )
  assert.doesNotMatch(JSON.stringify(rows), new RegExp(`${names.seeker}|listening|${names.seekerMail}`))
})

test('the link is shown once more to the window that sent it, and to nobody else', async () => {
  assert.match((await cast.seeker.get(seeking.sent(at()))).text, /\/fellow\/with\//)
  assert.equal((await cast.town.visitor().get(seeking.sent(at()))).status, 404)
})

test('the own page opens by the link and by nothing else', async () => {
  assert.match((await openOwnPage(cast)).text, /いまの様子[\s\S]*希望を受け取りました/)
  const stranger = cast.town.visitor()
  assert.equal((await stranger.get(fellow.show(at()))).status, 404)
  assert.equal((await stranger.get(fellow.with({ code: cast.code, token: `${id}wrong` }))).status, 404)
  assert.equal((await stranger.post(fellow.erase(at()))).status, 404)
  assert.equal((await cast.coordinator.browser.get(fellow.show(at()))).status, 404)
})

test('a pseudonymous side stands nowhere before both wish to meet: not in a page, a file, a letter or the log', async () => {
  await talkWithSeeker(cast, id)
  const introduction = await introducePeer(cast, id)
  assert.match(introduction, /^[0-9a-f-]{36}$/)
  await answer(introduction, 'yes')

  const peerSees = [
    urls.mine.home(),
    urls.mine.fellows(),
    urls.mine.fellow({ id: introduction }),
    urls.mine.held(),
    urls.mine.heldJson(),
    urls.mine.heldReadable(),
    urls.mine.looks(),
  ]
  for (const address of peerSees)
    for (const language of ['ja', 'en', 'easy'] as const) {
      const { text, status } = await cast.peer.browser.speak(language).get(address)
      assert.equal(status, 200, address)
      for (const secret of [names.seeker, names.seekerMail, names.mustNot, '長く家にいました', '月に一度、話したい'])
        assert.ok(!text.includes(secret), `the peer reads ${secret} at ${address}`)
    }
  cast.peer.browser.speak('ja')
  for (const address of [fellow.show(at()), fellow.take(at()), fellow.readable(at())]) {
    const { text, status } = await cast.seeker.get(address)
    assert.equal(status, 200)
    assert.ok(!text.includes(names.peer) && !text.includes(names.peerCalled), `the seeker reads the peer at ${address}`)
    assert.ok(!text.includes(cast.peer.personId), `and no id of the person at ${address}`)
  }
  const second = await newTown()
  const elsewhere = [
    await second.inhabitant(['coordinator', 'officer', 'administrator', 'follow_up_staff']),
    await second.inhabitant(['host']),
  ]
  for (const { browser } of elsewhere)
    for (const address of [
      urls.matching.index(),
      urls.matching.round(),
      urls.matching.figures(),
      urls.attention(),
      urls.audit(),
      urls.hosting.trials(),
      urls.matching.introduction({ id: introduction }),
    ]) {
      const { text } = await browser.get(address)
      for (const name of Object.values(names)) assert.ok(!text.includes(name), `a second municipality reads ${name}`)
    }
  const watch = await cast.town.inhabitant(['administrator'])
  const audit = await watch.browser.get(urls.audit())
  assert.equal(audit.status, 200)
  for (const name of [names.seeker, names.seekerMail, names.mustNot])
    assert.ok(!audit.text.includes(name), `${name} in the audit log`)
  const letters = await lettersOf(cast.town)
  assert.ok(
    letters.some(({ to }) => to.startsWith(cast.peer.accountId)),
    'the peer was written to',
  )
  for (const { subject, body } of letters)
    for (const name of Object.values(names)) assert.ok(!`${subject}${body}`.includes(name), `${name} in a letter`)
  assert.ok(cast.lines.length > 20, 'the log was read')
  for (const name of [...Object.values(names), `/fellow/with/${id}`])
    assert.ok(!cast.lines.join('\n').includes(name), `${name} in the log`)
  await peerAnswers(introduction, 'no')
})

test('whoever says a wish reads who opened it, and what the other side sees of it', async () => {
  await cast.coordinator.browser.get(urls.matching.show({ id }))
  const { text } = await cast.seeker.get(fellow.show(at()))
  assert.match(text, /だれが読んだか[\s\S]*調整係（コーディネーター）/)
  const seen = /相手に見えること([\s\S]*?)<\/details>/.exec(text)?.[1] ?? ''
  assert.match(seen, /花が好きです/)
  assert.doesNotMatch(seen, new RegExp(`${names.mustNot}|長く家にいました|月に一度、話したい`))
})

test('names are told once both wish to meet; then they meet, agree in writing, review and end, each without a reason', async () => {
  const other = await registered(cast.town, { name: '別の仲間' })
  const browser = (await cast.town.inhabitant(['supporter'], { personId: other })).browser
  await browser.post(urls.mine.readiness(), { atOnce: '1', companies: 'listening', called: 'もりの人' })
  const notYet = await cast.coordinator.browser.post(urls.matching.introduce({ id }), { giver: `peer:${other}` })
  assert.equal(notYet.status, 409)
  assert.match(notYet.text, /この相手とは、まだ話していません/)
  await talkWithGiver(cast, id, `peer:${other}`)
  const done = await cast.coordinator.browser.post(urls.matching.introduce({ id }), { giver: `peer:${other}` })
  const introduction = /introductions\/([0-9a-f-]{36})$/.exec(done.location)?.[1] ?? ''
  const say = (said: string) => browser.post(urls.mine.fellowAnswer({ id: introduction }), { answer: said })
  const office = (address: string, fields: Record<string, string> = {}) =>
    cast.coordinator.browser.post(address, fields)
  await answer(introduction, 'yes')
  await say('yes')
  assert.match((await browser.get(urls.mine.fellow({ id: introduction }))).text, new RegExp(names.seeker))
  assert.match((await cast.seeker.get(fellow.show(at()))).text, /もりの人/)

  const { today } = cast.town
  const meeting = { onDay: addDays(today, 3), start: '14:00', end: '15:00', mode: 'phone', place: 'いつもの番号' }
  assert.equal(
    (await office(urls.matching.meeting({ id: introduction }), { ...meeting, onDay: addDays(today, -1) })).status,
    409,
  )
  assert.equal((await office(urls.matching.meeting({ id: introduction }), meeting)).status, 303)
  await letMeetingPass(cast.town, introduction)
  await office(urls.matching.meetingRecord({ id: introduction }), { tookPlace: 'yes' })
  await answer(introduction, 'yes')
  await say('yes')
  const terms = {
    frequency: '月に一度',
    how: '電話で',
    boundaries: '夜はかけない',
    contact: '',
    reviewOn: addDays(today, 90),
  }
  assert.equal((await office(urls.matching.agreement({ id: introduction }), terms)).status, 303)
  await answer(introduction, 'yes')
  assert.match((await cast.seeker.get(fellow.show(at()))).text, /約束を決めています/)
  await say('yes')
  assert.match((await cast.seeker.get(fellow.show(at()))).text, /約束ができています[\s\S]*夜はかけない/)
  const review = { heldOn: today, outcome: 'continue', words: 'このままで', nextOn: addDays(today, 180) }
  assert.equal((await office(urls.matching.review({ id: introduction }), review)).status, 303)
  assert.equal((await cast.seeker.post(fellow.end({ ...at(), introduction }))).status, 303)
  const over = await browser.get(urls.mine.fellow({ id: introduction }))
  assert.doesNotMatch(over.text, new RegExp(names.seeker))

  const figures = await cast.town.work((tx, moment) =>
    countMatching(tx, moment, { from: '2000-01-01', until: '2100-01-01' }),
  )
  assert.deepEqual(figures, { received: 1, talked: 1, met: 1, agreed: 1, reviewed: 1, ended: 1 })
  assert.match((await cast.coordinator.browser.get(urls.matching.figures())).text, /10未満/)
})

test('nobody is introduced beyond the number they set, and a smaller number later ends nothing', async () => {
  const busy = await registered(cast.town, { name: '忙しい人' })
  const { browser } = await cast.town.inhabitant(['supporter'], { personId: busy })
  await browser.post(urls.mine.readiness(), { atOnce: '1', companies: 'listening' })
  const introduce = (to: string) =>
    cast.coordinator.browser.post(urls.matching.introduce({ id: to }), { giver: `peer:${busy}` })
  const send = async () => sendWish({ seeker: cast.town.visitor(), code: cast.code })
  const [first, second] = [await send(), await send()]
  assert.match((await introduce(first)).text, /はじめの話がまだです/)
  for (const wish of [first, second]) await talkWithSeeker(cast, wish)
  await talkWithGiver(cast, first, `peer:${busy}`)
  assert.equal((await introduce(first)).status, 303)
  const refused = await introduce(second)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /いま1人と関わっています（自分で決めた人数は1人）/)
  await browser.post(urls.mine.readiness(), { atOnce: '0', companies: 'listening' })
  assert.match((await browser.get(urls.mine.fellows())).text, /返事を待っています/)
  await assert.rejects(
    cast.town.work(async (tx, { tenantId }) => {
      const held = await tx
        .selectFrom('match_place')
        .selectAll()
        .where('tenant_id', '=', tenantId)
        .where('person_id', '=', busy)
        .executeTakeFirstOrThrow()
      const { id: _, held_at: __, ...row } = held
      await tx
        .insertInto('match_place')
        .values({ ...row, number: 2 })
        .execute()
    }),
    'the database refuses a place beyond the limit',
  )
})

test('a round proposes whom both sides wish, and sends what was chosen', async () => {
  const wish = await sendWish({ seeker: cast.town.visitor(), code: cast.code })
  await talkWithSeeker(cast, wish)
  const free = await registered(cast.town, { name: '時間のある人' })
  const { browser } = await cast.town.inhabitant(['supporter'], { personId: free })
  await browser.post(urls.mine.readiness(), { atOnce: '9', companies: 'listening' })
  const pair = `${wish} peer:${free}`
  const before = await cast.coordinator.browser.get(urls.matching.round())
  assert.match(before.text, /時間のある人[\s\S]*この相手とは、まだ話していません/)
  assert.ok(!before.text.includes(`value="${pair}"`), 'it cannot be chosen before a talk')
  const early = await cast.coordinator.browser.post(urls.matching.round(), { pair })
  assert.match(early.text, /0件を紹介しました[\s\S]*時間のある人[\s\S]*この相手とは、まだ話していません/)
  await talkWithGiver(cast, wish, `peer:${free}`)
  assert.ok((await cast.coordinator.browser.get(urls.matching.round())).text.includes(`value="${pair}"`))
  const sent = await cast.coordinator.browser.postAndFollow(urls.matching.round(), { pair })
  assert.match(sent.text, /1件を紹介しました/)
})

test('waiting never goes silent: after the set number of days there is news, once', async () => {
  const later = async (days: number) =>
    cast.town.work(async (tx, moment) => {
      const now = `${addDays(cast.town.today, days)}T01:00:00.000Z`
      return tellThoseWhoWait(tx, { ...moment, now, today: addDays(cast.town.today, days) })
    })
  assert.equal(await later(13), 0)
  assert.ok((await later(14)) > 0)
  assert.equal(await later(14), 0)
})

test('everything can be taken along, corrected, stopped, and deleted for good', async () => {
  const taken = JSON.parse((await cast.seeker.get(fellow.take(at()))).text)
  assert.equal(taken.said[0].answers.name, names.seeker)
  await cast.seeker.post(fellow.change(at()), { companies: 'group', contactWay: 'here', name: names.seeker })
  assert.match((await cast.seeker.get(fellow.show(at()))).text, /集まりやグループに入りたい/)
  await cast.seeker.post(fellow.stop(at()))
  assert.match((await cast.seeker.get(fellow.show(at()))).text, /探すのを止めています/)
  await cast.seeker.post(fellow.again(at()))
  const erased = await cast.seeker.post(fellow.erase(at()))
  assert.match(erased.text, /全部消しました/)
  assert.equal((await cast.seeker.get(fellow.show(at()))).status, 404)
  assert.equal((await cast.coordinator.browser.get(urls.matching.show({ id }))).status, 404)
  const left = await cast.town.work((tx, { tenantId }) =>
    tx.selectFrom('seeking_said').selectAll().where('tenant_id', '=', tenantId).where('seeking_id', '=', id).execute(),
  )
  assert.deepEqual(left, [])
})

test('a wish told by telephone is typed by a coordinator, with who typed it', async () => {
  const fields = {
    channel: 'phone',
    receivedOn: cast.town.today,
    companies: 'story',
    contactWay: 'phone',
    phone: '',
    language: 'ja',
  }
  const silent = await cast.coordinator.browser.post(urls.matching.new(), fields)
  assert.equal(silent.status, 422)
  const done = await cast.coordinator.browser.postAndFollow(urls.matching.new(), { ...fields, phone: '03-0000-0000' })
  assert.match(done.text, /本人に渡すリンク/)
})

test('nobody of another municipality, and nobody without the role, opens the office’s pages', async () => {
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  const wish = await sendWish({ seeker: cast.town.visitor(), code: cast.code })
  assert.equal((await elsewhere.browser.get(urls.matching.show({ id: wish }))).status, 404)
  assert.equal((await elsewhere.browser.get(urls.matching.options({ id: wish }))).status, 404)
  assert.equal((await cast.peer.browser.get(urls.matching.show({ id: wish }))).status, 403)
})
