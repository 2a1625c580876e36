import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { lettersOf } from '#test/letters.ts'
import {
  type Cast,
  gatherCast,
  letMeetingPass,
  names,
  openOwnPage,
  sendWish,
  talkWithGiver,
  talkWithSeeker,
} from '#test/matching-story.ts'
import type { Inhabitant } from '#test/town.ts'
import { urls } from '#urls.ts'

/** Somebody tries out work with a host: the same steps as between two people. */

let cast: Cast
let host: Inhabitant
let other: Inhabitant
let organisationId: string
let wish: string
let introduction: string
const { fellow } = urls.place

const organisation = (name: string) =>
  cast.town.work(async (tx, { tenantId, today }) => {
    const row = { tenant_id: tenantId, name, channel: 'phone' as const, registered_on: today }
    const made = await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()
    return made.id
  })

before(async () => {
  cast = await gatherCast()
  organisationId = await organisation('こもれび工房')
  host = await cast.town.inhabitant(['host'], { organisationId })
  other = await cast.town.inhabitant(['host'], { organisationId: await organisation('となりの工房') })
  await host.browser.post(urls.hosting.readiness(), {
    atOnce: '1',
    companies: 'work-trial',
    intro: '午前だけの袋詰めです。',
  })
  wish = await sendWish(cast, 'work-trial')
  await talkWithSeeker(cast, wish)
  await openOwnPage(cast)
})

const own = async () => (await cast.seeker.get(fellow.show({ code: cast.code, id: wish }))).text
const seekerSays = (answer: string) =>
  cast.seeker.post(fellow.answer({ code: cast.code, id: wish, introduction }), { answer })
const hostSays = (answer: string, by = host) =>
  by.browser.post(urls.hosting.trialAnswer({ id: introduction }), { answer })
const homeOf = async (who: Inhabitant) => (await who.browser.get(urls.hosting.home())).text
const hostReads = async () => (await host.browser.get(urls.hosting.trial({ id: introduction }))).text
const office = (address: string, fields: Record<string, string> = {}) => cast.coordinator.browser.post(address, fields)

test('the office introduces a host that has said for how many it has room, and the host hears it without a name', async () => {
  const options = await cast.coordinator.browser.get(urls.matching.options({ id: wish }))
  assert.match(options.text, /こもれび工房/)
  assert.doesNotMatch(options.text, /となりの工房/)
  assert.match(options.text, /この相手とは、まだ話していません/)
  const giver = `host:${organisationId}`
  assert.equal((await office(urls.matching.introduce({ id: wish }), { giver })).status, 409)
  await talkWithGiver(cast, wish, giver)
  const done = await office(urls.matching.introduce({ id: wish }), { giver })
  introduction = /introductions\/([0-9a-f-]{36})$/.exec(done.location)?.[1] ?? ''
  for (const address of [urls.hosting.trials(), urls.hosting.trial({ id: introduction }), urls.hosting.home()]) {
    const { text, status } = await host.browser.get(address)
    assert.equal(status, 200, address)
    for (const secret of [names.seeker, names.seekerMail, names.mustNot, '月に一度、話したい', '長く家にいました'])
      assert.ok(!text.includes(secret), `${secret} at ${address}`)
  }
  assert.match(await hostReads(), /ためしに来てもらえますか[\s\S]*来てもらいたい/)
  const home = await homeOf(host)
  assert.ok(home.includes(`href="${urls.hosting.trial({ id: introduction })}"`))
  assert.match(home, /ためしに来てもらえますか/)
  assert.match(await own(), /こもれび工房[\s\S]*午前だけの袋詰め[\s\S]*ためしてみたいですか/)
})

test('another host neither sees nor answers it, nor does anybody without the role', async () => {
  assert.equal((await other.browser.get(urls.hosting.trial({ id: introduction }))).status, 404)
  assert.equal((await hostSays('yes', other)).status, 404)
  assert.equal((await cast.peer.browser.get(urls.hosting.trial({ id: introduction }))).status, 403)
  for (const text of [(await other.browser.get(urls.hosting.trials())).text, await homeOf(other)])
    assert.doesNotMatch(text, /番号 |ためしに/)
})

test('room is held while it is open: a second person is not proposed beyond it', async () => {
  const second = await sendWish({ seeker: cast.town.visitor(), code: cast.code }, 'work-trial')
  await talkWithSeeker(cast, second)
  const refused = await office(urls.matching.introduce({ id: second }), { giver: `host:${organisationId}` })
  assert.equal(refused.status, 409)
  assert.match(refused.text, /いま1人と関わっています/)
})

