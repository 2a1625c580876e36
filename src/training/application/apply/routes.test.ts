import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse, codeOf } from '../../fixtures/announced-course.ts'
import { answerAll, answersOf, apply, linksIn } from '../../fixtures/applying.ts'

let town: Town
let code: string
before(async () => {
  town = await newTown()
  code = await codeOf(town)
})

const applicationsIn = (of: Town, run: string) =>
  of.work((tx) =>
    tx
      .selectFrom('course_application')
      .selectAll()
      .where('course_application.tenant_id', '=', of.tenantId)
      .where('course_application.run_id', '=', run)
      .orderBy('course_application.reference')
      .execute(),
  )

test('anybody sees the courses that are announced, not those that are only planned', async () => {
  const run = await announceCourse(town, { name: '春の基礎研修' })
  const planned = await announceCourse(town, { name: '秋の基礎研修', isOpened: false })
  const list = await town.visitor().get(urls.place.courses({ code }))
  assert.match(list.text, /春の基礎研修/)
  assert.doesNotMatch(list.text, /秋の基礎研修/)
  assert.match((await town.visitor().get(urls.place.course({ code, run }))).text, /南会館 二階/)
  assert.equal((await town.visitor().get(urls.place.course({ code, run: planned }))).status, 404)
})

test('why somebody cannot apply is said before they type', async () => {
  const later = await announceCourse(town, { applyFromOn: addDays(town.today, 1) })
  const past = await announceCourse(town, { applyUntilOn: addDays(town.today, -1) })
  const full = await announceCourse(town, { capacity: 1, requiresKind: 'introductory', tracks: ['peer'] })
  const page = (run: string) => town.visitor().get(urls.place.apply.start({ code, run }))
  assert.match((await page(later)).text, /申込みは.*からです/)
  assert.equal((await page(later)).status, 403)
  assert.match((await page(past)).text, /申込みの期間は.*で終わりました/)
  const open = await page(full)
  assert.equal(open.status, 200)
  assert.match(open.text, /入門編.*を修了した人のための研修/)
  assert.match(open.text, /本人（当事者）のための研修/)
  assert.match(open.text, /読むのは、この自治体の担当者と、この研修の運営の担当者だけ/)
})

