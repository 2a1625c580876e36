import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { lettersOf } from '#test/letters.ts'
import { Pair } from '#test/matching-pair.ts'
import { type Cast, gatherCast, letMeetingPass, names } from '#test/matching-story.ts'
import { urls } from '#urls.ts'

/** What is recorded at which step between two sides, and what is refused, in words. */

let cast: Cast
const { matching } = urls

before(async () => {
  cast = await gatherCast()
})

const overLetters = async () => (await lettersOf(cast.town)).filter(({ kind }) => kind === 'matching-over').length

test('what still waits for answers is taken back, and both who were asked hear it; what both wish is not', async () => {
  const pair = await Pair.introduced(cast)
  const before = await overLetters()
  assert.equal((await pair.office(matching.introductionWithdraw)).status, 303)
  assert.match(await pair.own(), /紹介を取り下げました/)
  assert.equal(await overLetters(), before + 1, 'the seeker gets a letter; the peer of this test has no address')
  assert.equal((await pair.office(matching.introductionWithdraw)).status, 409)

  const wished = await Pair.introduced(cast)
  await wished.bothSayYes()
  const refused = await wished.office(matching.introductionWithdraw)
  assert.equal(refused.status, 409)
  assert.match(refused.text, /返事を待っている紹介だけを取り下げられます/)
  assert.match(await wished.own(), /両方が会ってみたいと答えました/)
})

test('a meeting is recorded once it has begun, once; a wrong record is put right, and terms end that', async () => {
  const pair = await Pair.introduced(cast)
  await pair.bothSayYes()
  assert.equal((await pair.office(matching.meetingRecord, { tookPlace: 'yes' })).status, 409)
  await pair.setMeeting({ mode: 'in-person', place: '北口の時計の下' })
  const ahead = await pair.office(matching.meetingRecord, { tookPlace: 'yes' })
  assert.equal(ahead.status, 409)
  assert.match(ahead.text, /会う時間がまだ来ていません/)
  assert.match(await pair.officeReads(), /会って[\s\S]*北口の時計の下/)
  await letMeetingPass(cast.town, pair.introduction)
  assert.equal((await pair.office(matching.meetingRecord, { tookPlace: 'no' })).status, 303)
  assert.equal((await pair.office(matching.meetingRecord, { tookPlace: 'yes' })).status, 409)
  assert.doesNotMatch(await pair.own(), /続けたいですか/)
  assert.equal((await pair.office(matching.meetingCorrect, { tookPlace: 'yes' })).status, 303)
  assert.match(await pair.own(), /続けたいですか/)
  await pair.bothSayYes()
  await pair.write()
  const late = await pair.office(matching.meetingCorrect, { tookPlace: 'no' })
  assert.equal(late.status, 409)
  assert.match(late.text, /約束を書いたあとは/)
})

test('terms are written once both wish to go on; an answer on the telephone counts', async () => {
  const pair = await Pair.introduced(cast)
  await pair.meet()
  await pair.seekerSays('yes')
  const early = await pair.write()
  assert.equal(early.status, 409)
  assert.match(early.text, /両方が「続けたい」と答えてから/)
  await pair.office(matching.introductionAnswer, { side: 'giver', answer: 'yes' })
  assert.equal((await pair.write()).status, 303)
})

test('words of a review are read by the office and by neither side; the day of the newest word holds', async () => {
  const pair = await Pair.introduced(cast)
  await pair.agree()
  const { today } = cast.town
  const silent = await pair.review({ nextOn: '' })
  assert.equal(silent.status, 422)
  assert.match(silent.text, /「次に見直す日」を入力してください/)
  assert.equal((await pair.review({ words: 'このままで、と二人が言う', nextOn: addDays(today, 200) })).status, 303)
  assert.match(await pair.officeReads(), /このまま続ける[\s\S]*このままで、と二人が言う/)
  for (const text of [await pair.own(), await pair.peerReads()]) assert.doesNotMatch(text, /と二人が言う/)
  assert.equal((await pair.review({ nextOn: addDays(today, 200), noNext: 'yes' })).status, 303)
  assert.match(await pair.own(), /見直す日[\s\S]*決めていません/)
})

test('once it is over, neither side reads what the other says, then or later; what both signed stays', async () => {
  const secrets = ['花が好きです', '聴くのが好きです', names.seeker, 'ひとりの仲間', '話を聴いてほしい']
  const reads = async (pair: Pair) => [
    await pair.peerReads(),
    /紹介された相手([\s\S]*)あなたが書いたこと/.exec(await pair.own())?.[1] ?? '',
  ]
  const no = await Pair.introduced(cast, 'ひとりの仲間')
  assert.match(await no.peerReads(), /花が好きです/)
  await no.seekerSays('no')
  const withdrawn = await Pair.introduced(cast, 'ひとりの仲間')
  await withdrawn.office(matching.introductionWithdraw)
  const signed = await Pair.introduced(cast, 'ひとりの仲間')
  await signed.agree()
  await signed.write({ boundaries: 'まだ決まっていないこと' })
  await signed.seekerEnds()
  for (const pair of [no, withdrawn, signed])
    for (const text of await reads(pair)) {
      assert.match(text, /終わった日/)
      for (const secret of secrets) assert.ok(!text.includes(secret), secret)
    }
  for (const text of await reads(signed)) {
    assert.match(text, /夜はかけない/)
    assert.doesNotMatch(text, /まだ決まっていない/)
  }
})
