import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { addDays } from '#platform/calendar.ts'
import { root } from '#platform/root.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'
import { terms } from './taxonomy.ts'

let town: Town
let code: string
let salon: string
let talk: string
const { api } = urls.place
const get = async (address: string, from = town) => {
  const answer = await from.visitor().get(address)
  return { ...answer, json: JSON.parse(answer.text || 'null') }
}

const ajv = new Ajv2020({ strict: false, allErrors: true })
addFormats.default(ajv)
const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(root, `src/portal/hsds/fixtures/hsds-3.0/${name}.json`), 'utf8'))
for (const name of ['metadata', 'taxonomy']) ajv.addSchema(schemaOf(name), `${name}.json`)
const schemas = new Map<string, ReturnType<typeof ajv.compile>>()
function fits(name: string, data: unknown) {
  const check = schemas.get(name) ?? ajv.getSchema(`${name}.json`) ?? ajv.compile(schemaOf(name))
  schemas.set(name, check)
  assert.ok(check(data), `${name}: ${ajv.errorsText(check.errors)}`)
}

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  salon = await published(town, {
    title: '静かな{居場所|いばしょ}サロン',
    words: {
      title_en: 'Quiet salon',
      summary_ja: 'いるだけでよい場所です。',
      address: '桜丘1-2-3',
      town: '桜丘',
      block: '1-2-3',
      city: '試験市',
      prefecture: '東京都',
      postal_code: '156-0054',
      latitude: 35.64,
      longitude: 139.62,
      contact_phone: '03-0000-0000',
      contact_extension: '12',
      accessibility_ja: '段差はありません。',
      cost_ja: 'お茶代100円',
      is_quiet: true,
      spoken_languages: ['ja', 'en'],
    },
    hours: [
      { weekday: 2, from_minute: 13 * 60, to_minute: 17 * 60 },
      { weekday: 6, from_minute: 10 * 60, to_minute: 12 * 60, week_of_month: 2 },
    ],
  })
  talk = await published(town, {
    kind: 'event',
    title: '体験を聞く会',
    words: { is_free: true, is_online: true, online_url: 'https://example.jp/talk', organiser_ja: 'さくらの会' },
    dates: [{ on_day: addDays(town.today, 10), from_minute: 600, to_minute: 720 }],
  })
  await published(town, { title: 'まだ書きかけの場所', isHidden: true })
  await published(town, { title: '来月からの場所', publicFrom: addDays(town.today, 30) })
  await published(town, { title: '先月までの場所', publicUntil: addDays(town.today, -1) })
})

describe('answers validate against the schemas of HSDS 3.0', () => {
  test('services, as a list, minimal, in full and one alone', async () => {
    for (const query of [{}, { minimal: 'true' }]) {
      const { json } = await get(api.services({ code }, query))
      for (const service of json.contents) fits('service_list', service)
    }
    for (const service of (await get(api.services({ code }, { full: 'true' }))).json.contents) fits('service', service)
    const { json } = await get(api.service({ code, id: salon }))
    fits('service', json)
    assert.equal(json.name, '静かな居場所サロン')
    assert.deepEqual(
      json.schedules.map((each: Record<string, unknown>) => [each.freq, each.byday, each.opens_at]),
      [
        ['WEEKLY', 'TU', '13:00'],
        ['MONTHLY', '2SA', '10:00'],
      ],
    )
  })

  test('services at their places, organisations, lists of terms and terms', async () => {
    const places = (await get(api.atLocations({ code }))).json.contents
    for (const each of places) fits('service_at_location_list', each)
    assert.equal((await get(api.atLocation({ code, id: places[0].id }))).json.id, places[0].id)
    const bodies = (await get(api.organizations({ code }))).json.contents
    for (const each of bodies) fits('organization_list', each)
    assert.ok(bodies.some(({ name }: { name: string }) => name === 'さくらの会'))
    const one = (await get(api.organization({ code, id: bodies[0].id }))).json
    fits('organization_list', one)
    for (const each of (await get(api.taxonomies({ code }))).json.contents) fits('taxonomy', each)
    for (const each of (await get(api.terms({ code }))).json.contents) fits('taxonomy_term', each)
  })

  test('the first answer says which version this is and where it is described', async () => {
    const { json } = await get(api.root({ code }))
    assert.equal(json.version, '3.0')
    assert.ok(URL.canParse(json.openapi_url))
    const { json: described } = await get(api.openApi({ code }))
    assert.equal(described.openapi, '3.1.0')
    assert.ok(described.paths['/services/{id}'])
  })
})

