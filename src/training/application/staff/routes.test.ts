import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse, codeOf } from '../../fixtures/announced-course.ts'
import { answersOf, apply, linksIn } from '../../fixtures/applying.ts'

let town: Town
let code: string
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  code = await codeOf(town)
  coordinator = await town.inhabitant(['coordinator'], { name: '受付 のぞみ' })
})

const applicationsOf = (run: string) =>
  town.work((tx) =>
    tx
      .selectFrom('course_application')
      .selectAll()
      .where('course_application.run_id', '=', run)
      .orderBy('course_application.reference')
      .execute(),
  )
const participantsOf = (run: string) =>
  town.work((tx) =>
    tx
      .selectFrom('participant')
      .selectAll()
      .where('participant.run_id', '=', run)
      .where('participant.ended_at', 'is', null)
      .execute(),
  )

async function applied(run: string, name: string, more = {}) {
  const sent = await apply(town.visitor(), { code, run }, answersOf(name, more))
  const [link = ''] = linksIn(sent.text)
  const last = (await applicationsOf(run)).at(-1)
  return { id: last?.id ?? '', reference: last?.reference ?? '', link }
}

const decide = (id: string, fields: Record<string, string>) =>
  coordinator.browser.postAndFollow(urls.applications.decide({ id }), fields)

test('an applicant is accepted by a person only, as somebody new on record, and reads it by the link', async () => {
  const run = await announceCourse(town)
  const { id, link } = await applied(run, '青葉 りょう')
  assert.equal((await participantsOf(run)).length, 0)
  const page = await coordinator.browser.get(urls.applications.show({ id }))
  assert.match(page.text, /新しい人として記録する/)
  const done = await coordinator.browser.postAndFollow(urls.applications.accept({ id }), {
    words: '入口でお待ちします',
  })
  assert.match(done.text, /メールアドレスがありません/)
  const [participant] = await participantsOf(run)
  const person = await town.work((tx) =>
    tx
      .selectFrom('person')
      .selectAll()
      .where('person.id', '=', participant?.person_id ?? '')
      .executeTakeFirst(),
  )
  assert.equal(person?.name, '青葉 りょう')
  assert.match((await town.visitor().get(link)).text, /参加できます[\s\S]*入口でお待ちします/)
  assert.equal((await coordinator.browser.post(urls.applications.accept({ id }))).status, 409)
  assert.equal((await participantsOf(run)).length, 1)
})

test('somebody on record is found and linked, not recorded twice', async () => {
  const run = await announceCourse(town)
  const personId = await town.work((tx, moment) =>
    registerPerson(
      tx,
      moment,
      {
        name: '若葉 みなみ',
        kana: '',
        penName: '',
        email: null,
        phone: '03-5555-1234',
        address: '',
        preferredChannel: null,
      },
      'paper',
    ),
  )
  const { id } = await applied(run, '若葉 みなみ')
  assert.match((await coordinator.browser.get(urls.applications.show({ id }))).text, new RegExp(`value="${personId}"`))
  await coordinator.browser.post(urls.applications.accept({ id }), { person: personId })
  assert.equal((await participantsOf(run))[0]?.person_id, personId)
})

test('a full course: the waiting list, the proposal of who is next when a place becomes free, and a place beyond only knowingly', async () => {
  const run = await announceCourse(town, { capacity: 1 })
  const first = await applied(run, '一 いち')
  const second = await applied(run, '二 に')
  const third = await applied(run, '三 さん')
  await coordinator.browser.post(urls.applications.accept({ id: first.id }))
  const full = await coordinator.browser.post(urls.applications.accept({ id: second.id }))
  assert.equal(full.status, 409)
  assert.match(full.text, /定員に達しています/)
  await decide(third.id, { decision: 'waiting', words: '' })
  await decide(second.id, { decision: 'waiting', words: '' })
  const list = urls.applications.ofRun({ run })
  assert.doesNotMatch((await coordinator.browser.get(list)).text, /席が空いています/)
  await town.visitor().post(`${first.link}/withdraw`)
  const free = await coordinator.browser.get(list)
  assert.match(free.text, new RegExp(`空き待ちの次の人は ${third.reference}`))
  assert.equal((await participantsOf(run)).length, 0)
  await coordinator.browser.post(urls.applications.accept({ id: third.id }))
  await coordinator.browser.post(urls.applications.accept({ id: second.id }), { over: 'yes' })
  assert.equal((await participantsOf(run)).length, 2)
})

