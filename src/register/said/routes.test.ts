import assert from 'node:assert/strict'
import { randomInt } from 'node:crypto'
import { before, test } from 'node:test'
import { decideDisclosure } from '#people/index.ts'
import { addDays, weekdayOf } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { isAvailable } from '../availability/rules.ts'
import { listExceptions } from '../exceptions/store.ts'
import { getSupporterFacts } from '../facts/facts.queries.ts'
import { registered, type Supporter, supporter, told } from '../fixtures/cast.ts'
import { findAccommodations, findWish } from '../wishes/find-wish.ts'

let town: Town
let coordinator: Inhabitant
let mori: Supporter

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  mori = await supporter(town, { name: '森 あかり' })
})

const factsOf = (personId: string) => town.work((tx, moment) => getSupporterFacts(tx, moment, personId))

test('wishes are kept as they were said; what was left empty stays unsaid', async () => {
  const { browser, personId } = await supporter(town)
  const said = { activities: ['talk', 'place'], topics: 'work', modes: 'online', introduction: '海が好きです。' }
  assert.equal((await browser.postAndFollow(urls.mine.wishes(), said)).status, 200)
  const wish = await town.work((tx, moment) => findWish(tx, moment, personId))
  assert.deepEqual([...wish.activities].sort(), ['place', 'talk'])
  assert.deepEqual(wish.topics, ['work'])
  assert.equal(wish.introduction, '海が好きです。')
  assert.equal(wish.amountPerMonth, null)
  assert.equal(wish.followUpNeed, null)
  assert.match((await browser.get(urls.mine.wishes())).text, /海が好きです。/)
})

test('what is written about oneself does not stand in the database in plain text', async () => {
  const { browser, personId } = await supporter(town)
  await browser.post(urls.mine.wishes(), { experience: 'ひみつの体験' })
  await browser.post(urls.mine.accommodations(), { text: '静かな部屋' })
  const row = await town.work((tx) =>
    tx
      .selectFrom('supporter_wish')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('person_id', '=', personId)
      .executeTakeFirstOrThrow(),
  )
  assert.doesNotMatch(JSON.stringify(row), /ひみつ|静かな/)
  assert.equal(await town.work((tx, moment) => findAccommodations(tx, moment, personId)), '静かな部屋')
  assert.equal((await town.work((tx, moment) => findWish(tx, moment, personId))).experience, 'ひみつの体験')
})

test('a problem stands beside its field, and everything that was typed is still there', async () => {
  const { browser, personId } = await supporter(town)
  const answer = await browser.post(urls.mine.wishes(), {
    activities: ['talk'],
    amountPerMonth: 'たくさん',
    introduction: 'のんびりです',
  })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「1か月にどのくらい」は、数字で入力してください/)
  assert.match(answer.text, /value="たくさん"/)
  assert.match(answer.text, /のんびりです/)
  assert.match(answer.text, /value="talk" checked/)
  const folds = answer.text.split('<details class="disclosure"')
  assert.match(folds.find((fold) => fold.includes('name="amountPerMonth"')) ?? '', /^ open/)
  assert.doesNotMatch(folds.find((fold) => fold.includes('name="topics"')) ?? '', /^ open/)
  assert.deepEqual((await factsOf(personId))?.wish.activities, [])
})

test('limits may be left empty, and a number written in full width is read', async () => {
  const { browser, personId } = await supporter(town)
  await browser.post(urls.mine.limits(), { perWeek: '２', restDaysAfter: '0', perDay: '', perMonth: '' })
  assert.deepEqual((await factsOf(personId))?.limits, {
    perDay: null,
    perWeek: 2,
    perMonth: null,
    restDaysAfter: 0,
    travelMinutesMax: null,
  })
  const none = await browser.post(urls.mine.limits(), { perWeek: '0' })
  assert.equal(none.status, 422)
})

test('a weekly time is ticked or typed, another row is added without a script, and nothing typed is lost', async () => {
  const { browser, personId } = await supporter(town)
  const typed = { parts1: ['morning'], day0: '3', from0: '18:30', to0: '' }
  const more = await browser.post(urls.mine.availability(), { ...typed, add: 'row' })
  assert.equal(more.status, 200)
  assert.match(more.text, /name="from1"/)
  assert.match(more.text, /name="from0" value="18:30"/)
  assert.equal((await factsOf(personId))?.availability.length, 0)
  const half = await browser.post(urls.mine.availability(), typed)
  assert.equal(half.status, 422)
  assert.match(half.text, /「ほかの時間 1 終わり」を入力してください/)
  await browser.post(urls.mine.availability(), { ...typed, to0: '20:00' })
  assert.deepEqual((await factsOf(personId))?.availability, [
    { weekday: 1, fromMinute: 540, toMinute: 720 },
    { weekday: 3, fromMinute: 1110, toMinute: 1200 },
  ])
  assert.match((await browser.get(urls.mine.availability())).text, /name="parts1" value="morning" checked/)
})

