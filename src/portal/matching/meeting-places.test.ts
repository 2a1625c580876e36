import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays, weekdayOf } from '#platform/calendar.ts'
import { type Cast, gatherCast, introducePeer, openOwnPage, sendWish, talkWithSeeker } from '#test/matching-story.ts'
import { newTown } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openPortal, published } from '../fixtures/publish.ts'

/** Two wish to meet: quiet places for the time that the coordinator typed in. */

let cast: Cast
let wish: string
let introduction: string
let onDay: string
let quiet: string

before(async () => {
  cast = await gatherCast()
  onDay = addDays(cast.town.today, 3)
  const usual = { weekday: weekdayOf(onDay), from_minute: 600, to_minute: 960 }
  const hours = [usual]
  const words = { is_quiet: true, is_free: true, place_name_ja: '北館2階' }
  await openPortal(cast.town)
  quiet = await published(cast.town, { title: '静かな縁側', words, hours })
  await published(cast.town, { title: 'にぎやかな広間', words: { is_quiet: false }, hours })
  await published(cast.town, { title: '朝だけの間', words, hours: [{ ...usual, to_minute: 660 }] })
  await published(cast.town, { title: '時間の分からない間', words: { is_quiet: true } })
  const elsewhere = await newTown()
  await openPortal(elsewhere)
  await published(elsewhere, { title: 'となりの静かな間', words, hours })
  wish = await sendWish(cast)
  await talkWithSeeker(cast, wish)
  await openOwnPage(cast)
  introduction = await introducePeer(cast, wish)
  await cast.seeker.post(urls.place.fellow.answer({ code: cast.code, id: wish, introduction }), { answer: 'yes' })
  await cast.peer.browser.post(urls.mine.fellowAnswer({ id: introduction }), { answer: 'yes' })
})

const send = (fields: Record<string, string>) => {
  const meeting = { onDay, start: '14:00', end: '15:00', mode: 'in-person', place: '' }
  return cast.coordinator.browser.post(urls.matching.meeting({ id: introduction }), { ...meeting, ...fields })
}

test('quiet places open at that time are proposed with reasons; what cannot be used is there on request, with when it could', async () => {
  const { text, status } = await send({ look: 'places', place: '二階の窓ぎわ' })
  assert.equal(status, 200)
  const [proposed = '', left = ''] = text.split('この日時には使えない場所')
  assert.match(proposed, /静かな縁側[\s\S]*静かに過ごせます[\s\S]*その時間に開いています[\s\S]*無料です/)
  assert.match(proposed, /時間の分からない間[\s\S]*問い合わせてください/)
  assert.match(left, /朝だけの間[\s\S]*その時間は開いていません/)
  assert.doesNotMatch(text, /にぎやかな広間|となりの静かな間/)
  assert.match(text, /value="二階の窓ぎわ"/, 'what was typed is still there')
})

test('looking for places settles nothing, and on the telephone none is needed', async () => {
  const { text } = await cast.coordinator.browser.get(urls.matching.introduction({ id: introduction }))
  assert.match(text, /両方が会ってみたいと答えました/)
  assert.match((await send({ look: 'places', mode: 'phone' })).text, /会って過ごすときに出ます/)
})

test('a place that is closed at a time typed since is refused beside the field, with when it is open', async () => {
  const { text, status } = await send({ placeKey: `portal/${quiet}`, start: '16:00', end: '17:00' })
  assert.equal(status, 422)
  assert.match(text, /その時間は開いていません。/)
})

test('both sides read where they meet, with the way to the page of the place', async () => {
  assert.equal((await send({ placeKey: `portal/${quiet}`, place: '入口で' })).status, 303)
  const seeker = await cast.seeker.get(urls.place.fellow.show({ code: cast.code, id: wish }))
  const peer = await cast.peer.browser.get(urls.mine.fellow({ id: introduction }))
  for (const { text } of [seeker, peer]) {
    assert.match(text, /静かな縁側、北館2階、入口で/)
    assert.ok(text.includes(`href="${urls.place.entry({ code: cast.code, id: quiet })}"`))
  }
})
