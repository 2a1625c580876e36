import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf } from '../../fixtures/publish.ts'
import type { Published } from '../../published/published.ts'
import { eventRow } from '../event-list.ts'
import { bytesOfList, eventLists } from '../fixtures/event-lists.ts'
import { readList } from '../reading/read-list.ts'
import { writeList } from '../write-list.ts'
import { contentOf, type ListedContent } from './content.ts'
import { type Own, withoutOwn } from './identity.ts'
import { listedFields, saysTheSame } from './same.ts'
import { takeList } from './take-list.ts'

const place = { code: '131121', nameJa: '試験市', nameEn: '', id: 'x', site: 'https://example.jp' }
const own: Own = {
  tenantId: 'x',
  code: '131121',
  nameJa: '試験市',
  entries: 'https://example.jp/m/131121/entries/',
  site: 'https://example.jp',
}
const read = (bytes: Uint8Array) => {
  const reading = readList('event', bytes)
  return 'refused' in reading ? assert.fail(reading.refused.because) : reading
}
const listOf = (file: string) => read(bytesOfList(file))

let town: Town
before(async () => {
  town = await newTown()
})

test('every row of 64 lists goes out as open data and comes in again as it was', () => {
  let rows = 0
  for (const file of eventLists) {
    const once = listOf(file).rows.map(({ values }) => contentOf('event', withoutOwn(values, own)))
    const written = writeList(
      'event',
      once.map((content) => eventRow(asPublished(content), place)),
    )
    const again = read(written).rows.map(({ values }) => contentOf('event', withoutOwn(values, own)))
    for (const [at, content] of once.entries()) {
      const back = again[at] ?? assert.fail()
      if (!saysTheSame(content, back)) assert.deepEqual(back, content, `${file} row ${at + 2}`)
      rows += 1
    }
  }
  assert.equal(rows, 1482)
})

test('64 lists taken in add entries to be checked, none of them public; each report adds up to the rows of its file', async () => {
  let rows = 0
  for (const file of eventLists) {
    const result = await take(listOf(file))
    const fates = result.rows_added + result.rows_changed + result.rows_known + result.rows_refused
    assert.equal(fates, result.rows_read, file)
    assert.equal(result.rows_read, listOf(file).rows.length, file)
    rows += result.rows_read
  }
  assert.equal(rows, 1482)
  const { states, listed } = await town.work(async (tx) => ({
    states: await tx.selectFrom('portal_entry_state').select('portal_entry_state.state').distinct().execute(),
    listed: await tx.selectFrom('portal_listing').select('portal_listing.entry_id').execute(),
  }))
  assert.deepEqual(states, [{ state: 'submitted' }])
  assert.deepEqual(listed, [])
})

test('the same list again changes nothing', async () => {
  for (const file of eventLists.filter((_, at) => at === 2 || at === 29)) {
    const again = await take(listOf(file))
    assert.equal(again.rows_known + again.rows_refused, again.rows_read, file)
  }
})

test('a row that says something new is a new wording of the same entry', async () => {
  const header = 'ID,イベント名,開始日'
  const missing = readList('event', new Uint8Array(Buffer.from(header)))
  assert.ok('refused' in missing)
  const list = (title: string) => read(writeList('event', [{ ID: 'a1', イベント名: title, 開始日: '2026-12-01' }]))
  const first = await take(list('語る会'))
  const second = await take(list('語る会（会場が変わりました）'))
  assert.deepEqual([first.rows_added, second.rows_changed], [1, 1])
})

test('every finding stands in the report with its row', async () => {
  const reading = read(writeList('event', [{ ID: 'b1', イベント名: '聞く会', 開始日: '2026/4/2' }, { ID: 'b2' }]))
  const { id } = await take(reading)
  const remarks = await town.work((tx) =>
    tx
      .selectFrom('portal_import_remark as remark')
      .select(['remark.row_number', 'remark.kind', 'remark.because'])
      .where('remark.import_id', '=', id)
      .orderBy('remark.row_number')
      .orderBy('remark.kind')
      .execute(),
  )
  assert.deepEqual(
    remarks.map((remark) => [remark.row_number, remark.kind, remark.because]),
    [
      [2, 'repaired', 'day-spelling'],
      [3, 'doubtful', 'start-missing'],
      [3, 'refused', 'required-missing'],
    ],
  )
})

async function take(reading: ReturnType<typeof read>) {
  const code = await codeOf(town)
  return town.work(async (tx, moment) => {
    const mine = { ...own, code, tenantId: town.tenantId, entries: own.site + urls.place.entry({ code, id: '' }) }
    const id = await takeList(tx, moment, mine, { kind: 'event', fileName: 'list.csv', digest: 'x', reading })
    return tx.selectFrom('portal_import').selectAll().where('portal_import.id', '=', id).executeTakeFirstOrThrow()
  })
}

/** The entry as it would be public. */
function asPublished({ fields, dates, hours, extra }: ListedContent): Published {
  const empty = Object.fromEntries(listedFields.map((name) => [name, '']))
  const unknown = { latitude: null, longitude: null, capacity: null, is_online: null, is_free: null }
  const of = { apply_until_on: null, apply_from_on: null }
  return {
    id: '0b6c2b1e-7d0f-4c43-9a6a-3f1f7f1f7f1f',
    files: [],
    version: { ...empty, ...unknown, ...of, ...fields, extra },
    hours: hours.map((one) => ({ ...one, weekOfMonth: null, fromMinute: one.from_minute, toMinute: one.to_minute })),
    days: dates.map((one) => ({
      onDay: one.on_day,
      kind: 'date',
      fromMinute: one.from_minute,
      toMinute: one.to_minute,
      note: '',
    })),
  } as unknown as Published
}
