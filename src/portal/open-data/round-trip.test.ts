import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { findWhole } from '../entry/store.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import type { Hours, OwnDay } from '../rules/hours.ts'
import type { EntryKind } from '../vocabulary.ts'

let town: Town
let code: string
let ids: string[]

const hours = (weekday: number, fromMinute: number, toMinute: number, weekOfMonth: number | null = null): Hours => ({
  weekday,
  weekOfMonth,
  fromMinute,
  toMinute,
})
const date = (onDay: string, fromMinute: number | null): OwnDay => ({
  onDay,
  kind: 'date',
  fromMinute,
  toMinute: fromMinute === null ? null : fromMinute + 90,
  note: '二階です',
})

const put = (kind: EntryKind, content: { title_ja: string } & Record<string, unknown>, times: (Hours | OwnDay)[]) =>
  town.work(async (tx, moment) => {
    const given = {
      content,
      hours: times.filter((one): one is Hours => 'weekday' in one),
      days: times.filter((one): one is OwnDay => 'onDay' in one),
    }
    const of = { kind, organisationId: null }
    const id = await submitEntry(tx, moment, of, { ...given, channel: 'phone', byOwner: false })
    await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    return id
  })

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const ahead = (days: number) => addDays(town.today, days)
  const words = { title_en: 'A talk', body_ja: '## 見出し', is_free: true, is_quiet: true, address: '桜丘1-2-3' }
  ids = [
    await put('event', { title_ja: '{体験|たいけん}を聞く会', ...words }, [
      date(ahead(60), 600),
      date(ahead(74), 600),
      date(ahead(88), 840),
    ]),
    await put('trial', { title_ja: '畑の日', is_free: false, latitude: 35.6464, longitude: 139.65 }, [
      date(ahead(61), null),
    ]),
    await put('place', { title_ja: '静かな部屋', hours_note_ja: '祝日も', contact_phone: '03-0000-1111' }, [
      hours(1, 960, 1230),
      hours(1, 600, 660),
      hours(3, 1320, 1560),
      hours(6, 600, 720, 2),
    ]),
    await put('hospital', { title_ja: '診療所', url: 'https://clinic.example/' }, [
      hours(2, 540, 1020),
      hours(4, 540, 1020),
    ]),
  ]
})

test('what the portal writes as open data and takes in again changes nothing, whatever an entry holds', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const lists = [
    ['event', urls.place.open.eventList({ code }), 2],
    ['facility', urls.place.open.facilityList({ code }), 2],
  ] as const
  for (const [kind, address, rows] of lists) {
    const bytes = await browser.bytes(address)
    const answer = await browser.upload(urls.openData.take(), 'file', new File([bytes as BlobPart], 'own.csv'), {
      kind,
    })
    const taken = await town.work((tx) =>
      tx
        .selectFrom('portal_import')
        .selectAll()
        .where('id', '=', answer.location.split('/').at(-1) ?? '')
        .execute(),
    )
    assert.deepEqual(
      taken.map(({ rows_read, rows_known }) => [rows_read, rows_known]),
      [[rows, rows]],
      kind,
    )
  }
})

test('a list that says one thing otherwise changes that, and nothing that a list cannot say', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const text = Buffer.from(await browser.bytes(urls.place.open.eventList({ code }))).toString()
  const file = new File([text.replace('桜丘1-2-3', '桜丘4-5-6')], 'own.csv')
  await browser.upload(urls.openData.take(), 'file', file, { kind: 'event' })
  const newest = await town.work((tx, moment) => findWhole(tx, moment, ids[0] ?? ''))
  assert.equal(newest?.version.number, 2)
  assert.equal(newest?.version.address, '桜丘4-5-6')
  assert.equal(newest?.version.title_ja, '{体験|たいけん}を聞く会')
  assert.equal(newest?.version.is_quiet, true)
  assert.deepEqual(
    newest?.days.map(({ note }) => note),
    ['二階です', '二階です', '二階です'],
  )
})

test('what a form does not ask for stays through a change by form', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const id = await put('event', { title_ja: '取り込んだ会', apply_url: 'https://apply.example/', address: '北町1' }, [])
  await browser.post(urls.portal.edit({ id }), { title_ja: '取り込んだ集まり', address: '北町1', opened: '1' })
  const newest = await town.work((tx, moment) => findWhole(tx, moment, id))
  assert.deepEqual(
    [newest?.version.title_ja, newest?.version.apply_url],
    ['取り込んだ集まり', 'https://apply.example/'],
  )
})