describe('pages, filters and errors', () => {
  const names = async (query: Record<string, string>) =>
    (await get(api.services({ code }, query))).json.contents.map(({ name }: { name: string }) => name)

  test('two to a page make one page, one to a page makes two', async () => {
    const { json } = await get(api.services({ code }, { per_page: '1', page: '2' }))
    const { contents, ...page } = json
    assert.equal(contents.length, 1)
    assert.deepEqual(page, {
      total_items: 2,
      total_pages: 2,
      page_number: 2,
      size: 1,
      first_page: false,
      last_page: true,
      empty: false,
    })
    assert.equal((await get(api.services({ code }, { page: '9' }))).json.empty, true)
  })

  test('filters are all of them in force', async () => {
    const term = (wanted: string) => terms.find((each) => each.code === wanted)?.id ?? ''
    assert.deepEqual(await names({ search: 'ｻﾛﾝ' }), ['静かな居場所サロン'])
    assert.deepEqual(await names({ taxonomy_term_id: term('event') }), ['体験を聞く会'])
    assert.deepEqual(await names({ taxonomy_term_id: term('quiet') }), ['静かな居場所サロン'])
    assert.deepEqual(await names({ taxonomy_term_id: term('event'), search: 'サロン' }), [])
    assert.deepEqual(await names({ modified_after: '2000-01-01' }), ['体験を聞く会', '静かな居場所サロン'])
    assert.deepEqual(await names({ modified_after: '2100-01-01T00:00:00Z' }), [])
    assert.equal((await get(api.atLocations({ code }, { postcode: '156-0054' }))).json.total_items, 1)
    const bodies = (await get(api.organizations({ code }))).json.contents
    const club = bodies.find(({ name }: { name: string }) => name === 'さくらの会').id
    assert.deepEqual(await names({ organization_id: club }), ['体験を聞く会'])
    assert.deepEqual(await names({ organization_id: club, search: 'サロン' }), [])
  })

  test('what cannot be used is named, and what is not there is not found', async () => {
    for (const [name, value] of [
      ['page', '0'],
      ['per_page', '100000'],
      ['modified_after', 'gestern'],
      ['organization_id', 'x'],
    ]) {
      const { status, json } = await get(api.services({ code }, { [name as string]: value as string }))
      assert.equal(status, 400)
      assert.equal(json.error.parameter, name)
    }
    assert.equal((await get(api.service({ code, id: '00000000-0000-4000-8000-000000000000' }))).status, 404)
    assert.equal((await get(api.service({ code, id: 'x' }))).status, 404)
  })

  test('one a line, without pages', async () => {
    const { text } = await town.visitor().get(api.services({ code }, { format: 'ndjson' }))
    assert.equal(text.trim().split('\n').length, 2)
  })
})

describe('who may read what', () => {
  test('from anywhere, without a key, and never older than the last change', async () => {
    const { headers } = await town.visitor().get(api.services({ code }))
    assert.equal(headers.get('access-control-allow-origin'), '*')
    assert.equal(headers.get('cross-origin-resource-policy'), 'cross-origin')
    const before = headers.get('etag')
    await published(town, { title: '新しい場所' })
    const after = (await town.visitor().get(api.services({ code }))).headers.get('etag')
    assert.notEqual(after, before)
  })

  test('nothing that is not public, and nothing of a second municipality', async () => {
    const second = await newTown()
    await openPortal(second)
    await published(second, { title: '隣の町の場所' })
    const { text } = await town.visitor().get(api.services({ code }, { full: 'true' }))
    assert.doesNotMatch(text, /隣の町|書きかけ|来月から|先月まで/)
    assert.equal((await get(api.service({ code: await codeOf(second), id: talk }))).status, 404)
  })

  test('where the public pages are not open, there is nothing to read', async () => {
    const closed = await newTown()
    await published(closed, { title: '準備している場所' })
    const answer = await closed.visitor().get(api.services({ code: await codeOf(closed) }))
    assert.equal(answer.status, 404)
    assert.doesNotMatch(answer.text, /準備している/)
  })
})