test('no place this time is said with kind words and another offer', async () => {
  const run = await announceCourse(town)
  const { id, link } = await applied(run, '七 なな')
  assert.match(
    (await coordinator.browser.get(urls.applications.show({ id }))).text,
    /交流会や見学にもおいでいただけます/,
  )
  await decide(id, { decision: 'declined', words: '次の研修をご案内します' })
  assert.match((await town.visitor().get(link)).text, /今回は見送り[\s\S]*次の研修をご案内します/)
  await decide(id, { decision: 'open-again' })
  assert.match((await town.visitor().get(link)).text, /お返事をお待ちください/)
})

test('the earlier course is needed, or waived with a reason', async () => {
  const run = await announceCourse(town, { requiresKind: 'basic', courseKind: 'specialist' })
  const { id } = await applied(run, '八 はち', { as: { earlierCourse: 'not-yet' } })
  const refused = await coordinator.browser.post(urls.applications.accept({ id }))
  assert.match(refused.text, /修了が記録にありません/)
  await coordinator.browser.post(urls.applications.accept({ id }), { waived: '隣の市で受けた' })
  assert.equal((await participantsOf(run)).length, 1)
})

test('one person who applied twice is told, and put together knowingly', async () => {
  const run = await announceCourse(town)
  const first = await applied(run, '双葉 ふた')
  const second = await applied(run, '双葉　ふた')
  const page = await coordinator.browser.get(urls.applications.show({ id: second.id }))
  assert.match(page.text, new RegExp(`${first.reference} 双葉 ふた と同じ人かもしれません`))
  await coordinator.browser.post(urls.applications.merge({ id: second.id }), { other: first.id })
  assert.match((await town.visitor().get(second.link)).text, /一つにしました/)
  const again = await coordinator.browser.post(urls.applications.merge({ id: second.id }), { other: first.id })
  assert.equal(again.status, 409)
})

test('what came on paper or by telephone is keyed in with who typed it, also after the last day', async () => {
  const run = await announceCourse(town, { applyUntilOn: town.today, tracks: ['peer'] })
  const typed = { channel: 'paper', track: 'peer', name: '紙 よしこ', phone: '03-1111-2222', together: 'alone' }
  const bad = await coordinator.browser.post(urls.applications.new({ run }), { ...typed, name: '' })
  assert.equal(bad.status, 422)
  assert.match(bad.text, /03-1111-2222/)
  const done = await coordinator.browser.postAndFollow(urls.applications.new({ run }), typed)
  assert.match(done.text, /紙 よしこ[\s\S]*紙 受付 のぞみ/)
})

test('the letter and the form on paper are PDF with a name that has rare characters', async () => {
  const run = await announceCourse(town, { photoRule: 'who-agrees' })
  const { id } = await applied(run, '𠮷田 葛󠄀子')
  const letter = await coordinator.browser.bytes(urls.applications.letter({ id }))
  const paper = await town.visitor().bytes(urls.place.coursePaper({ code, run }))
  for (const pdf of [letter, paper]) assert.match(Buffer.from(pdf).toString('latin1'), /^%PDF-[\s\S]*StructTreeRoot/)
  if (process.env.LOOK) {
    writeFileSync('/tmp/people4-letter.pdf', letter)
    writeFileSync('/tmp/people4-paper.pdf', paper)
  }
})

test('neither hosts nor a second municipality nor officers without sight of records read who applied', async () => {
  const run = await announceCourse(town)
  const { id } = await applied(run, '壁 のなか')
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  for (const address of [
    urls.applications.show({ id }),
    urls.applications.ofRun({ run }),
    urls.applications.letter({ id }),
  ])
    assert.equal((await neighbour.browser.get(address)).status, 404)
  assert.equal((await neighbour.browser.post(urls.applications.accept({ id }))).status, 404)
  assert.equal((await participantsOf(run)).length, 0)
  const officer = await town.inhabitant(['officer'])
  assert.equal((await officer.browser.get(urls.applications.ofRun({ run }))).status, 403)
  const seeing = await town.inhabitant(['officer'], { seesRecords: true })
  assert.match((await seeing.browser.get(urls.applications.ofRun({ run }))).text, /壁 のなか/)
})
