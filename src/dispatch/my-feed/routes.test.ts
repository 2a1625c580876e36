import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, request, type Supporter, visit } from '../fixtures/cast.ts'
import { cancelVisit } from '../visit/cancel-visit.ts'

let town: Town
before(async () => {
  town = await newTown()
})

async function feedOf({ browser }: Pick<Supporter, 'browser'>): Promise<string> {
  const { text } = await browser.postAndFollow(urls.mine.feed(), { do: 'open' })
  return /value="http:\/\/localhost(\/feeds\/[\w-]+)"/.exec(text)?.[1] ?? ''
}
const events = (ics: string) => ics.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1)

test('a private address shows place and time under a neutral title, without any sign-in', async () => {
  const asked = await request(town)
  const aoki = await goer(town, asked)
  const address = await feedOf(aoki)
  const { status, text, headers } = await town.visitor().get(address)
  assert.equal(status, 200)
  assert.match(headers.get('Content-Type') ?? '', /text\/calendar/)
  const [event = ''] = events(text)
  assert.match(event, /SUMMARY:予定\r/)
  assert.match(event, /LOCATION:みどり病院 会議室/)
  assert.match(event, /STATUS:TENTATIVE/)
  assert.match(event, /DTSTART:\d{8}T050000Z/)
  assert.doesNotMatch(text, new RegExp(`${aoki.name}|体験|入院`))
})

test('the same entry is confirmed and then cancelled, each with a higher sequence', async () => {
  const asked = await request(town, { slots: [{ inDays: 9 }] })
  const aoki = await goer(town, asked)
  const address = await feedOf(aoki)
  const look = async () => {
    const [event = ''] = events((await town.visitor().get(address)).text)
    const read = (name: string) => new RegExp(`${name}:(.*)\r`).exec(event)?.[1]
    return { uid: read('UID'), status: read('STATUS'), sequence: Number(read('SEQUENCE')) }
  }
  const first = await look()
  const id = await visit(town, asked)
  const second = await look()
  await town.work((tx, moment) => cancelVisit(tx, moment, { visitId: id, side: 'host', channel: 'phone' }))
  const third = await look()
  assert.deepEqual([first.status, second.status, third.status], ['TENTATIVE', 'CONFIRMED', 'CANCELLED'])
  assert.ok(first.sequence < second.sequence && second.sequence < third.sequence)
  assert.deepEqual([second.uid, third.uid], [first.uid, first.uid])
})

test('a place given up on the day comes as cancelled', async () => {
  const asked = await request(town, { slots: [{ inDays: 10 }] })
  const aoki = await goer(town, asked)
  const id = await visit(town, asked)
  await aoki.browser.post(urls.mine.visitUnwell({ id }))
  assert.match((await town.visitor().get(await feedOf(aoki))).text, /STATUS:CANCELLED/)
})

test('a renewed or removed address stops at once', async () => {
  const aoki = await goer(town, await request(town, { slots: [{ inDays: 11 }] }))
  const first = await feedOf(aoki)
  const second = await feedOf(aoki)
  assert.notEqual(first, second)
  assert.equal((await town.visitor().get(first)).status, 404)
  assert.equal((await town.visitor().get(second)).status, 200)
  await aoki.browser.post(urls.mine.feed(), { do: 'end' })
  assert.equal((await town.visitor().get(second)).status, 404)
  assert.equal((await town.visitor().get(urls.feed({ token: 'x' }))).status, 404)
})

test('follow-up staff have a feed of where they go along; hosts and coordinators have none', async () => {
  const staff = await town.inhabitant(['follow_up_staff'])
  const asked = await request(town, { slots: [{ inDays: 12 }] })
  await goer(town, asked)
  await visit(town, asked, { followUpStaff: staff.accountId })
  const { text } = await town.visitor().get(await feedOf(staff))
  assert.equal(events(text).length, 1)
  for (const role of ['host', 'coordinator', 'officer'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.get(urls.mine.feed())).status, 403)
})

test('the own calendar shows places and offers of the month, and nobody else’s', async () => {
  const asked = await request(town, { slots: [{ inDays: 1 }] })
  const aoki = await goer(town, asked)
  const kato = await goer(town, await request(town, { slots: [{ inDays: 40 }] }))
  assert.match((await aoki.browser.get(urls.mine.calendar())).text, /これからの予定[\s\S]*みどり病院 会議室/)
  const month = (await kato.browser.get(urls.mine.calendar())).text
  assert.equal(month.match(/みどり病院 会議室/g)?.length, 1)
})
