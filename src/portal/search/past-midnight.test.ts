import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays, type Day, weekdayOf } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'

let town: Town
let code: string
let friday: Day
let saturday: Day

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  friday = addDays(town.today, 7 + ((5 - weekdayOf(town.today) + 7) % 7))
  saturday = addDays(friday, 1)
  await night('いつもの夜')
  await night('金曜だけ休みの夜', friday)
  await night('土曜だけ休みの夜', saturday)
})

/** Open on Fridays from ten at night to two in the morning, and closed on one day. */
const night = (title_ja: string, closedOn?: Day) =>
  town.work(async (tx, moment) => {
    const none = { fromMinute: null, toMinute: null, note: '' }
    const submission = {
      content: { title_ja },
      hours: [{ weekday: 5, weekOfMonth: null, fromMinute: 1320, toMinute: 1560 }],
      days: closedOn ? [{ onDay: closedOn, kind: 'closed' as const, ...none }] : [],
      channel: 'phone',
      byOwner: false,
    } as const
    const id = await submitEntry(tx, moment, { kind: 'place', organisationId: null }, submission)
    await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
  })

const openOn = async (day: Day) => {
  const { text } = await town.visitor().get(urls.place.search({ code }, { on: day }))
  return ['いつもの夜', '金曜だけ休みの夜', '土曜だけ休みの夜'].filter((title) => text.includes(title))
}

test('a night that is off is off after midnight too, and a day off does not end the night before', async () => {
  assert.deepEqual(await openOn(friday), ['いつもの夜', '土曜だけ休みの夜'])
  assert.deepEqual(await openOn(saturday), ['いつもの夜', '土曜だけ休みの夜'])
  assert.deepEqual(await openOn(addDays(saturday, 1)), [])
  assert.equal((await openOn(addDays(friday, 7))).length, 3)
  assert.equal((await openOn(addDays(saturday, 7))).length, 3)
})
