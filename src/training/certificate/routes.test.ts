import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { announceCourse, codeOf } from '../fixtures/announced-course.ts'

let town: Town
let code: string
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  code = await codeOf(town)
  coordinator = await town.inhabitant(['coordinator'])
})

/** Somebody who completed the course. */
const completed = (run: string, name: string) =>
  town.work(async (tx, moment) => {
    const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
    const personId = await registerPerson(tx, moment, { name, ...unsaid }, 'paper')
    const row = {
      tenant_id: town.tenantId,
      person_id: personId,
      course_kind: 'basic' as const,
      completed_on: town.today,
    }
    const completion = await tx
      .insertInto('completion')
      .values({
        ...row,
        hours: '7',
        channel: 'paper',
        typed_by: null,
        run_id: run,
        participant_id: null,
        track: 'peer',
      })
      .returning('completion.id')
      .executeTakeFirstOrThrow()
    return { personId, id: completion.id }
  })

const standing = (id: string) =>
  town.work(async (tx, moment) => {
    const rows = await tx
      .selectFrom('certificate')
      .selectAll()
      .where('certificate.completion_id', '=', id)
      .orderBy('certificate.issued_at')
      .orderBy('certificate.number')
      .execute()
    return rows.map((row) => ({
      number: row.number,
      name: moment.keys.open(town.tenantId, row.name_sealed),
      address: urls.place.certificate({ code, token: moment.keys.open(town.tenantId, row.token_sealed) }),
    }))
  })
const isTagged = /^%PDF-[\s\S]*StructTreeRoot/
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1')

test('certificates of a whole course are issued once, warned about before printing, and printed as one file', async () => {
  const run = await announceCourse(town)
  const rare = await completed(run, '𠮷田 葛󠄀子')
  await completed(run, '山田 花子')
  const before = await coordinator.browser.get(urls.certificates.ofRun({ run }))
  assert.match(before.text, /まだの2人に修了証を出す/)
  assert.match(before.text, /𠮷：印刷できます/)
  assert.match(before.text, /葛󠄀：字の形の指定（異体字）は印刷に出ません/)
  assert.equal((await coordinator.browser.get(urls.certificates.ofRunPdf({ run }))).status, 404)
  await coordinator.browser.post(urls.certificates.ofRun({ run }))
  const after = await coordinator.browser.postAndFollow(urls.certificates.ofRun({ run }))
  assert.match(after.text, /R\d+-S001/)
  assert.doesNotMatch(after.text, /S003/)
  assert.equal((await standing(rare.id)).length, 1)
  const pdf = await coordinator.browser.bytes(urls.certificates.ofRunPdf({ run }))
  assert.match(text(pdf), isTagged)
  if (process.env.LOOK) writeFileSync('/tmp/people4-certs.pdf', pdf)
})

test('the code leads to valid or not and the course, never to a name; a reissue and a revocation are seen there', async () => {
  const run = await announceCourse(town, { name: '確かめる研修' })
  const { id } = await completed(run, '白石 まこと')
  await coordinator.browser.post(urls.certificates.reissue({ id }))
  const [first] = await standing(id)
  const check = async (address = '') => (await town.visitor().get(address)).text
  const valid = await check(first?.address)
  assert.match(valid, /この修了証は有効です[\s\S]*確かめる研修/)
  assert.doesNotMatch(valid, /白石/)
  await coordinator.browser.post(urls.certificates.reissue({ id }), { name: '白石 真' })
  const [, second] = await standing(id)
  assert.equal(second?.name, '白石 真')
  assert.match(await check(first?.address), /有効ではありません/)
  assert.match(await check(second?.address), /有効です/)
  const page = await coordinator.browser.postAndFollow(urls.certificates.revoke({ id }), { why: '字の間違い' })
  assert.match(page.text, /取り消した[\s\S]*字の間違い/)
  assert.match(await check(second?.address), /有効ではありません/)
  assert.doesNotMatch(await check(second?.address), /字の間違い/)
  assert.equal((await coordinator.browser.post(urls.certificates.revoke({ id }))).status, 409)
  const elsewhere = await newTown()
  const there = (second?.address ?? '').replace(code, await codeOf(elsewhere))
  assert.equal((await elsewhere.visitor().get(there)).status, 404)
  assert.equal((await town.visitor().get(urls.place.certificate({ code, token: 'guess' }))).status, 404)
})

test('a supporter reads and prints the own certificates and nobody else’s', async () => {
  const run = await announceCourse(town)
  const mine = await completed(run, '本人 ひかり')
  const other = await completed(run, '別人 かげ')
  await coordinator.browser.post(urls.certificates.ofRun({ run }))
  const { browser } = await town.inhabitant(['supporter'], { personId: mine.personId })
  assert.match((await browser.get(urls.mine.home())).text, /わたしの修了証/)
  assert.match((await browser.get(urls.mine.certificates())).text, /R\d+-S\d{3}/)
  assert.match(text(await browser.bytes(urls.mine.certificate({ id: mine.id }))), isTagged)
  assert.equal((await browser.get(urls.mine.certificate({ id: other.id }))).status, 404)
})

test('a second municipality and roles without sight of people find no certificate', async () => {
  const run = await announceCourse(town)
  const { id } = await completed(run, '壁 むこう')
  await coordinator.browser.post(urls.certificates.ofRun({ run }))
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  for (const address of [
    urls.certificates.ofRun({ run }),
    urls.certificates.show({ id }),
    urls.certificates.pdf({ id }),
  ])
    assert.equal((await neighbour.browser.get(address)).status, 404)
  assert.equal((await neighbour.browser.post(urls.certificates.revoke({ id }))).status, 404)
  assert.equal((await standing(id)).length, 1)
  const officer = await town.inhabitant(['officer'])
  assert.equal((await officer.browser.get(urls.certificates.show({ id }))).status, 403)
})
