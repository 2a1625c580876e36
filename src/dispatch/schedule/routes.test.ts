import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { offer, request, supporter } from '../fixtures/cast.ts'
import { ended, openedSchedule, quickly, searched } from './fixtures/planned.ts'
import { endThread } from './run/search.ts'

describe('a schedule', () => {
  let town: Town
  let coordinator: Inhabitant
  before(async () => {
    town = await newTown()
    coordinator = await town.inhabitant(['coordinator'], { name: '橋本 めぐみ' })
    await quickly(town)
  })
  const show = async (id: string) => (await coordinator.browser.get(urls.schedules.show({ id }))).text

  test('is searched for, and proposes people against whom no rule speaks, for every request that can be met', async () => {
    const aoki = await supporter(town, { name: '青木 ひかる' })
    const rests = await supporter(town, { name: '休む 人', restsFrom: town.today })
    const asked = await request(town, { peopleWanted: 1 })
    const id = await openedSchedule(town, coordinator)
    assert.match(await show(id), /案をさがす/)
    assert.equal(await searched(town, coordinator, id), 'found')
    const text = await show(id)
    assert.match(text, /案1/)
    assert.match(text, new RegExp(aoki.name))
    assert.doesNotMatch(text, new RegExp(rests.name))
    const explained = await coordinator.browser.get(urls.schedules.request({ id, requestId: asked.requestId }))
    assert.match(explained.text, /初めての機会になる/)
    assert.match(explained.text, /お休み中です/)
  })

  test('never assigns anybody: nobody was asked by a search', async () => {
    const offers = await town.work((tx) => tx.selectFrom('offer').selectAll().execute())
    assert.deepEqual(offers, [])
  })

  test('keeps to what a coordinator decided, also in later searches', async () => {
    const kato = await supporter(town, { name: '加藤 みのり' })
    const asked = await request(town, { peopleWanted: 1, slots: [{ inDays: 12 }] })
    const id = await openedSchedule(town, coordinator)
    await searched(town, coordinator, id)
    const decided = await coordinator.browser.post(urls.schedules.decide({ id, requestId: asked.requestId }), {
      kind: 'keep',
      person: kato.personId,
      slot: asked.slotIds[0],
      seen: '1',
    })
    assert.equal(decided.location, urls.schedules.request({ id, requestId: asked.requestId }))
    assert.match(await show(id), /案2[\s\S]*手で変えた案/)
    await searched(town, coordinator, id)
    const { text } = await coordinator.browser.get(urls.schedules.request({ id, requestId: asked.requestId }))
    assert.match(text, /加藤 みのり：橋本 めぐみさんが決めました/)
    const [seat] = await seatsOf(town, id, asked.requestId)
    assert.equal(seat?.person_id, kato.personId)
  })

  test('does not pass a hard rule by hand either: it says which, and changes nothing', async () => {
    const full = await supporter(town, { name: '上限 ある人', limits: { per_week: 1 } })
    const taken = await request(town, { peopleWanted: 1, slots: [{ inDays: 20 }] })
    await offer(town, taken, full)
    const asked = await request(town, { peopleWanted: 1, slots: [{ inDays: 20, from: 600, to: 660 }] })
    const id = await openedSchedule(town, coordinator)
    await searched(town, coordinator, id)
    const refused = await coordinator.browser.post(urls.schedules.decide({ id, requestId: asked.requestId }), {
      kind: 'keep',
      person: full.personId,
      slot: asked.slotIds[0],
      seen: '1',
    })
    assert.equal(refused.status, 422)
    assert.match(refused.text, /上限 ある人さんにはお誘いできません：この週2回目/)
    assert.match(await show(id), /案1/)
  })

  test('two coordinators do not write over each other', async () => {
    const other = await town.inhabitant(['coordinator'], { name: '別の 調整' })
    const [sato, ito] = [await supporter(town), await supporter(town)]
    const asked = await request(town, { peopleWanted: 1, slots: [{ inDays: 30 }] })
    const id = await openedSchedule(town, coordinator)
    await searched(town, coordinator, id)
    const keep = { kind: 'keep', slot: asked.slotIds[0], seen: '1' }
    const address = urls.schedules.decide({ id, requestId: asked.requestId })
    const [seat] = await seatsOf(town, id, asked.requestId)
    const [first, second] = [sato, ito].filter(({ personId }) => personId !== seat?.person_id)
    await other.browser.post(address, { ...keep, person: first?.personId ?? '' })
    const late = await coordinator.browser.post(address, { ...keep, person: (second ?? ito).personId })
    assert.match(late.text, /別の 調整さんがこの依頼の案を変えました/)
    assert.equal((await seatsOf(town, id, asked.requestId))[0]?.person_id, first?.personId)
  })

  test('an interrupted search loses nothing and can be asked for again', async () => {
    const id = await openedSchedule(town, coordinator)
    await searched(town, coordinator, id)
    await coordinator.browser.post(urls.schedules.search({ id }), { from: '' })
    const run = await town.work((tx) =>
      tx.selectFrom('schedule_run').select('schedule_run.id').orderBy('asked_at', 'desc').executeTakeFirstOrThrow(),
    )
    const thread = setInterval(() => endThread(run.id), 10)
    assert.equal(await ended(town, id).finally(() => clearInterval(thread)), 'interrupted')
    assert.match(await show(id), /さがしている途中で止まりました[\s\S]*案1/)
    assert.equal(await searched(town, coordinator, id), 'found')
  })

  test('a second search at the same time is refused in words; a double click is one search', async () => {
    const id = await openedSchedule(town, coordinator)
    const fields = { from: '', _once: 'one-and-the-same-search' }
    const address = urls.schedules.search({ id })
    await Promise.all([coordinator.browser.post(address, fields), coordinator.browser.post(address, fields)])
    const again = await coordinator.browser.post(address, { from: '' })
    assert.match(again.text, /ほかの人がいま、この予定の案をさがしています/)
    await ended(town, id)
    const runs = await town.work((tx) =>
      tx.selectFrom('schedule_run').selectAll().where('schedule_run.schedule_id', '=', id).execute(),
    )
    assert.equal(runs.length, 1)
  })

  test('stopping uses what was found until then', async () => {
    const id = await openedSchedule(town, coordinator)
    await town.work((tx) =>
      tx.updateTable('setting').set({ value: '60' }).where('key', '=', 'schedule-seconds').execute(),
    )
    await coordinator.browser.post(urls.schedules.search({ id }), { from: '' })
    const { id: run } = await town.work((tx) =>
      tx
        .selectFrom('schedule_run')
        .select('schedule_run.id')
        .where('schedule_run.schedule_id', '=', id)
        .executeTakeFirstOrThrow(),
    )
    await coordinator.browser.post(urls.schedules.stop({ id }), { run })
    assert.equal(await ended(town, id), 'found')
    await town.work((tx) =>
      tx.updateTable('setting').set({ value: '1' }).where('key', '=', 'schedule-seconds').execute(),
    )
  })

  test('a second municipality finds none of it', async () => {
    const id = await openedSchedule(town, coordinator)
    const stranger = await (await newTown()).inhabitant(['coordinator'])
    for (const address of [urls.schedules.show({ id }), urls.schedules.progress({ id })])
      assert.notEqual((await stranger.browser.get(address)).status, 200)
    assert.doesNotMatch((await stranger.browser.get(urls.schedules.index())).text, new RegExp(id))
  })
})

const seatsOf = (town: Town, scheduleId: string, requestId: string) =>
  town.work((tx) =>
    tx
      .selectFrom('proposed_seat as seat')
      .innerJoin('proposal', 'proposal.id', 'seat.proposal_id')
      .select(['seat.person_id'])
      .where('proposal.schedule_id', '=', scheduleId)
      .where('seat.request_id', '=', requestId)
      .orderBy('proposal.number', 'desc')
      .execute(),
  )
