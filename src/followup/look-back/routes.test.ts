import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, type Person, person, staff, type Visit, visit } from '../fixtures/visits.ts'

let town: Town
let sakura: Person
let mori: Inhabitant
let past: Visit

before(async () => {
  town = await newTown()
  sakura = await person(town, '佐倉 みどり')
  mori = await staff(town)
  past = await visit(town, { going: [sakura], along: [mori], inDays: -1 })
})

const contactMails = (accountId: string) =>
  town.work((tx) =>
    tx
      .selectFrom('mail')
      .select('mail.id')
      .where('mail.account_id', '=', accountId)
      .where('mail.kind', '=', 'contact-wished')
      .execute(),
  )

const rows = (visitId: string) =>
  town.work((tx) =>
    tx
      .selectFrom('look_back')
      .select(['look_back.side', 'look_back.channel', 'look_back.typed_by', 'look_back.answers_sealed as sealed'])
      .where('look_back.visit_id', '=', visitId)
      .execute(),
  )

describe('the supporter’s side', () => {
  test('four questions, none of them required, with who can read them above', async () => {
    const page = await sakura.browser.get(urls.mine.visitLookBack({ id: past.id }))
    assert.match(page.text, /読めるのは、あなたと、この活動に同行したフォロースタッフだけです/)
    assert.doesNotMatch(page.text, /mark-required/)
  })
  test('is kept sealed and read by the staff who went along', async () => {
    const address = urls.mine.visitLookBack({ id: past.id })
    const sent = { happened: 'differently', feeling: 'so-so', heavy: '人が多くて、すこし疲れました' }
    assert.match((await sakura.browser.postAndFollow(address, sent)).text, /おつかれさまでした/)
    const [row] = await rows(past.id)
    assert.doesNotMatch(row?.sealed ?? '', /疲れ/)
    const seen = await mori.browser.get(urls.going.visit({ id: past.id }))
    assert.match(seen.text, /人が多くて、すこし疲れました/)
    assert.match(seen.text, /今の気分：まあまあ/)
    assert.deepEqual(await contactMails(mori.accountId), [])
  })
  test('is there to be changed, and stays one', async () => {
    const address = urls.mine.visitLookBack({ id: past.id })
    assert.match((await sakura.browser.get(address)).text, /人が多くて、すこし疲れました/)
    await sakura.browser.post(address, { heavy: 'もう大丈夫です' })
    assert.equal((await rows(past.id)).length, 1)
    assert.match((await mori.browser.get(urls.going.visit({ id: past.id }))).text, /もう大丈夫です/)
  })
  test('a wish for a talk asks the staff once', async () => {
    const address = urls.mine.visitLookBack({ id: past.id })
    await sakura.browser.post(address, { talk: 'yes', feeling: 'want-to-talk' })
    await sakura.browser.post(address, { talk: 'yes', feeling: 'want-to-talk' })
    assert.equal((await contactMails(mori.accountId)).length, 1)
  })
  test('nothing at all may be written, and that is an answer', async () => {
    const quiet = await visit(town, { going: [sakura], along: [mori], inDays: -2 })
    assert.match((await sakura.browser.get(urls.mine.visitLookBack({ id: quiet.id }))).text, /今回は書かない/)
    await sakura.browser.post(urls.mine.visitLookBack({ id: quiet.id }), {})
    assert.match((await mori.browser.get(urls.going.visit({ id: quiet.id }))).text, /今回は書かないことを選びました/)
  })
  test('what was typed is there again after the connection was lost', async () => {
    const visited = await visit(town, { going: [sakura], along: [mori], inDays: -3 })
    const page = await sakura.browser.get(urls.mine.visitLookBack({ id: visited.id }))
    const draft = /data-draft-url="([^"]+)"/.exec(page.text)?.[1] ?? ''
    await sakura.browser.post(draft.replace('&amp;', '&'), { heavy: '書きかけの気持ち' })
    const again = await sakura.browser.get(urls.mine.visitLookBack({ id: visited.id }))
    assert.match(again.text, /書きかけの気持ち/)
    assert.match(again.text, /書きかけを開きました/)
    await sakura.browser.post(urls.mine.visitLookBack({ id: visited.id }), { heavy: '書き終えた気持ち' })
    assert.doesNotMatch(
      (await sakura.browser.get(urls.mine.visitLookBack({ id: visited.id }))).text,
      /書きかけの気持ち/,
    )
  })
  test('a text that is too long comes back whole, with the other answers', async () => {
    const address = urls.mine.visitLookBack({ id: past.id })
    const long = 'あ'.repeat(2001)
    const answer = await sakura.browser.post(address, { heavy: long, happened: 'not' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /長すぎます/)
    assert.ok(answer.text.includes(long))
    assert.match(answer.text, /value="not" checked/)
  })
  test('does not begin before the day of the visit', async () => {
    const coming = await visit(town, { going: [sakura], along: [mori], inDays: 1 })
    const address = urls.mine.visitLookBack({ id: coming.id })
    assert.match((await sakura.browser.get(address)).text, /活動の日から書けます/)
    assert.equal((await sakura.browser.post(address, { heavy: 'x' })).status, 404)
  })
  test('is asked in English and in easy Japanese, too', async () => {
    const address = urls.mine.visitLookBack({ id: past.id })
    assert.match((await sakura.browser.speak('en').get(address)).text, /Was anything heavy\?/)
    assert.match((await sakura.browser.speak('easy').get(address)).text, /いやだったことはありますか/)
    sakura.browser.speak('ja')
  })
})

