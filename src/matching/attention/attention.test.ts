import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { queueDigests } from '#followup/index.ts'
import { addDays, fromTokyo, mondayOf } from '#platform/calendar.ts'
import { lettersOf } from '#test/letters.ts'
import {
  type Cast,
  gatherCast,
  introducePeer,
  names,
  openOwnPage,
  sendWish,
  talkWithSeeker,
} from '#test/matching-story.ts'
import { urls } from '#urls.ts'
import { dueKinds, listDue } from './due.ts'

let cast: Cast
let id: string

before(async () => {
  cast = await gatherCast()
  id = await sendWish(cast)
})

const everything = { accountId: '', contractIds: [] }
const on = (day: string) =>
  cast.town.work(async (tx, moment) => {
    const due = await listDue(tx, { ...moment, today: day, now: fromTokyo(day, 8 * 60) }, everything)
    return dueKinds.filter((kind) => due[kind].length > 0)
  })

test('a first talk waits from the day after the set number of days', async () => {
  assert.deepEqual(await on(addDays(cast.town.today, 5)), [])
  assert.deepEqual(await on(addDays(cast.town.today, 6)), ['first'])
})

test('the week’s letter counts what the attention list shows, and names nobody', async () => {
  const monday = addDays(mondayOf(cast.town.today), 14)
  const queued = await cast.town.work((tx, moment) =>
    queueDigests(tx, { ...moment, today: monday, now: fromTokyo(monday, 8 * 60) }),
  )
  assert.equal(queued, 1)
  const letter = (await lettersOf(cast.town)).find(({ kind }) => kind === 'weekly-digest')
  assert.match(letter?.body ?? '', /はじめの話がまだの希望：1件/)
  for (const name of Object.values(names)) assert.ok(!letter?.body.includes(name), name)
})

test('once both wish to meet, the office finds it on its list, and after an ending a talk', async () => {
  await talkWithSeeker(cast, id)
  await openOwnPage(cast)
  const introduction = await introducePeer(cast, id)
  assert.deepEqual(await on(cast.town.today), [])
  await cast.seeker.post(urls.place.fellow.answer({ code: cast.code, id, introduction }), { answer: 'yes' })
  assert.deepEqual(await on(cast.town.today), [], 'while one still thinks about it')
  await cast.peer.browser.post(urls.mine.fellowAnswer({ id: introduction }), { answer: 'yes' })
  assert.deepEqual(await on(cast.town.today), ['arrange'])
  const { text } = await cast.coordinator.browser.get(urls.attention())
  assert.match(text, /会う日を決める[\s\S]*番号 /)
  assert.doesNotMatch(text, new RegExp(`${names.seeker}|${names.mustNot}`))
  await cast.peer.browser.post(urls.mine.fellowEnd({ id: introduction }))
  assert.deepEqual(await on(cast.town.today), ['again'])
})

test('whoever was asked for a talk finds it on their list, and nobody else does', async () => {
  const { coordinator, peer, town } = cast
  await coordinator.browser.post(urls.advice.offer(), { about: '' })
  await peer.browser.post(urls.advice.ask(), { adviser: coordinator.accountId, topic: '' })
  assert.match((await coordinator.browser.get(urls.attention())).text, /あなたに.*話.*したい/)
  const other = await town.inhabitant(['coordinator'])
  assert.doesNotMatch((await other.browser.get(urls.attention())).text, /あなたに.*話.*したい/)
})
