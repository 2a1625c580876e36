import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal } from '../fixtures/publish.ts'
import { addFiles } from './add-files.ts'
import { withoutFile } from './rules.ts'

let town: Town
let code: string

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
})

const picture = (alt_ja: string, licence: '' | 'CC BY 4.0', is_decorative = false) => ({
  kind: 'picture' as const,
  given: { mediaType: 'image/webp' as const, bytes: Buffer.from(alt_ja), width: 40, height: 30, isReadable: null },
  said: {
    ...{ title_ja: '', title_en: '', title_easy: '', alt_ja, alt_en: '', alt_easy: '' },
    ...{ is_decorative, licence, language: '' as const },
  },
})
const eventWith = (title_ja: string, added: ReturnType<typeof picture>[], isPublic = true) =>
  town.work(async (tx, moment) => {
    const dates = { onDay: town.today, kind: 'date' as const, fromMinute: 1320, toMinute: 1380, note: '' }
    const given = { content: { title_ja }, hours: [], days: [dates], channel: 'phone' as const, byOwner: false }
    const id = await submitEntry(tx, moment, { kind: 'event', organisationId: null }, given)
    if (isPublic) await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    const number = await addFiles(tx, moment, id, added, { channel: 'phone', byOwner: false })
    if (isPublic) await publishEntry(tx, moment, id, number, { confirmedOn: moment.today, until: null })
    return id
  })
const list = async () => (await town.visitor().get(urls.place.open.eventList({ code }))).text
const rowOf = async (title: string) => (await list()).split('\r\n').find((row) => row.includes(title)) ?? ''

test('the list of events has the first picture that others may use, with its licence, and no other', async () => {
  await eventWith('絵のある催し', [picture('見るだけ', ''), picture('使ってよい', 'CC BY 4.0')])
  await eventWith('見るだけの催し', [picture('見るだけ', '')])
  const row = await rowOf('絵のある催し')
  const [address = ''] = /http[^,]*\/files\/[0-9a-f-]{36}/.exec(row) ?? []
  assert.match(row, /\/files\/[0-9a-f-]{36},CC BY 4\.0,/)
  const file = await town.visitor().get(new URL(address).pathname)
  assert.equal(file.text, '使ってよい')
  assert.equal(file.headers.get('Access-Control-Allow-Origin'), '*')
  assert.doesNotMatch(await rowOf('見るだけの催し'), /\/files\//)
})

test('exported and imported again, an entry with a picture is known and not changed', async () => {
  await eventWith('行って戻る催し', [picture('使ってよい', 'CC BY 4.0')])
  const { browser } = await town.inhabitant(['coordinator'])
  const file = new File([await list()], 'event.csv')
  const taken = await browser.upload(urls.openData.take(), 'file', file, { kind: 'event' })
  assert.equal(taken.status, 303)
  const rows = await town.work((tx) =>
    tx.selectFrom('portal_import').select(['rows_added', 'rows_changed', 'rows_refused']).execute(),
  )
  assert.deepEqual(rows, [{ rows_added: 0, rows_changed: 0, rows_refused: 0 }])
})

test('search engines are told of pictures that say something, and of none that wait for the check', async () => {
  const id = await eventWith('案内する催し', [picture('入口の階段', ''), picture('模様', '', true)])
  const data = async () => (await town.visitor().get(urls.place.open.entryJsonLd({ code, id }))).text
  const { '@graph': graph } = JSON.parse(await data())
  assert.deepEqual(
    graph[0].image.map((one: Record<string, unknown>) => [one['@type'], one.caption, one.width, one.height]),
    [['ImageObject', '入口の階段', 40, 30]],
  )
  await town.work((tx, moment) =>
    addFiles(tx, moment, id, [picture('まだの絵', '')], { channel: 'phone', byOwner: true }),
  )
  assert.doesNotMatch(await data(), /まだの絵/)
})

test('taking out leaves the others in their order', () => {
  const file = (file_id: string) => ({ ...picture('', '').said, kind: 'picture' as const, file_id })
  const files = ['a', 'b', 'c'].map((id) => ({ ...file(id), is_readable: null, byte_size: 1, width: 1, height: 1 }))
  assert.deepEqual(
    withoutFile(files, 'b').map(({ file_id }) => file_id),
    ['a', 'c'],
  )
})