describe('told to the staff', () => {
  test('keeps whose it is, how it came and who typed it', async () => {
    const visited = await visit(town, { going: [sakura], along: [mori], inDays: -4 })
    const address = urls.going.toldLookBack({ id: visited.id }, { person: sakura.personId })
    const without = await mori.browser.post(address, { heavy: '電話で聞いたこと' })
    assert.equal(without.status, 422)
    assert.match(without.text, /電話で聞いたこと/)
    await mori.browser.post(address, { heavy: '電話で聞いたこと', channel: 'phone' })
    const [row] = await rows(visited.id)
    assert.deepEqual([row?.side, row?.channel, row?.typed_by], ['supporter', 'phone', mori.accountId])
    assert.match((await sakura.browser.get(urls.mine.visitLookBack({ id: visited.id }))).text, /電話で聞いたこと/)
  })
  test('is about a person of that visit, and needs to say which of two', async () => {
    const aoi = await person(town)
    const two = await visit(town, { going: [sakura, aoi], along: [mori], inDays: -5 })
    const stranger = await person(town)
    assert.equal((await mori.browser.get(urls.going.toldLookBack({ id: two.id }))).status, 404)
    const wrong = urls.going.toldLookBack({ id: two.id }, { person: stranger.personId })
    assert.equal((await mori.browser.get(wrong)).status, 404)
    const right = urls.going.toldLookBack({ id: two.id }, { person: aoi.personId })
    assert.equal((await mori.browser.get(right)).status, 200)
  })
})

describe('the staff’s side', () => {
  test('four questions of its own, kept sealed, one of each hand', async () => {
    const address = urls.going.lookBack({ id: past.id })
    assert.match((await mori.browser.get(address)).text, /本人の言葉で書きます/)
    await mori.browser.post(address, { said: 'よく話せた、とのこと', nextTime: '休憩を長く', talk: 'no' })
    await mori.browser.post(address, { said: 'よく話せた、とのこと', nextTime: '休憩を二回', talk: 'no' })
    const staffRows = (await rows(past.id)).filter(({ side }) => side === 'staff')
    assert.equal(staffRows.length, 1)
    assert.doesNotMatch(staffRows[0]?.sealed ?? '', /休憩/)
    assert.match((await mori.browser.get(address)).text, /休憩を二回/)
  })
  test('is not shown to a second member of the staff as their own', async () => {
    const second = await staff(town, '二人目')
    const visited = await visit(town, { going: [sakura], along: [mori, second], inDays: -6 })
    await mori.browser.post(urls.going.lookBack({ id: visited.id }), { said: '一人目の言葉' })
    assert.doesNotMatch((await second.browser.get(urls.going.lookBack({ id: visited.id }))).text, /一人目の言葉/)
  })
})

test('coordinators, hosts and officers find no look-back', async () => {
  const { browser } = await coordinator(town)
  assert.equal((await browser.get(urls.going.lookBack({ id: past.id }))).status, 403)
  for (const role of ['host', 'officer'] as const) {
    const inhabitant = await town.inhabitant([role])
    assert.equal((await inhabitant.browser.get(urls.going.lookBack({ id: past.id }))).status, 403)
    assert.equal((await inhabitant.browser.get(urls.mine.visitLookBack({ id: past.id }))).status, 403)
  }
})
