import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Pair } from '#test/matching-pair.ts'
import { type Cast, gatherCast, sendWish, talkWithSeeker } from '#test/matching-story.ts'
import { urls } from '#urls.ts'

/** A no is no last word, and “keep apart” is taken back by whoever said it. */

let cast: Cast
const { matching } = urls

before(async () => {
  cast = await gatherCast()
})

const options = async (id: string) => (await cast.coordinator.browser.get(matching.options({ id }))).text
/** Whether the office may press “introduce” for this peer. */
const isOffered = async (wish: string, { peer }: Pair) =>
  new RegExp(`action="${matching.introduce({ id: wish })}"((?!</form>)[\\s\\S])*peer:${peer.personId}`).test(
    await options(wish),
  )
const apart = (pair: Pair) => ({ giver: `peer:${pair.peer.personId}` })

test('whoever said “not this time” takes it back; the other side is not told, and the office may ask anew', async () => {
  const pair = await Pair.introduced(cast, 'たずねなおす人')
  await pair.peerSays('no')
  assert.match(await options(pair.wish), /「今回はやめておく」という答えがありました。もう一度話して/)
  assert.doesNotMatch(await pair.own(), /考えが変わったとき/, 'only whoever said it can take it back')
  await pair.seeker.post(
    urls.place.fellow.answer({ code: cast.code, id: pair.wish, introduction: pair.introduction }),
    { answer: 'take-back' },
  )
  assert.match(await options(pair.wish), /という答えがありました/)
  assert.match(await pair.peerReads(), /考えが変わったとき/)
  await pair.peer.browser.post(urls.mine.fellowAnswer({ id: pair.introduction }), { answer: 'take-back' })
  assert.match(await pair.peerReads(), /「今回はやめておく」を取り消しました/)
  assert.doesNotMatch(await options(pair.wish), /という答えがありました/)
  assert.ok(await isOffered(pair.wish, pair))
  const again = await cast.coordinator.browser.post(matching.introduce({ id: pair.wish }), apart(pair))
  assert.equal(again.status, 303)
})

test('who said “not this time” is asked anew after another talk; taken back by telephone, no talk is needed', async () => {
  const pair = await Pair.introduced(cast, 'もう一度話す人')
  await pair.seekerSays('no')
  const early = await cast.coordinator.browser.post(matching.introduce({ id: pair.wish }), apart(pair))
  assert.equal(early.status, 409)
  assert.match(early.text, /本人が「今回はやめておく」と答えています。もう一度話してから/)
  assert.match(await pair.officeReads(), /「今回はやめておく」の取り消しを聞いた/)
  await pair.office(matching.introductionAnswer, { side: 'seeker', answer: 'take-back' })
  assert.match(await pair.officeReads(), /会う：いいえ（取り消し）/)
  assert.equal((await cast.coordinator.browser.post(matching.introduce({ id: pair.wish }), apart(pair))).status, 303)
})

test('two who are under way can be kept apart: it ends, both hear only that, and it can be taken back', async () => {
  const pair = await Pair.introduced(cast, '離れている人')
  assert.equal((await cast.coordinator.browser.post(matching.apart({ id: pair.wish }), apart(pair))).status, 303)
  assert.match(await pair.own(), /紹介を取り下げました/)
  assert.match(await options(pair.wish), /引き合わせないことになっています[\s\S]*離れている人/)
  const refused = await cast.coordinator.browser.post(matching.introduce({ id: pair.wish }), apart(pair))
  assert.equal(refused.status, 409)
  await cast.coordinator.browser.post(matching.apartLift({ id: pair.wish }), apart(pair))
  assert.doesNotMatch(await options(pair.wish), /引き合わせないことになっています/)
  const met = await Pair.introduced(cast, '約束のあった人')
  await met.agree()
  await cast.coordinator.browser.post(matching.apart({ id: met.wish }), apart(met))
  assert.match(await met.own(), /終わりました/)
})

test('of two who ask at once for the last place one gets it, and nothing is left of the other', async () => {
  const pair = await Pair.introduced(cast, '一枠の人')
  const wishes: string[] = []
  for (const _ of [1, 2]) {
    const wish = await sendWish({ seeker: cast.town.visitor(), code: cast.code })
    await talkWithSeeker(cast, wish)
    wishes.push(wish)
  }
  const sent = await Promise.all(
    wishes.map((id) => cast.coordinator.browser.post(matching.introduce({ id }), apart(pair))),
  )
  assert.deepEqual(sent.map(({ status }) => status).sort(), [303, 409])
  const counts = await cast.town.work(async (tx, { tenantId }) => {
    const of = (table: 'match_introduction' | 'match_place') =>
      tx.selectFrom(table).select('id').where('tenant_id', '=', tenantId).where('person_id', '=', pair.peer.personId)
    return [(await of('match_introduction').execute()).length, (await of('match_place').execute()).length]
  })
  assert.deepEqual(counts, [2, 2])
})

test('a number that is saved twice at once is saved', async () => {
  const pair = await Pair.introduced(cast)
  const save = (atOnce: string) => pair.peer.browser.post(urls.mine.readiness(), { atOnce, companies: 'listening' })
  const saved = await Promise.all([save('2'), save('3'), save('4')])
  assert.deepEqual(
    saved.map(({ status }) => status),
    [303, 303, 303],
  )
})

test('an introduction that nobody answered in time holds no place on the list of options', async () => {
  const pair = await Pair.introduced(cast, 'もう空いている人')
  await pair.peer.browser.post(urls.mine.readiness(), { atOnce: '1', companies: 'listening' })
  const wish = await sendWish({ seeker: cast.town.visitor(), code: cast.code })
  await talkWithSeeker(cast, wish)
  assert.ok(!(await isOffered(wish, pair)))
  await cast.town.work((tx, { tenantId, now }) =>
    tx
      .updateTable('match_introduction')
      .set({ expires_at: now })
      .where('tenant_id', '=', tenantId)
      .where('id', '=', pair.introduction)
      .execute(),
  )
  assert.ok(await isOffered(wish, pair))
})
