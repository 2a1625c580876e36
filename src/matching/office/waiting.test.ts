import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
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
import { tellThoseWhoWait } from '../telling/news.ts'

/** What the office reads while somebody waits, and what both sides hear when time has passed. */

let cast: Cast
let wish: string
const read = async (address: string) => (await cast.coordinator.browser.get(address)).text
const own = async () => (await cast.seeker.get(urls.place.fellow.show({ code: cast.code, id: wish }))).text

before(async () => {
  cast = await gatherCast()
  wish = await sendWish(cast)
  await openOwnPage(cast)
})

test('before the first talk the options say why nobody can be introduced yet, and show what was said', async () => {
  const text = await read(urls.matching.options({ id: wish }))
  assert.match(text, /はじめの話がまだです/)
  assert.match(text, new RegExp(names.mustNot))
  assert.doesNotMatch(text, />\s*紹介する\s*</)
  assert.match(await own(), /調整係（コーディネーター）/, 'and the look is there for the one who wrote it')
})

test('a talk that lies ahead is not taken in, and its words are still there', async () => {
  const ahead = { with: '', heldOn: addDays(cast.town.today, 1), channel: 'phone', expectations: 'あしたの話' }
  const again = await cast.coordinator.browser.post(urls.matching.talks({ id: wish }), ahead)
  assert.equal(again.status, 422)
  assert.match(again.text, /あしたの話/)
  await talkWithSeeker(cast, wish)
  assert.match(await read(urls.matching.show({ id: wish })), /ゆっくり話せる人がいい/)
})

test('a round names whom nothing fits as it was said, with the way to what was left out', async () => {
  const other = await sendWish({ seeker: cast.town.visitor(), code: cast.code }, 'work-trial')
  await talkWithSeeker(cast, other)
  const [, without = ''] = (await read(urls.matching.round())).split('そのまま合う案がない人')
  assert.ok(without.includes(urls.matching.options({ id: other })))
  assert.ok(!without.includes(urls.matching.options({ id: wish })))
})

test('whoever has answered reads that the other side is waited for', async () => {
  const introduction = await introducePeer(cast, wish)
  const at = { code: cast.code, id: wish, introduction }
  assert.match(await own(), /ゆっくり考えてください/)
  await cast.seeker.post(urls.place.fellow.answer(at), { answer: 'yes' })
  assert.match(await own(), /いまは相手の返事を待っています/)
  assert.match(await read(urls.matching.introduction({ id: introduction })), /それまで相手の枠を取っておきます/)
})

test('when nobody answered in time both hear that it is over, once, and no name is in it', async () => {
  const over = async () => (await lettersOf(cast.town)).filter(({ kind }) => kind === 'matching-over')
  const later = (days: number) =>
    cast.town.work((tx, moment) => {
      const today = addDays(cast.town.today, days)
      return tellThoseWhoWait(tx, { ...moment, today, now: `${today}T03:00:00.000Z` })
    })
  await later(13)
  assert.equal((await over()).length, 0)
  await later(15)
  await later(16)
  const letters = await over()
  assert.equal(letters.length, 2)
  for (const { subject, body } of letters)
    for (const name of Object.values(names)) assert.ok(!`${subject}${body}`.includes(name))
})
