import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import { addDays } from '#platform/calendar.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'
import { idOf } from '../hsds/ids.ts'

let town: Town
let code: string
let old: string
const { place } = urls
const textOf = async (address: string) => (await town.visitor().get(address)).text

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const dates = [{ on_day: addDays(town.today, 5), from_minute: 600, to_minute: 660 }]
  await published(town, {
    kind: 'event',
    title: '申し込みのいらない会',
    dates,
    words: { address: '桜丘1', organiser_ja: 'つむぎの会' },
  })
  await published(town, { kind: 'event', title: '別の集い', dates })
  old = await published(town, { title: '七か月前に確かめた場所', words: { address: '桜丘2' } })
  await town.work((tx) =>
    sql`update portal_listing set confirmed_on = ${addDays(town.today, -220)} where entry_id = ${old}`.execute(tx),
  )
})

test('a program finds what people find on the page, however it is written', async () => {
  for (const words of ['申込', '申込み', '申し込み、会', 'イラナイ']) {
    const asked = { q: words, search: words }
    for (const address of [
      place.search({ code }, asked),
      place.open.calendar({ code }, asked),
      place.api.services({ code }, asked),
      place.api.atLocations({ code }, asked),
    ]) {
      const text = await textOf(address)
      assert.match(text, /申し込みのいらない会/, `${words} ${address}`)
      assert.doesNotMatch(text, /別の集い/, `${words} ${address}`)
    }
  }
})

test('a setting that shows things for less long is in force at the next question, also where nothing else changed', async () => {
  const doors = [place.api.services({ code }), place.open.siteMap({ code }), place.open.facilityList({ code })]
  const tags = new Map<string, string>()
  for (const door of doors) {
    const answer = await town.visitor().get(door)
    assert.ok(answer.text.includes(old) || answer.text.includes('七か月前'), door)
    tags.set(door, answer.headers.get('etag') ?? '')
    assert.equal((await town.visitor().get(door, { 'If-None-Match': tags.get(door) ?? '' })).status, 304)
  }
  await town.work((tx, moment) =>
    recordSetting(tx, moment, 'entry-archive-days', { value: 5, validFrom: town.today, source: 'test' }),
  )
  for (const door of doors) {
    const answer = await town.visitor().get(door, { 'If-None-Match': tags.get(door) ?? '' })
    assert.equal(answer.status, 200, door)
    assert.ok(!answer.text.includes(old) && !answer.text.includes('七か月前'), door)
  }
})

test('an answer is made once while nothing public changes, and never given in the name of another question', async () => {
  const first = await town.visitor().get(place.open.eventList({ code }))
  const again = await town.visitor().get(place.open.eventList({ code }))
  assert.equal(again.text, first.text)
  for (const name of ['content-type', 'content-disposition', 'access-control-allow-origin', 'etag'])
    assert.equal(again.headers.get(name), first.headers.get(name), name)
  assert.equal(again.headers.getSetCookie().length, 0)
  assert.notEqual((await town.visitor().get(place.open.facilityList({ code }))).text, first.text)
  await published(town, { kind: 'event', title: 'あとから来た会', dates: [{ on_day: addDays(town.today, 6) }] })
  assert.match(await textOf(place.open.eventList({ code })), /あとから来た会/)
})

test('the database makes the ids that the program makes', async () => {
  const made = await town.work(async (tx) => {
    const { rows } = await sql<{
      id: string
    }>`select portal_part_id(${old}, 'organiser', 'つむぎ\\の会') as id`.execute(tx)
    return rows[0]?.id
  })
  assert.equal(made, idOf(old, 'organiser', 'つむぎ\\の会'))
})
