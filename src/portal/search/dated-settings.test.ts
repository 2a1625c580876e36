import assert from 'node:assert/strict'
import { beforeEach, test } from 'node:test'
import { addDays, weekdayOf } from '#platform/calendar.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import { weekOfMonth } from '../rules/hours.ts'

let town: Town
let code: string
beforeEach(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
})

const set = (key: string, value: number) =>
  town.work((tx, moment) => recordSetting(tx, moment, key, { value, validFrom: town.today, source: 'test' }))

const open = (title_ja: string, day: string, [from, to]: [number, number], monthly = false) =>
  town.work(async (tx, moment) => {
    const at = { weekday: weekdayOf(day), fromMinute: from * 60, toMinute: to * 60 }
    const hours = [{ ...at, weekOfMonth: monthly ? weekOfMonth(day) : null }]
    const submission = { content: { title_ja }, hours, days: [], channel: 'phone', byOwner: false } as const
    const id = await submitEntry(tx, moment, { kind: 'place', organisationId: null }, submission)
    await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
  })

const finds = async (query: Record<string, string>) =>
  (await town.visitor().get(urls.place.search({ code }, query))).text

test('evening is when the municipality says', async () => {
  await open('夕方の部屋', town.today, [15, 17])
  assert.doesNotMatch(await finds({ when: 'evening' }), /夕方の部屋/)
  await set('evening-from-hour', 16)
  assert.match(await finds({ when: 'evening', page: '1' }), /夕方の部屋/)
  await set('evening-until-hour', 13)
  assert.match(await finds({ when: 'evening', page: '01' }), /夕方の部屋/, 'an end before the beginning is an hour')
})

test('what falls once a month is found as long as it may be shown, also where that is years', async () => {
  const far = addDays(town.today, 700)
  await open('第何週かの会', far, [10, 12], true)
  assert.doesNotMatch(await finds({ on: far }), /第何週かの会/)
  await set('entry-archive-days', 600)
  await open('第何週かの長い会', far, [10, 12], true)
  assert.match(await finds({ on: far }), /第何週かの長い会/)
})