test('names are told once both said yes; then a day, the record of it, going on, terms, a review', async () => {
  await seekerSays('yes')
  assert.doesNotMatch(await hostReads(), new RegExp(names.seeker))
  await hostSays('yes')
  assert.match(await hostReads(), new RegExp(names.seeker))
  const { today } = cast.town
  const meeting = { onDay: addDays(today, 2), start: '10:00', end: '12:00', mode: 'in-person', place: '正面の入口' }
  assert.equal((await office(urls.matching.meeting({ id: introduction }), meeting)).status, 303)
  assert.match(await hostReads(), /正面の入口/)
  assert.match(await homeOf(host), /会う日：/)
  assert.match(await own(), /正面の入口/)
  await letMeetingPass(cast.town, introduction)
  await office(urls.matching.meetingRecord({ id: introduction }), { tookPlace: 'yes' })
  await seekerSays('yes')
  await hostSays('yes')
  const terms = { frequency: '週に一度、午前だけ', how: '会って', boundaries: '疲れたら帰る', contact: '' }
  await office(urls.matching.agreement({ id: introduction }), { ...terms, reviewOn: addDays(today, 30) })
  await seekerSays('yes')
  await hostSays('yes')
  assert.match(await hostReads(), /約束ができています[\s\S]*疲れたら帰る/)
  assert.ok(!(await homeOf(host)).includes(introduction), 'nothing waits for the host just now')
  const review = { heldOn: today, outcome: 'change', words: '午後も少し', nextOn: addDays(today, 60) }
  assert.equal((await office(urls.matching.review({ id: introduction }), review)).status, 303)
})

test('after a review that came to a change, the terms stand ready to be written anew, and the words of the review stay in the office', async () => {
  const { text } = await cast.coordinator.browser.get(urls.matching.introduction({ id: introduction }))
  assert.match(text, /<textarea[^>]*name="boundaries"[^>]*>\s*疲れたら帰る/)
  assert.match(text, /これまでの見直し[\s\S]*約束を変える[\s\S]*午後も少し/)
  assert.match((await cast.coordinator.browser.get(urls.attention())).text, /約束を書く[\s\S]*番号 /)
  for (const page of [await own(), await hostReads()]) assert.doesNotMatch(page, /午後も少し/)
})

test('either side asks to talk the agreement over, once and without a reason, and new terms settle it', async () => {
  const { fellow: at } = urls.place
  const terms = { frequency: '週に一度、午後も', how: '会って', boundaries: '疲れたら帰る', contact: '' }
  await office(urls.matching.agreement({ id: introduction }), { ...terms, reviewOn: addDays(cast.town.today, 60) })
  await seekerSays('yes')
  await hostSays('yes')
  const wish_ = { code: cast.code, id: wish, introduction }
  assert.doesNotMatch(await own(), /相談しなおしたいと伝わって/)
  for (const _ of [1, 2]) assert.equal((await cast.seeker.post(at.talkOver(wish_))).status, 303)
  assert.match(await own(), /相談しなおしたいと伝わって/)
  assert.doesNotMatch(await hostReads(), /相談しなおしたいと伝わって/)
  assert.equal((await other.browser.post(urls.hosting.trialTalkOver({ id: introduction }))).status, 404)
  assert.equal((await host.browser.post(urls.hosting.trialTalkOver({ id: introduction }))).status, 303)
  const rows = await cast.town.work((tx, { tenantId }) =>
    tx.selectFrom('match_change_wish').select('side').where('tenant_id', '=', tenantId).execute(),
  )
  assert.deepEqual(rows.map(({ side }) => side).sort(), ['giver', 'seeker'])
  const page = await cast.coordinator.browser.get(urls.matching.introduction({ id: introduction }))
  assert.match(page.text, /約束を相談しなおしたいという希望/)
  await office(urls.matching.agreement({ id: introduction }), { ...terms, reviewOn: addDays(cast.town.today, 60) })
  assert.doesNotMatch(await own(), /相談しなおしたいと伝わって/)
})

test('the host ends it without a reason; the name is gone from its pages and the seeker is asked nothing', async () => {
  assert.equal((await host.browser.post(urls.hosting.trialEnd({ id: introduction }))).status, 303)
  assert.doesNotMatch(await hostReads(), new RegExp(names.seeker))
  assert.match(await own(), /次にどうするかを、一緒に考えます/)
})

test('no letter of all this holds a name or what somebody wishes', async () => {
  const letters = await lettersOf(cast.town)
  assert.ok(letters.length > 3)
  for (const { subject, body } of letters)
    for (const name of [...Object.values(names), 'こもれび', '袋詰め', '疲れたら'])
      assert.ok(!`${subject}${body}`.includes(name), `${name} in a letter`)
})
