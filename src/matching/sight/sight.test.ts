import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registered } from '#register/fixtures/cast.ts'
import { newContract } from '#test/contract.ts'
import { type Cast, gatherCast, introducePeer, names, sendWish, talkWithSeeker } from '#test/matching-story.ts'
import type { Inhabitant } from '#test/town.ts'
import { urls } from '#urls.ts'
import { listDue } from '../attention/due.ts'

/** A coordinator of one contract, a peer of another, and a peer of theirs. */

let cast: Cast
let south: string
let southern: Inhabitant
let own: string
let id: string
const ownName = '南のみなと'

before(async () => {
  cast = await gatherCast()
  const { town } = cast
  south = await newContract(town, '南')
  southern = await town.inhabitant(['coordinator'], { contractId: south })
  own = await registered(town, { name: ownName, contractId: south })
  const peer = await town.inhabitant(['supporter'], { personId: own, name: ownName })
  await peer.browser.post(urls.mine.readiness(), { atOnce: '1', companies: 'listening' })
  id = await sendWish(cast)
  await talkWithSeeker(cast, id)
})

const peer = () => `peer:${cast.peer.personId}`
const pages = () => [
  urls.matching.index(),
  urls.matching.show({ id }),
  urls.matching.options({ id }),
  urls.matching.round(),
]

test('a peer of another contract stands on no page, neither by name nor by what they do not wish', async () => {
  assert.equal((await southern.browser.get(urls.people.show({ id: cast.peer.personId }))).status, 404)
  for (const address of pages()) {
    const { status, text } = await southern.browser.get(address)
    assert.equal(status, 200, address)
    assert.ok(!text.includes(names.peer) && !text.includes(cast.peer.personId), address)
  }
  assert.match((await southern.browser.get(urls.matching.options({ id }))).text, new RegExp(ownName))
  assert.match((await southern.browser.get(urls.matching.options({ id }))).text, /あなたが受け持つ契約の人だけ/)
  assert.match((await cast.coordinator.browser.get(urls.matching.options({ id }))).text, new RegExp(names.peer))
})

test('nor can that coordinator introduce them, keep them apart, or note a talk with them', async () => {
  const refused = await southern.browser.post(urls.matching.introduce({ id }), { giver: peer() })
  assert.equal(refused.status, 409)
  await southern.browser.post(urls.matching.round(), { pair: `${id} ${peer()}` })
  await southern.browser.post(urls.matching.apart({ id }), { giver: peer() })
  const talk = { with: peer(), heldOn: cast.town.today, channel: 'phone', expectations: '' }
  assert.equal((await southern.browser.post(urls.matching.talks({ id }), talk)).status, 404)
  const made = await cast.town.work(async (tx) => ({
    introductions: await tx.selectFrom('match_introduction').select('id').where('seeking_id', '=', id).execute(),
    apart: await tx.selectFrom('seeking_apart').select('id').where('seeking_id', '=', id).execute(),
  }))
  assert.deepEqual(made, { introductions: [], apart: [] })
})

test('an introduction of a peer of another contract is shown without a name, and opens and waits for nobody but their coordinators', async () => {
  const introduction = await introducePeer(cast, id)
  const { text } = await southern.browser.get(urls.matching.show({ id }))
  assert.ok(!text.includes(names.peer) && !text.includes(introduction))
  for (const answer of [
    await southern.browser.get(urls.matching.introduction({ id: introduction })),
    await southern.browser.post(urls.matching.introductionEnd({ id: introduction })),
    await southern.browser.post(urls.matching.introductionAnswer({ id: introduction }), {
      side: 'giver',
      answer: 'yes',
    }),
  ])
    assert.equal(answer.status, 404)
  assert.equal((await cast.coordinator.browser.get(urls.matching.introduction({ id: introduction }))).status, 200)
  await cast.coordinator.browser.post(urls.matching.introductionWithdraw({ id: introduction }))
})

test('a wish without an account is read by every coordinator; one of somebody on the register by those who look after them', async () => {
  assert.equal((await southern.browser.get(urls.matching.show({ id }))).status, 200)
  const north = await newContract(cast.town, '北')
  const northern = await cast.town.inhabitant(['coordinator'], { contractId: north })
  const personId = await registered(cast.town, { name: '北のきたみ', contractId: north })
  const supporter = await cast.town.inhabitant(['supporter'], { personId })
  const theirs = await sendWish({ seeker: supporter.browser, code: cast.code })
  const show = urls.matching.show({ id: theirs })
  assert.equal((await northern.browser.get(show)).status, 200)
  assert.equal((await cast.coordinator.browser.get(show)).status, 200)
  for (const address of [show, urls.matching.options({ id: theirs }), urls.matching.change({ id: theirs })])
    assert.equal((await southern.browser.get(address)).status, 404, address)
  assert.equal((await southern.browser.post(urls.matching.erase({ id: theirs }))).status, 404)
  assert.ok(!(await southern.browser.get(urls.matching.index())).text.includes(show))
  const due = await cast.town.work((tx, moment) =>
    listDue(tx, { ...moment, today: '2100-01-01' }, { accountId: southern.accountId, contractIds: [south] }),
  )
  assert.ok(!JSON.stringify(due).includes(theirs))
})

test('who will read it says so before anybody types: how many, and of which organisations', async () => {
  const { text } = await cast.town.visitor().get(urls.place.seeking.start({ code: cast.code }))
  assert.match(text, /いま3人。.*北の受託団体、南の受託団体の人もいます/)
})