test('an application without an account gets a reference and a private link, and decides nothing', async () => {
  const run = await announceCourse(town)
  const visitor = town.visitor()
  const you = { name: '𠮷川 はる', email: 'haru@example.jp' }
  const sent = await apply(
    visitor,
    { code, run },
    answersOf('𠮷川 はる', { you, agreements: { agreements: ['later-courses'] } }),
  )
  assert.match(sent.text, /R\d+-M\d{3}/)
  assert.match(sent.text, /申込みだけでは参加は決まりません/)
  const [application, ...others] = await applicationsIn(town, run)
  assert.equal(others.length, 0)
  assert.deepEqual(application?.consents, ['later-courses'])
  assert.doesNotMatch(JSON.stringify(application), /𠮷川|haru@/)
  const [link = ''] = linksIn(sent.text)
  const own = await town.visitor().get(link)
  assert.match(own.text, /𠮷川 はる/)
  assert.match(own.text, /お返事をお待ちください/)
  const mail = await town.work((tx, moment) =>
    tx
      .selectFrom('mail')
      .selectAll()
      .where('mail.kind', '=', 'application-received')
      .execute()
      .then((rows) => rows.map((row) => row.subject + moment.keys.open(town.tenantId, row.body_sealed))),
  )
  assert.equal(mail.length, 1)
  assert.match(mail[0] ?? '', /R\d+-M\d{3}[\s\S]*南会館 二階[\s\S]*\/m\/\d{6}\/application\//)
  assert.doesNotMatch(mail[0] ?? '', /𠮷川|当事者/)
  assert.match((await visitor.get(urls.place.apply.start({ code, run }))).text, /もう申し込んであります/)
})

test('a link somebody guesses, or one from next door, opens nothing; the page after sending is for the sender only', async () => {
  const run = await announceCourse(town)
  const visitor = town.visitor()
  const sent = await apply(visitor, { code, run }, answersOf('秘密 のり'))
  const [link = ''] = linksIn(sent.text)
  const elsewhere = await newTown()
  const other = await codeOf(elsewhere)
  assert.equal((await elsewhere.visitor().get(link.replace(code, other))).status, 404)
  assert.equal((await town.visitor().get(urls.place.application({ code, token: 'guess' }))).status, 404)
  const [application] = await applicationsIn(town, run)
  const applied = urls.place.applied({ code, id: application?.id ?? '' })
  assert.equal((await visitor.get(applied)).status, 200)
  assert.equal((await town.visitor().get(applied)).status, 404)
  assert.equal((await elsewhere.visitor().get(urls.place.apply.start({ code: other, run }))).status, 404)
})

test('it is changed and withdrawn by the link, without a reason', async () => {
  const run = await announceCourse(town)
  const [link = ''] = linksIn((await apply(town.visitor(), { code, run }, answersOf('前の なまえ'))).text)
  const visitor = town.visitor()
  const change = `${link}/change`
  const form = await visitor.get(change)
  assert.match(form.text, /前の なまえ/)
  const version = /name="version" value="(\d+)"/.exec(form.text)?.[1] ?? ''
  const fields = { version, name: '新しい なまえ', phone: '03-1234-5678', wishes: '前の席がよい' }
  assert.match((await visitor.postAndFollow(change, fields)).text, /新しい なまえ[\s\S]*前の席がよい/)
  assert.equal((await visitor.post(change, fields)).status, 422)
  assert.equal((await visitor.post(change, { version, name: '新しい なまえ', phone: '' })).status, 422)
  assert.match((await visitor.postAndFollow(`${link}/withdraw`)).text, /取りやめました/)
  assert.equal((await visitor.get(change)).status, 404)
})

test('a person with lived experience and a colleague apply as two; each has a reference and a link, and answers for oneself', async () => {
  const run = await announceCourse(town)
  const partner = { partnerName: '職場 まな', partnerTrack: 'employer', partnerPhone: '03-1234-9999' }
  const together = { together: 'together', partnerReference: '' }
  const agreements = { agreements: ['photo', 'tell-office'] }
  const sent = await apply(town.visitor(), { code, run }, answersOf('二人 とも', { together, partner, agreements }))
  assert.equal(linksIn(sent.text).length, 2)
  const [first, second] = await applicationsIn(town, run)
  assert.equal(first?.pair_id, second?.pair_id)
  assert.notEqual(first?.pair_id, null)
  assert.equal(second?.track, 'employer')
  assert.deepEqual(second?.consents, [])
  assert.match((await town.visitor().get(linksIn(sent.text)[1] ?? '')).text, /職場 まな/)
})

test('somebody joins one who has applied, by the reference; an unknown one is refused in words and nothing is lost', async () => {
  const run = await announceCourse(town)
  await apply(town.visitor(), { code, run }, answersOf('先 りく'))
  const [first] = await applicationsIn(town, run)
  const together = (partnerReference: string) => ({ together: 'partner-applied', partnerReference })
  const visitor = town.visitor()
  const refused = await apply(visitor, { code, run }, answersOf('後 うみ', { together: together('R8-M999') }))
  assert.match(refused.text, /この研修には見つかりません/)
  const reference = first?.reference.toLowerCase() ?? ''
  await apply(visitor, { code, run }, answersOf('後 うみ', { together: together(reference) }))
  const pair = await applicationsIn(town, run)
  assert.equal(pair.length, 2)
  assert.equal(pair[0]?.pair_id, pair[1]?.pair_id)
})

test('some way to answer is needed, and a track that the course has', async () => {
  const run = await announceCourse(town, { tracks: ['peer'] })
  const visitor = town.visitor()
  const step = (id: string) => urls.place.apply.step({ code, run, step: id })
  assert.match((await visitor.post(step('as'), { track: 'employer' })).text, /一覧から選んで/)
  await visitor.post(step('as'), { track: 'peer' })
  const unreachable = await visitor.post(step('you'), { name: '連絡 なし' })
  assert.equal(unreachable.status, 422)
  assert.match(unreachable.text, /「電話番号」を入力/)
  const check = await answerAll(visitor, { code, run }, answersOf('連絡 あり'))
  assert.match(check.text, /どれにも同意しない/)
})

test('in English and in easy Japanese', async () => {
  const run = await announceCourse(town)
  assert.match((await town.visitor().speak('en').get(urls.place.course({ code, run }))).text, /Peer support training/)
  assert.match((await town.visitor().speak('easy').get(urls.place.apply.start({ code, run }))).text, /出られるかは/)
})
