import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import type { EntryKind } from '../vocabulary.ts'

let town: Town
let code: string
let room: string
let gathering: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  room = await put('place', '毎日開いている部屋')
  gathering = await put('event', 'きのうの集まり')
})

/** What is open every day and had one dated gathering, which was yesterday. */
const put = (kind: EntryKind, title_ja: string) =>
  town.work(async (tx, moment) => {
    const times = { fromMinute: 600, toMinute: 960 }
    const hours = Array.from({ length: 7 }, (_, weekday) => ({ weekday, weekOfMonth: null, ...times }))
    const days = [{ onDay: addDays(moment.today, -1), kind: 'date' as const, ...times, note: '' }]
    const submission = { content: { title_ja }, hours, days, channel: 'phone', byOwner: false } as const
    const id = await submitEntry(tx, moment, { kind, organisationId: null }, submission)
    await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    return id
  })

test('a place with usual hours stays everywhere after a dated gathering; the gathering itself is no event any more', async () => {
  const visitor = town.visitor()
  assert.equal((await visitor.get(urls.place.entry({ code, id: room }))).status, 200)
  for (const address of [
    urls.place.search({ code }, { when: 'today' }),
    urls.place.api.services({ code }),
    urls.place.open.facilityList({ code }),
    urls.place.open.news({ code }),
  ])
    assert.match((await visitor.get(address)).text, /毎日開いている部屋/, address)
  for (const address of [urls.place.open.eventList({ code }), urls.place.open.calendar({ code })])
    assert.doesNotMatch((await visitor.get(address)).text, /毎日開いている部屋/, address)
})

test('what takes place on its dates is over after the last of them, also where hours are said', async () => {
  assert.equal((await town.visitor().get(urls.place.entry({ code, id: gathering }))).status, 404)
})
