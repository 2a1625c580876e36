import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Pair } from '#test/matching-pair.ts'
import { type Cast, gatherCast } from '#test/matching-story.ts'
import { urls } from '#urls.ts'
import { listDue } from './due.ts'

let cast: Cast

before(async () => {
  cast = await gatherCast()
})

const calls = () =>
  cast.town.work(async (tx, moment) => (await listDue(tx, moment, { accountId: '', contractIds: [] })).call)

test('whoever gets no letter is to be telephoned when a day to meet is gone, also after the wish was deleted', async () => {
  const pair = await Pair.introduced(cast, 'でんわの人')
  await pair.bothSayYes()
  await pair.setMeeting()
  assert.deepEqual(await calls(), [])
  await pair.seeker.post(urls.place.fellow.erase({ code: cast.code, id: pair.wish }))
  const [call, ...more] = await calls()
  assert.deepEqual(more, [])
  assert.equal(call?.code, '—')
  assert.equal(call?.href, urls.people.show({ id: pair.peer.personId }))
  assert.match((await cast.coordinator.browser.get(urls.attention())).text, /会う日がなくなったことを、電話で伝える/)
})
