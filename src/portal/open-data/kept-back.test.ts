import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { writeCsv } from '#platform/sheets/csv-writing.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import { definitionOf } from './layouts.ts'

let town: Town
let code: string
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  coordinator = await town.inhabitant(['coordinator'])
})

/** A list in the layout in force, with columns of its maker's own beside it. */
function listOf(rows: Record<string, string>[], own: string[] = []) {
  const columns = [...(definitionOf('event').layouts[0]?.columns ?? []), ...own]
  const bytes = writeCsv(
    columns.map((label) => ({ label })),
    rows.map((row) => columns.map((column) => row[column] ?? '')),
  )
  return new File([bytes as BlobPart], '催し.csv')
}

async function take(file: File) {
  const { location } = await coordinator.browser.upload(urls.openData.take(), 'file', file, { kind: 'event' })
  const [taken] = await town.work((tx) =>
    tx
      .selectFrom('portal_import')
      .selectAll()
      .where('id', '=', location.split('/').at(-1) ?? '')
      .execute(),
  )
  return taken ?? assert.fail('no list was taken')
}

const entryOf = (sourceId: string) =>
  town.work(async (tx) => {
    const row = tx.selectFrom('portal_entry').select('portal_entry.id').where('source_id', '=', sourceId)
    return (await row.executeTakeFirstOrThrow()).id
  })

const publish = (id: string, number: number) =>
  town.work((tx, moment) => publishEntry(tx, moment, id, number, { confirmedOn: moment.today, until: null }))

const download = async () =>
  new File([(await town.visitor().bytes(urls.place.open.eventList({ code }))) as BlobPart], 'own.csv')

test('a column that no layout has is kept, told to those who check, and in no public data', async () => {
  const row = { ID: 'a1', イベント名: '語る会', 開始日: addDays(town.today, 9), 法人番号: '1234567890123' }
  const file = listOf([{ ...row, 申込者の電話: '090-0000-1234' }], ['申込者の電話'])
  const taken = await take(file)
  const id = await entryOf('a1')
  const report = await coordinator.browser.get(urls.openData.report({ id: taken.id }))
  assert.match(report.text, /申込者の電話/)
  const page = await coordinator.browser.get(urls.portal.show({ id }))
  assert.match(page.text, /公開しない項目[\s\S]*申込者の電話[\s\S]*090-0000-1234/)
  assert.match(page.text, /法人番号[\s\S]*1234567890123/)
  await publish(id, 1)
  const text = await (await download()).text()
  assert.match(text, /語る会/)
  assert.match(text, /1234567890123/)
  assert.doesNotMatch(text, /申込者の電話|090-0000-1234/)
  assert.equal((await take(file)).rows_known, 1, 'the same list again')
  assert.equal((await take(await download())).rows_known, 1, 'what was given out, taken in again')
  const moved = await take(listOf([{ ...row, 場所名称: '別館' }]))
  assert.equal(moved.rows_changed, 1)
  assert.match((await coordinator.browser.get(urls.portal.show({ id }))).text, /090-0000-1234/)
})

test('what came in such a column can be deleted, from every wording, and stays away; nobody but staff may', async () => {
  const row = { ID: 'd1', イベント名: '消す会', 開始日: addDays(town.today, 9), 法人番号: '1234567890123' }
  await take(listOf([{ ...row, 申込者の電話: ' 090-0000-5678' }], ['申込者の電話']))
  await take(listOf([{ ...row, 場所名称: '別館' }]))
  const id = await entryOf('d1')
  const { browser: host } = await town.inhabitant(['host'])
  assert.equal((await host.post(urls.portal.forget({ id }))).status, 403)
  assert.equal((await coordinator.browser.post(urls.portal.forget({ id }))).status, 303)
  const kept = await town.work(async (tx) => [
    ...(await tx.selectFrom('portal_entry_version').selectAll().where('entry_id', '=', id).execute()),
    ...(await tx.selectFrom('portal_import_remark').selectAll().where('entry_id', '=', id).execute()),
  ])
  assert.doesNotMatch(JSON.stringify(kept), /090-0000-5678/)
  assert.match(JSON.stringify(kept), /1234567890123/)
  assert.doesNotMatch((await coordinator.browser.get(urls.portal.show({ id }))).text, /公開しない項目/)
})

test('what an editor says goes out instead of what the list had brought and could not be read', async () => {
  const brought = { 開始日: '来月のはじめ', 定員: '約30名', '料金(基本)': '500円' }
  await take(listOf([{ ID: 'b1', イベント名: '集う会', ...brought }]))
  const id = await entryOf('b1')
  const onDay = addDays(town.today, 20)
  const form = { kind: 'event', title_ja: '集う会', opened: '1', dates: `${onDay} 14:00〜16:00` }
  await coordinator.browser.post(urls.portal.edit({ id }), { ...form, capacity: '20', is_free: 'yes' })
  await publish(id, 2)
  const text = await (await download()).text()
  assert.match(text, new RegExp(`集う会.*${onDay},${onDay},14:00,16:00`))
  assert.match(text, /集う会.*,20,/)
  assert.doesNotMatch(text, /来月のはじめ|約30名|500円/)
})

test('what an editor empties again does not bring back what the list had said', async () => {
  await take(listOf([{ ID: 'c1', イベント名: '休む会', 開始日: addDays(town.today, 30), 定員: '約30名' }]))
  const id = await entryOf('c1')
  const form = { kind: 'event', title_ja: '休む会', dates: addDays(town.today, 30) }
  await coordinator.browser.post(urls.portal.edit({ id }), { ...form, opened: '1', capacity: '20' })
  await coordinator.browser.post(urls.portal.edit({ id }), { ...form, opened: '2', capacity: '' })
  await publish(id, 3)
  assert.doesNotMatch(await (await download()).text(), /約30名/)
})
