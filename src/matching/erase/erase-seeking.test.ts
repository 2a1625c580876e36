import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openSession } from '#platform/auth/session.ts'
import { registered } from '#register/fixtures/cast.ts'
import { Browser } from '#test/browser.ts'
import { lettersOf } from '#test/letters.ts'
import { Pair } from '#test/matching-pair.ts'
import { type Cast, gatherCast, names, sendWish } from '#test/matching-story.ts'
import { urls } from '#urls.ts'
import { eraseSeeking } from './erase-seeking.ts'
import { matchingEraser } from './matching-eraser.ts'

let cast: Cast
const { fellow, drafts } = urls.place

before(async () => {
  cast = await gatherCast()
})

/** Letters reach the peer of a pair under this address. */
const reach = (pair: Pair, address: string) =>
  cast.town.work((tx, { tenantId, keys }) =>
    tx
      .updateTable('account')
      .set({ email_sealed: keys.seal(tenantId, address) })
      .where('account.person_id', '=', pair.peer.personId)
      .execute(),
  )
const lettersTo = async (address: string, kind: string) =>
  (await lettersOf(cast.town)).filter((letter) => letter.to === address && letter.kind === kind)

test('of a wish that is deleted stay the days, and nothing that tells whose it was', async () => {
  const { town, code } = cast
  const personId = await registered(town, { name: '消すさくら' })
  const own = await town.inhabitant(['supporter'], { personId })
  const id = await sendWish({ seeker: own.browser, code })
  await own.browser.post(fellow.stop({ code, id }))
  await own.browser.post(drafts.keep({ code, kind: 'seeking-change' }, { subject: id }), { hope: '書きかけ' })
  const said = await town.work((tx) =>
    tx.selectFrom('seeking').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
  )
  assert.match((await own.browser.post(fellow.erase({ code, id }))).text, /全部消しました/)
  const left = await town.work(async (tx) => ({
    seeking: await tx.selectFrom('seeking').selectAll().where('id', '=', id).execute(),
    closing: await tx.selectFrom('seeking_closing').selectAll().where('seeking_id', '=', id).execute(),
    drafts: await tx.selectFrom('draft').selectAll().where('subject_id', '=', id).execute(),
    once: await tx.selectFrom('once_key').selectAll().where('location', 'like', `%${id}%`).execute(),
  }))
  assert.deepEqual([left.drafts, left.once], [[], []])
  assert.equal(left.seeking[0]?.received_on, said.received_on)
  const all = JSON.stringify(left)
  for (const trace of [personId, own.accountId, said.code]) assert.ok(!all.includes(trace), trace)
  const session = await town.work((tx, moment) => openSession(tx, moment, own.accountId, 'full'))
  const { text } = await new Browser(town.app, { session, display: 'ja.normal.n' }).get(urls.mine.held())
  assert.ok(!text.includes(said.code), 'the page of what is held names it no more')
})

test('who answered is forgotten, and a peer with a day to meet is told that nobody comes, without a name', async () => {
  const pair = await Pair.introduced(cast, 'まつの人')
  await reach(pair, 'matsu@example.jp')
  await pair.bothSayYes()
  await pair.setMeeting()
  await pair.seeker.post(fellow.erase({ code: cast.code, id: pair.wish }))
  const [letter, ...more] = await lettersTo('matsu@example.jp', 'matching-called-off')
  assert.deepEqual(more, [])
  assert.match(letter?.body ?? '', /お出かけにならなくてだいじょうぶです[\s\S]*なくなった日時：/)
  for (const name of [...Object.values(names), 'まつの人']) assert.ok(!letter?.body.includes(name), name)
  const answers = await cast.town.work((tx) =>
    tx.selectFrom('match_answer').selectAll().where('introduction_id', '=', pair.introduction).execute(),
  )
  assert.deepEqual(
    answers.filter(({ side }) => side === 'seeker').map(({ answered_by }) => answered_by),
    [null],
  )
})

test('with nothing settled the letter says only that it is over, and deleting twice tells nobody twice', async () => {
  const pair = await Pair.introduced(cast, 'たけの人')
  await reach(pair, 'take@example.jp')
  const erase = () => cast.town.work((tx, moment) => eraseSeeking(tx, moment, pair.wish))
  await erase()
  await erase()
  assert.equal((await lettersTo('take@example.jp', 'matching-over')).length, 1)
  assert.equal((await lettersTo('take@example.jp', 'matching-called-off')).length, 0)
})

test('a peer whose record is deleted: the seeker is told, the place is free, and nobody is named as who answered', async () => {
  const pair = await Pair.introduced(cast, 'うめの人')
  await pair.bothSayYes()
  await pair.setMeeting()
  const before = (await lettersTo(names.seekerMail, 'matching-called-off')).length
  await cast.town.work((tx, moment) => matchingEraser.erase(tx, moment, pair.peer.personId))
  assert.equal((await lettersTo(names.seekerMail, 'matching-called-off')).length, before + 1)
  const rows = await cast.town.work(async (tx) => ({
    answers: await tx.selectFrom('match_answer').selectAll().where('introduction_id', '=', pair.introduction).execute(),
    places: await tx
      .selectFrom('match_place')
      .select('match_place.id')
      .where('match_place.introduction_id', '=', pair.introduction)
      .where('match_place.released_at', 'is', null)
      .execute(),
  }))
  assert.ok(rows.answers.every(({ answered_by }) => answered_by === null))
  assert.deepEqual(rows.places, [])
})
