import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse, codeOf } from '../fixtures/announced-course.ts'
import { answersOf, apply } from '../fixtures/applying.ts'
import { limitToContract } from '../fixtures/limit-to-contract.ts'

let town: Town
let code: string
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  code = await codeOf(town)
  coordinator = await town.inhabitant(['coordinator'])
})

/** Somebody who was accepted for a course of their own. */
async function tookPart(name: string, email = '') {
  const run = await announceCourse(town)
  await apply(town.visitor(), { code, run }, answersOf(name, { you: { name, phone: '03-1212-3434', email } }))
  const { id } = await town.work((tx) =>
    tx.selectFrom('course_application').select('id').where('run_id', '=', run).executeTakeFirstOrThrow(),
  )
  await coordinator.browser.post(urls.applications.accept({ id }))
  const participant = await town.work((tx) =>
    tx.selectFrom('participant').selectAll().where('run_id', '=', run).executeTakeFirstOrThrow(),
  )
  return { run, participant }
}

test('everybody is asked once by mail, with a link that needs no account, and chooses; doing nothing counts like the rest', async () => {
  const { run } = await tookPart('後 たのし', 'tanoshi@example.jp')
  const asked = await coordinator.browser.postAndFollow(urls.afterwards.ask({ run }))
  assert.match(asked.text, /1人にメールを送りました/)
  assert.match((await coordinator.browser.postAndFollow(urls.afterwards.ask({ run }))).text, /0人にメール/)
  const letters = await town.work(async (tx, moment) =>
    (await tx.selectFrom('mail').selectAll().where('mail.kind', '=', 'after-course').execute()).map((row) =>
      moment.keys.open(town.tenantId, row.body_sealed),
    ),
  )
  assert.doesNotMatch(letters.join(), /後 たのし/)
  const link = /\/m\/\d{6}\/after-course\/\S+/.exec(letters[0] ?? '')?.[0] ?? ''
  const visitor = town.visitor()
  assert.match((await visitor.get(link)).text, /今は何もしない/)
  assert.match((await visitor.postAndFollow(link, { outcome: 'nothing-now' })).text, /ありがとうございました/)
  const page = await coordinator.browser.get(urls.afterwards.ofRun({ run }))
  assert.match(page.text, /今は何もしない<\/th>[\s\S]*?1人/)
  assert.equal((await visitor.post(link, { outcome: 'promoted' })).status, 404)
  assert.equal((await visitor.get(link.replace(/.$/, link.endsWith('A') ? 'B' : 'A'))).status, 404)
})

test('a supporter chooses on the own page; staff key in what they were told', async () => {
  const { run, participant } = await tookPart('自分 でえらぶ')
  const { browser } = await town.inhabitant(['supporter'], { personId: participant.person_id })
  const own = { participant: participant.id, outcome: 'trial' }
  assert.match((await browser.postAndFollow(urls.mine.afterCourse(), own)).text, /今の答え：活動を体験してみたい/)
  const told = { participant: participant.id, outcome: 'registering', channel: 'phone' }
  await coordinator.browser.post(urls.afterwards.say({ run }), told)
  assert.match((await coordinator.browser.get(urls.afterwards.ofRun({ run }))).text, /登録したい/)
  const other = await tookPart('よその ひと')
  assert.equal((await browser.post(urls.mine.afterCourse(), { ...own, participant: other.participant.id })).status, 404)
})

test('a talk about becoming a trainee ends with an offer, and the offer is named', async () => {
  const { participant } = await tookPart('訓練 のぞむ')
  const talk = { person: participant.person_id, heldOn: town.today, agreed: 'other-activity', activity: '' }
  const missing = await coordinator.browser.post(urls.afterwards.interviews(), talk)
  assert.equal(missing.status, 422)
  assert.match(missing.text, /お誘いした.*活動/)
  const done = await coordinator.browser.postAndFollow(urls.afterwards.interviews(), {
    ...talk,
    activity: '喫茶の手伝い',
  })
  assert.match(done.text, /訓練 のぞむ[\s\S]*ほかの活動をお誘いした[\s\S]*喫茶の手伝い/)
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  assert.doesNotMatch((await neighbour.browser.get(urls.afterwards.interviews())).text, /訓練 のぞむ/)
  assert.equal((await neighbour.browser.post(urls.afterwards.interviews(), { ...talk, activity: 'x' })).status, 404)
})

test('a coordinator of one contract neither sees nor records talks with people of others', async () => {
  const { participant } = await tookPart('よその 契約')
  const { browser, accountId } = await town.inhabitant(['coordinator'])
  await limitToContract(town, accountId)
  const talk = { person: participant.person_id, heldOn: town.today, agreed: 'trainee', activity: '' }
  await coordinator.browser.post(urls.afterwards.interviews(), talk)
  assert.match((await coordinator.browser.get(urls.afterwards.interviews())).text, /よその 契約/)
  assert.doesNotMatch((await browser.get(urls.afterwards.interviews())).text, /よその 契約/)
  assert.equal((await browser.post(urls.afterwards.interviews(), talk)).status, 404)
})

test('a second municipality finds nothing of it', async () => {
  const { run, participant } = await tookPart('壁 あと')
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await neighbour.browser.get(urls.afterwards.ofRun({ run }))).status, 404)
  const told = { participant: participant.id, outcome: 'trial', channel: 'phone' }
  assert.equal((await neighbour.browser.post(urls.afterwards.say({ run }), told)).status, 404)
})