test('a day that differs is added, counts at once, and is taken out again', async () => {
  const { browser, personId } = await supporter(town)
  const onDay = addDays(town.today, 3)
  await browser.post(urls.mine.availability(), { [`parts${weekdayOf(onDay)}`]: ['morning', 'afternoon'] })
  const shown = await browser.postAndFollow(urls.mine.exceptions(), { onDay, available: 'no' })
  assert.match(shown.text, /一日中 行けません/)
  const facts = await factsOf(personId)
  assert.ok(facts)
  assert.equal(isAvailable(facts, onDay, 600, 660), 'said-no')
  assert.equal(isAvailable(facts, addDays(onDay, 7), 600, 660), 'said-yes')
  const [day] = await town.work((tx, moment) => listExceptions(tx, moment, personId, town.today))
  await browser.post(urls.mine.exceptionRemove({ id: day?.id ?? '' }))
  assert.deepEqual((await factsOf(personId))?.exceptions, [])
})

test('a day in the past or without its answer asks for another look', async () => {
  const answer = await mori.browser.post(urls.mine.exceptions(), { onDay: addDays(town.today, -1) })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「日にち」は、今日より後の日を入力してください/)
  assert.match(answer.text, /「この日は」を選んでください/)
})

test('what is not taken can be a topic, an activity, an audience, an area or an organisation, and is taken back alike', async () => {
  const { browser, personId } = await supporter(town)
  const { areaId, organisationId } = await placesOf(town)
  const said = { topics: 'hospital-life', activities: 'phone', audiences: 'students' }
  await browser.post(urls.mine.refusals(), { ...said, areas: areaId, organisations: organisationId })
  assert.deepEqual((await factsOf(personId))?.refusals, {
    topics: ['hospital-life'],
    activities: ['phone'],
    audiences: ['students'],
    organisationIds: [organisationId],
    areaIds: [areaId],
  })
  await browser.post(urls.mine.refusals(), { topics: 'hospital-life' })
  assert.deepEqual((await factsOf(personId))?.refusals.activities, [])
  assert.deepEqual((await factsOf(personId))?.refusals.topics, ['hospital-life'])
})

test('an area of another municipality is not a choice', async () => {
  const { browser } = await supporter(town)
  const { areaId, organisationId } = await placesOf(await newTown())
  assert.equal((await browser.post(urls.mine.wishes(), { areas: areaId })).status, 422)
  assert.equal((await browser.post(urls.mine.refusals(), { organisations: organisationId })).status, 422)
})

test('what was begun on one day is there again on the next, and gone once it is saved', async () => {
  const { browser, personId } = await supporter(town)
  await browser.post(urls.drafts.keep({ kind: 'accommodations' }, { subject: personId }), { text: '帽子を' })
  assert.match((await browser.get(urls.mine.accommodations())).text, /帽子を/)
  await browser.post(urls.mine.accommodations(), { text: '帽子をかぶったまま' })
  assert.doesNotMatch((await browser.get(urls.mine.accommodations())).text, /書きかけ/)
})

test('a coordinator writes down what was told: it is the person’s, with who typed it and how it came in', async () => {
  const personId = await registered(town)
  const fields = { perWeek: '1', ...told }
  const shown = await coordinator.browser.postAndFollow(urls.people.limits({ id: personId }), fields)
  assert.match(shown.text, /週1回まで/)
  const event = await town.work((tx) =>
    tx
      .selectFrom('event')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('person_id', '=', personId)
      .where('verb', '=', 'save-limits')
      .executeTakeFirstOrThrow(),
  )
  assert.equal(event.actor_id, coordinator.accountId)
  assert.equal(event.channel, 'phone')
})

