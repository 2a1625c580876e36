import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { Pair } from '#test/matching-pair.ts'
import { type Cast, gatherCast, letMeetingPass } from '#test/matching-story.ts'
import { urls } from '#urls.ts'
import { eraseSeeking } from '../erase/erase-seeking.ts'
import { countMatching } from './figures.queries.ts'

/** Pairs are counted, not papers: each once, on the day on which it happened. */

let cast: Cast
let agreed: Pair
let today: string

const count = (from: string, until: string) =>
  cast.town.work((tx, moment) => countMatching(tx, moment, { from, until }))
const always = () => count('2000-01-01', '2100-01-01')
const { matching } = urls

before(async () => {
  cast = await gatherCast()
  today = cast.town.today
  agreed = await Pair.introduced(cast)
  await agreed.agree()
})

test('a wish is talked over once, on the day of the first talk with the one who looks, whoever else was talked with', async () => {
  assert.equal((await always()).talked, 1)
  const talk = (fields: Record<string, string>) =>
    cast.coordinator.browser.post(matching.talks({ id: agreed.wish }), {
      channel: 'phone',
      expectations: '',
      ...fields,
    })
  await talk({ with: '', heldOn: today })
  await talk({ with: `peer:${agreed.peer.personId}`, heldOn: addDays(today, -300) })
  assert.equal((await always()).talked, 1)
  const [held] = await cast.town.work((tx, { tenantId }) =>
    tx.selectFrom('seeking').select('first_talked_on').where('tenant_id', '=', tenantId).execute(),
  )
  const first = held?.first_talked_on ?? ''
  assert.ok(first < today, 'the day that was typed, not the day of typing')
  assert.equal((await count(first, addDays(first, 1))).talked, 1)
  assert.equal((await count(addDays(first, 1), '2100-01-01')).talked, 0)
  assert.equal((await count('2000-01-01', first)).talked, 0)
})

test('a pair agrees once, however often its terms change, and is reviewed once, however often', async () => {
  await agreed.write({ frequency: '月に二度' })
  await agreed.bothSayYes()
  await agreed.write({ frequency: '週に一度' })
  const nextOn = addDays(today, 60)
  await agreed.review({ nextOn })
  await agreed.review({ nextOn, outcome: 'change' })
  const { met, agreed: pairs, reviewed, ended } = await always()
  assert.deepEqual({ met, pairs, reviewed, ended }, { met: 1, pairs: 1, reviewed: 1, ended: 0 })
})

test('an end counts where a pair had agreed; terms that only one said yes to are no agreement', async () => {
  const half = await Pair.introduced(cast)
  await half.meet()
  await half.bothSayYes()
  await half.write()
  await half.seekerSays('yes')
  await half.seekerEnds()
  assert.deepEqual(await always(), { received: 2, talked: 2, met: 2, agreed: 1, reviewed: 1, ended: 0 })
  await agreed.seekerEnds()
  assert.equal((await always()).ended, 1)
})

test('a meeting that was recorded by mistake is not counted once the record is put right', async () => {
  const pair = await Pair.introduced(cast)
  await pair.meet()
  assert.equal((await always()).met, 3)
  await pair.office(matching.meetingCorrect, { tookPlace: 'no' })
  assert.equal((await always()).met, 2)
  await pair.setMeeting()
  await letMeetingPass(cast.town, pair.introduction)
  await pair.office(matching.meetingRecord, { tookPlace: 'yes' })
  assert.equal((await always()).met, 3)
})

test('who is forgotten is still counted', async () => {
  const before = await always()
  await cast.town.work((tx, moment) => eraseSeeking(tx, moment, agreed.wish))
  assert.deepEqual(await always(), before)
})
