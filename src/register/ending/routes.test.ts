import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newContract } from '#test/contract.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { enrol } from '../enrolment/enrol.ts'
import { getSupporterFacts } from '../facts/facts.queries.ts'
import { contractedCoordinator, graduate, registered, supporter } from '../fixtures/cast.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const page = urls.mine.ending()
const factsOf = (personId: string) => town.work((tx, moment) => getSupporterFacts(tx, moment, personId))
const withAddress = async (one: Inhabitant) => {
  await town.work((tx, { tenantId, keys }) =>
    tx
      .updateTable('account')
      .set({ email_sealed: keys.seal(tenantId, `${one.accountId}@example.jp`) })
      .where('account.id', '=', one.accountId)
      .execute(),
  )
  return one
}
const lettersTo = ({ accountId }: Inhabitant) =>
  town.work(async (tx, { tenantId, keys }) => {
    const rows = await tx.selectFrom('mail').selectAll().where('mail.account_id', '=', accountId).execute()
    return rows.map((row) => `${row.kind} ${row.subject}\n${keys.open(tenantId, row.body_sealed)}`)
  })

describe('ending one’s own registration', () => {
  test('begins at the end of one’s own page, says what happens, and asks for no reason', async () => {
    const { browser } = await supporter(town)
    assert.match((await browser.get(urls.mine.home())).text, new RegExp(`href="${page}"`))
    const { text } = await browser.get(page)
    for (const said of [
      /理由は聞きません/,
      /そのまま残ります/,
      /また始めたくなったら/,
      /登録をやめたことだけを知らせます/,
    ])
      assert.match(text, said)
    assert.doesNotMatch(text, /<textarea|本当に/)
  })

  test('ends it today with one button; everything stays to be seen', async () => {
    const { browser, personId } = await supporter(town)
    const done = await browser.postAndFollow(page, { endsOn: town.today })
    assert.match(done.text, /登録は、[^<]*に終わりました/)
    assert.match(done.text, /ありがとうございました/)
    assert.doesNotMatch(done.text, /name="endsOn"/)
    assert.equal((await factsOf(personId))?.withdrawnOn, town.today)
    const home = await browser.get(urls.mine.home())
    assert.match(home.text, /登録は終わっています/)
    assert.doesNotMatch(home.text, new RegExp(`href="${page}"`))
    assert.equal((await browser.get(urls.mine.held())).status, 200)
  })

  test('may be on a later day, which the page then says', async () => {
    const { browser, personId } = await supporter(town)
    const endsOn = addDays(town.today, 20)
    assert.match((await browser.postAndFollow(page, { endsOn })).text, /に終わります/)
    assert.equal((await factsOf(personId))?.withdrawnOn, endsOn)
    assert.match((await browser.get(urls.mine.home())).text, /お誘いを受け取れます/)
  })

  test('is not dated back, and what was typed stays', async () => {
    const { browser, personId } = await supporter(town)
    const yesterday = addDays(town.today, -1)
    const answer = await browser.post(page, { endsOn: yesterday })
    assert.equal(answer.status, 422)
    assert.match(answer.text, new RegExp(`value="${yesterday}"[\\s\\S]*id="f-endsOn-error"`))
    assert.equal((await factsOf(personId))?.withdrawnOn, null)
  })

  test('two taps end it once, and the way back is open: registered again, the page can be used again', async () => {
    const { browser, personId } = await supporter(town)
    const twice = { endsOn: town.today, _once: 'ended-by-two-taps' }
    const answers = await Promise.all([browser.post(page, twice), browser.post(page, twice)])
    assert.deepEqual(
      answers.map(({ location }) => location),
      [page, page],
    )
    await town.work((tx, moment) =>
      enrol(tx, moment, personId, { enrolledOn: town.today, number: '', contractId: null }, 'phone'),
    )
    assert.match((await browser.get(page)).text, /name="endsOn"/)
  })

  test('is told to the coordinators who look after the person, by mail that names nobody', async () => {
    const [north, south] = [await newContract(town, '北'), await newContract(town, '南')]
    const theirs = await withAddress(await contractedCoordinator(town, north))
    const others = await withAddress(await contractedCoordinator(town, south))
    const personId = await registered(town, { name: '青木 はじめ', contractId: north })
    const { browser } = await town.inhabitant(['supporter'], { personId })
    await browser.post(page, { endsOn: town.today })
    const [letter] = await lettersTo(theirs)
    assert.match(letter ?? '', /^registration-ended 登録を終えた方がいます/)
    assert.match(letter ?? '', new RegExp(urls.people.show({ id: personId })))
    assert.doesNotMatch(letter ?? '', /青木|はじめ/)
    assert.deepEqual(await lettersTo(others), [])
  })

  test('leaves nothing about why in the record of events', async () => {
    const { browser, personId } = await supporter(town)
    await browser.post(page, { endsOn: town.today, reason: 'つかれた' })
    const events = await town.work((tx) =>
      tx.selectFrom('event').selectAll().where('person_id', '=', personId).where('verb', '=', 'withdraw').execute(),
    )
    assert.equal(events.length, 1)
    assert.equal(events[0]?.channel, 'online')
    assert.doesNotMatch(JSON.stringify(events), /つかれた/)
  })

  test('reads in three languages', async () => {
    const { browser } = await supporter(town)
    assert.match((await browser.speak('en').get(page)).text, /End my registration/)
    assert.match((await browser.speak('easy').get(page)).text, /いつやめてもいいです/)
    assert.doesNotMatch((await browser.speak('ja').get(page)).text, /\{[^}]*\|/)
  })

  test('is offered to nobody who is not registered, and to nobody else', async () => {
    const { browser } = await town.inhabitant(['supporter'], { personId: await graduate(town) })
    const shown = await browser.get(page)
    assert.match(shown.text, /今は、登録していません/)
    assert.doesNotMatch(shown.text, /name="endsOn"/)
    assert.equal((await browser.post(page, { endsOn: town.today })).status, 422)
    const coordinator = await town.inhabitant(['coordinator'])
    assert.equal((await coordinator.browser.get(page)).status, 403)
    const nobody = await town.inhabitant(['supporter'])
    assert.equal((await nobody.browser.get(page)).status, 404)
  })
})