test('without saying how it was told and that the person confirmed it, nothing is written down for another', async () => {
  const personId = await registered(town)
  for (const at of [
    urls.people.wishes,
    urls.people.limits,
    urls.people.refusals,
    urls.people.availability,
    urls.people.rest,
  ]) {
    const answer = await coordinator.browser.post(at({ id: personId }), { confirmed: 'no' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /「聞いた方法」を選んでください/)
    assert.match(answer.text, /「本人に確かめた内容です」を選んでください/)
  }
  assert.deepEqual((await factsOf(personId))?.rests, [])
})

test('a rest told by telephone is set and ended for the person', async () => {
  const personId = await registered(town)
  await coordinator.browser.post(urls.people.rest({ id: personId }), { lastOn: addDays(town.today, 6), ...told })
  assert.deepEqual((await factsOf(personId))?.rests, [{ fromOn: town.today, untilOn: addDays(town.today, 7) }])
  await coordinator.browser.post(urls.people.restEnd({ id: personId }), told)
  assert.deepEqual((await factsOf(personId))?.rests, [{ fromOn: town.today, untilOn: town.today }])
})

test('days that differ are taken out for another by ticking them', async () => {
  const personId = await registered(town)
  const at = urls.people.exceptions({ id: personId })
  await coordinator.browser.post(at, { onDay: addDays(town.today, 2), available: 'no', ...told })
  const [day] = await town.work((tx, moment) => listExceptions(tx, moment, personId, town.today))
  const answer = await coordinator.browser.postAndFollow(at, { remove: day?.id ?? '', ...told })
  assert.equal(answer.status, 200)
  assert.deepEqual((await factsOf(personId))?.exceptions, [])
})

test('what a person keeps from coordinators is neither shown to one nor lost when one saves', async () => {
  const { browser, personId } = await supporter(town)
  await browser.post(urls.mine.wishes(), { introduction: 'まだないしょの紹介', activities: 'talk' })
  await browser.post(urls.mine.accommodations(), { text: 'まだないしょの配慮' })
  await town.work((tx, moment) =>
    decideDisclosure(tx, moment, personId, [
      { field: 'accommodations', audience: 'coordinator', shown: false },
      { field: 'introduction', audience: 'coordinator', shown: false },
    ]),
  )
  for (const at of [urls.people.wishes, urls.people.accommodations, urls.people.show])
    assert.doesNotMatch((await coordinator.browser.get(at({ id: personId }))).text, /ないしょ/)
  const typed = { introduction: '書きかえ', activities: 'place', ...told }
  await coordinator.browser.post(urls.people.wishes({ id: personId }), typed)
  await coordinator.browser.post(urls.people.accommodations({ id: personId }), { text: '書きかえ', ...told })
  const wish = await town.work((tx, moment) => findWish(tx, moment, personId))
  assert.deepEqual(wish.activities, ['place'])
  assert.equal(wish.introduction, 'まだないしょの紹介')
  assert.equal(await town.work((tx, moment) => findAccommodations(tx, moment, personId)), 'まだないしょの配慮')
})

test('a coordinator who opens a form of somebody has looked at their record', async () => {
  const personId = await registered(town)
  await coordinator.browser.get(urls.people.availability({ id: personId }))
  const looks = await town.work((tx) =>
    tx
      .selectFrom('look')
      .selectAll()
      .where('tenant_id', '=', town.tenantId)
      .where('person_id', '=', personId)
      .execute(),
  )
  assert.deepEqual(
    looks.map(({ account_id, page }) => ({ account_id, page })),
    [{ account_id: coordinator.accountId, page: 'availability' }],
  )
})

const proxied = [
  urls.people.wishes,
  urls.people.availability,
  urls.people.exceptions,
  urls.people.limits,
  urls.people.refusals,
  urls.people.accommodations,
  urls.people.rest,
  urls.people.restEnd,
]

test('a supporter has no way into anybody’s pages but their own', async () => {
  const other = await supporter(town)
  for (const at of proxied) {
    assert.equal((await mori.browser.get(at({ id: other.personId }))).status, 403)
    assert.equal((await mori.browser.post(at({ id: other.personId }), told)).status, 403)
  }
  await other.browser.post(urls.mine.exceptions(), { onDay: addDays(town.today, 4), available: 'no' })
  const [theirs] = await town.work((tx, moment) => listExceptions(tx, moment, other.personId, town.today))
  await mori.browser.post(urls.mine.exceptionRemove({ id: theirs?.id ?? '' }))
  assert.equal((await factsOf(other.personId))?.exceptions.length, 1)
})

test('a second municipality finds nobody of the first', async () => {
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  for (const at of proxied) {
    assert.equal((await elsewhere.browser.get(at({ id: mori.personId }))).status, 404)
    assert.equal((await elsewhere.browser.post(at({ id: mori.personId }), told)).status, 404)
  }
})

/** An area and an organisation of a municipality. */
function placesOf(place: Town): Promise<{ areaId: string; organisationId: string }> {
  const { tenantId } = place
  const none = { area_id: null, contact_email_sealed: null, staff_took_course: null, note_sealed: null }
  const row = { tenant_id: tenantId, name: '北の病院', channel: 'paper' as const, typed_by: null, ended_on: null }
  return place.work(async (tx) => {
    const area = await tx
      .insertInto('area')
      .values({ tenant_id: tenantId, name_ja: `北町${randomInt(1e9)}` })
      .returning('area.id')
      .executeTakeFirstOrThrow()
    const organisation = await tx
      .insertInto('organisation')
      .values({ ...row, ...none, registered_on: '2020-04-01' })
      .returning('organisation.id')
      .executeTakeFirstOrThrow()
    return { areaId: area.id, organisationId: organisation.id }
  })
}
