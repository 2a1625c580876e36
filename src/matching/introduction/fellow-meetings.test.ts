import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { offer, request, type Supporter } from '#dispatch/fixtures/cast.ts'
import { listCommitmentsIn } from '#dispatch/schedule/facts/commitments-in-period.queries.ts'
import { addDays } from '#platform/calendar.ts'
import { Pair } from '#test/matching-pair.ts'
import { gatherCast, names } from '#test/matching-story.ts'
import { urls } from '#urls.ts'

/** A peer meets somebody from 14 to 15 o'clock, in three days. */

let pair: Pair
let peer: Supporter
const called = 'もみじの人'

before(async () => {
  pair = await Pair.introduced(await gatherCast(), called)
  await pair.bothSayYes()
  await pair.setMeeting({ mode: 'in-person', place: '西公園の秘密の場所' })
  peer = { ...pair.peer, name: called, accountId: (pair.peer as Supporter).accountId }
})

const town = () => pair.cast.town
const at = (inDays: number, from = 840, to = 900) => request(town(), { slots: [{ inDays, from, to }] })
const limitTo = (limits: { per_week: number | null; rest_days_after: number | null }) =>
  town().work((tx) =>
    tx
      .insertInto('own_limit')
      .values({
        tenant_id: town().tenantId,
        person_id: peer.personId,
        per_day: null,
        per_month: null,
        travel_minutes_max: null,
        ...limits,
      })
      .onConflict((conflict) => conflict.columns(['tenant_id', 'person_id']).doUpdateSet(limits))
      .execute(),
  )

test('nobody asks them for a visit at that time', async () => {
  await assert.rejects(offer(town(), await at(3), peer), /overlap/)
})

test('a plan for the month knows it as a place that is taken', async () => {
  const { taken = [] } =
    (await town()
      .work((tx, moment) => listCommitmentsIn(tx, moment, { fromOn: town().today, untilOn: addDays(town().today, 30) }))
      .then((all) => all.get(peer.personId))) ?? {}
  assert.deepEqual(
    taken.map(({ onDay, startMinute, endMinute }) => [onDay, startMinute, endMinute]),
    [[addDays(town().today, 3), 840, 900]],
  )
})

test('their calendar shows it, and the feed when and nothing else', async () => {
  const { text } = await peer.browser.get(urls.mine.calendar({ month: addDays(town().today, 3).slice(0, 7) }))
  assert.match(text, new RegExp(urls.mine.fellow({ id: pair.introduction })))
  assert.ok(!text.includes(names.seeker))
  await peer.browser.post(urls.mine.feed(), { do: 'open' })
  const address =
    /http:\/\/localhost(\/feeds\/[^"<\s]+)/.exec((await peer.browser.get(urls.mine.feed())).text)?.[1] ?? ''
  const feed = await town().visitor().get(address)
  assert.match(feed.text, /STATUS:CONFIRMED/)
  for (const secret of [names.seeker, '秘密', called, '会う']) assert.ok(!feed.text.includes(secret), secret)
})

test('and it counts in what they can do in a week, and in the rest they wish after it', async () => {
  await limitTo({ per_week: null, rest_days_after: 5 })
  await assert.rejects(offer(town(), await at(5), peer), /rest-days/)
  await limitTo({ per_week: null, rest_days_after: null })
  assert.ok(await offer(town(), await at(5), peer))
})

test('a meeting that is moved does not stand in its own way; once it is over, the time is free and the feed says so', async () => {
  const moved = await pair.setMeeting({ mode: 'in-person', start: '14:30', end: '15:30' })
  assert.equal(moved.status, 303)
  await pair.seekerEnds()
  assert.ok(await offer(town(), await at(3), peer))
  const address =
    /http:\/\/localhost(\/feeds\/[^"<\s]+)/.exec((await peer.browser.get(urls.mine.feed())).text)?.[1] ?? ''
  const { text } = await town().visitor().get(address)
  assert.doesNotMatch(text, /STATUS:CONFIRMED/)
  assert.match(text, /STATUS:CANCELLED/)
})
