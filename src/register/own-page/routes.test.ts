import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { h } from 'preact'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { getSupporterFacts } from '../facts/facts.queries.ts'
import { graduate, supporter } from '../fixtures/cast.ts'
import { homeSlots } from './home-slots.ts'

let town: Town

before(async () => {
  town = await newTown()
})

const factsOf = (personId: string) => town.work((tx, moment) => getSupporterFacts(tx, moment, personId))

test('one tap rests, one tap ends the rest, and nothing else changes', async () => {
  const { browser, personId } = await supporter(town)
  assert.match((await browser.get(urls.mine.home())).text, /お誘いを受け取れます/)
  const resting = await browser.postAndFollow(urls.mine.rest())
  assert.match(resting.text, /お休み中です/)
  const facts = await factsOf(personId)
  assert.deepEqual(facts?.rests, [{ fromOn: town.today, untilOn: null }])
  assert.equal(facts?.withdrawnOn, null)
  const back = await browser.postAndFollow(urls.mine.restEnd())
  assert.match(back.text, /お誘いを受け取れます/)
  assert.deepEqual((await factsOf(personId))?.rests, [{ fromOn: town.today, untilOn: town.today }])
})

test('a rest up to a day includes that day', async () => {
  const { browser, personId } = await supporter(town)
  const lastOn = addDays(town.today, 10)
  await browser.post(urls.mine.rest(), { lastOn })
  assert.deepEqual((await factsOf(personId))?.rests, [{ fromOn: town.today, untilOn: addDays(town.today, 11) }])
})

test('a rest that lies ahead is shown and can be taken back', async () => {
  const { browser, personId } = await supporter(town)
  const fromOn = addDays(town.today, 5)
  const planned = await browser.postAndFollow(urls.mine.rest(), { fromOn })
  assert.match(planned.text, /お誘いを受け取れます/)
  assert.match(planned.text, /休む予定です/)
  await browser.post(urls.mine.restEnd())
  assert.deepEqual((await factsOf(personId))?.rests, [{ fromOn, untilOn: fromOn }])
})

test('what was said last about resting counts: a shorter rest takes the place of an open one', async () => {
  const { browser, personId } = await supporter(town)
  await browser.post(urls.mine.rest())
  await browser.post(urls.mine.rest(), { lastOn: addDays(town.today, 2) })
  const rests = (await factsOf(personId))?.rests ?? []
  assert.deepEqual(
    rests.filter((rest) => rest.untilOn !== rest.fromOn),
    [{ fromOn: town.today, untilOn: addDays(town.today, 3) }],
  )
})

test('a rest that would end before it begins comes back with the day as it was typed', async () => {
  const { browser, personId } = await supporter(town)
  const answer = await browser.post(urls.mine.rest(), { lastOn: addDays(town.today, -1) })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「いつまで」は、始まりより後にしてください/)
  assert.match(answer.text, new RegExp(`value="${addDays(town.today, -1)}"`))
  assert.deepEqual((await factsOf(personId))?.rests, [])
})

test('two taps on the same button make one rest', async () => {
  const { browser, personId } = await supporter(town)
  const fields = { _once: 'the-same-button-twice' }
  await Promise.all([browser.post(urls.mine.rest(), fields), browser.post(urls.mine.rest(), fields)])
  assert.equal((await factsOf(personId))?.rests.length, 1)
})

test('resting is recorded so that others can react, and no reason is in it', async () => {
  const { browser, personId, accountId } = await supporter(town)
  await browser.post(urls.mine.rest(), { reason: 'つかれた' })
  const events = await town.work((tx) =>
    tx
      .selectFrom('event')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('person_id', '=', personId)
      .where('verb', '=', 'set-rest')
      .execute(),
  )
  assert.equal(events.length, 1)
  assert.equal(events[0]?.actor_id, accountId)
  assert.doesNotMatch(JSON.stringify(events), /つかれた/)
})

test('the page reads in three languages, with readings where they are wanted', async () => {
  const { browser } = await supporter(town)
  assert.match((await browser.speak('en').get(urls.mine.home())).text, /You can receive offers/)
  assert.match((await browser.speak('easy').get(urls.mine.home())).text, /おさそいがとどきます/)
  assert.doesNotMatch((await browser.speak('ja').get(urls.mine.home())).text, /\{[^}]*\|/)
})

test('an account without a person has no own page, and a coordinator none either', async () => {
  const nobody = await town.inhabitant(['supporter'])
  assert.equal((await nobody.browser.get(urls.mine.home())).status, 404)
  assert.equal((await nobody.browser.post(urls.mine.rest())).status, 404)
  const coordinator = await town.inhabitant(['coordinator'])
  assert.equal((await coordinator.browser.get(urls.mine.home())).status, 403)
  assert.equal((await coordinator.browser.post(urls.mine.rest())).status, 403)
})

test('who never was registered is told whom to ask, and is not offered a rest from nothing', async () => {
  const { browser } = await town.inhabitant(['supporter'], { personId: await graduate(town) })
  const page = await browser.get(urls.mine.home())
  assert.match(page.text, /登録はまだ始まっていません/)
  assert.doesNotMatch(page.text, />休みます</)
})

test('what other slices have to say to the person stands on the page, and what is empty leaves nothing behind', async () => {
  const { browser, personId } = await supporter(town)
  const says = { key: 'says', show: async (_: unknown, __: unknown, id: string) => h('p', {}, `お誘い for ${id}`) }
  const silent = { key: 'silent', show: async () => null }
  homeSlots.push(says, silent)
  const { text } = await browser.get(urls.mine.home())
  for (const slot of [says, silent]) homeSlots.splice(homeSlots.indexOf(slot), 1)
  assert.match(text, new RegExp(`<p>お誘い for ${personId}</p>`))
})
