import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'
import { fitsPart, newAjv } from './fixtures/schemas.ts'

/** What lists do not show: everything in full, the page around a list, the first answer, refusals, and the description itself. */

let town: Town
let code: string
let salon: string
const { api } = urls.place
interface Json {
  [key: string]: Json
}
const get = async (address: string) => {
  const { status, text } = await town.visitor().get(address)
  return { status, json: JSON.parse(text) as Json }
}
const each = (list: unknown) => list as Json[]

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  const place = { address: '桜丘1-2-3', town: '桜丘', block: '1-2-3', city: '試験市', prefecture: '東京都' }
  salon = await published(town, {
    title: '静かな居場所',
    words: {
      ...place,
      postal_code: '156-0054',
      latitude: 35.64,
      longitude: 139.62,
      title_en: 'Quiet room',
      contact_phone: '03-0000-0000',
      accessibility_ja: '段差はありません。',
      access_ja: '駅から5分',
      cost_ja: 'お茶代100円',
      apply_ja: '申し込みはいりません',
      audience_ja: 'どなたでも',
      spoken_languages: ['ja', 'en'],
      is_quiet: true,
    },
    hours: [{ weekday: 2, from_minute: 780, to_minute: 1020 }],
  })
  await published(town, {
    kind: 'event',
    title: '体験を聞く会',
    words: { ...place, organiser_ja: 'さくらの会', organiser_en: 'Sakura', is_free: true },
    dates: [{ on_day: addDays(town.today, 10), from_minute: 600, to_minute: 720 }],
  })
  await published(town, { kind: 'office', title: '相談室' })
})

function fitsService(service: Json) {
  fitsPart('service', service)
  fitsPart('organization', service.organization as Json)
  for (const one of each(service.service_at_locations)) fitsLocation(one.location as Json)
  for (const one of each(service.schedules)) fitsPart('schedule', one)
  for (const one of each(service.phones)) fitsPart('phone', one)
  for (const one of each(service.attributes)) fitsPart('attribute', one)
}

function fitsLocation(location: Json) {
  fitsPart('location', location)
  for (const one of each(location.addresses ?? [])) fitsPart('address', one)
  for (const one of each(location.accessibility ?? [])) fitsPart('accessibility', one)
}

test('services in full hold nothing that the specification has no place for', async () => {
  const { json } = await get(api.services({ code }, { full: 'true' }))
  assert.equal(json.total_items, 3)
  for (const service of each(json.contents)) fitsService(service)
  fitsService((await get(api.service({ code, id: salon }))).json)
})

test('a service at its place in full, in a list and alone', async () => {
  const { json } = await get(api.atLocations({ code }, { full: 'true' }))
  const [first] = each(json.contents)
  const alone = (await get(api.atLocation({ code, id: String(first?.id) }))).json
  assert.equal(each(json.contents).length, 2)
  for (const one of [...each(json.contents), alone]) {
    fitsPart('service_at_location', one, ['service'])
    fitsService(one.service as Json)
    fitsLocation(one.location as Json)
  }
})

test('organisations with what they offer, by name and in full', async () => {
  const { json } = await get(api.organizations({ code }, { full: 'true' }))
  const whole = (await get(api.organizations({ code }, { full_service: 'true' }))).json
  const bodies = each(json.contents)
  assert.deepEqual(
    bodies.map(({ services }) => each(services).length),
    [2, 1],
  )
  for (const body of bodies) {
    fitsPart('organization', body, ['services'])
    for (const service of each(body.services)) fitsPart('service', service)
    const alone = (await get(api.organization({ code, id: String(body.id) }))).json
    assert.deepEqual(alone, body)
  }
  for (const body of each(whole.contents)) for (const service of each(body.services)) fitsService(service)
})

const lists = [api.services, api.organizations, api.atLocations, api.taxonomies, api.terms]

test('the page around every list is that of the specification, also beyond its end and where nothing is found', async () => {
  for (const list of lists)
    for (const query of [{}, { per_page: '1' }, { page: '9' }, { search: 'どこにもない言葉' }]) {
      const { json } = await get(list({ code }, query))
      fitsPart('page', json, ['contents'])
      assert.equal(json.size, each(json.contents).length)
      assert.equal(json.empty, json.size === 0)
    }
  assert.equal((await get(api.services({ code }, { page: '9' }))).json.total_items, 3)
})

test('the first answer is that of the specification', async () => {
  const { json } = await get(api.root({ code }))
  fitsPart('root', json)
  assert.equal(Object.keys(json).length, 3)
})

test('the description of the interface is whole, tells of every address, and every answer is as it says', async () => {
  const document = (await get(api.openApi({ code }))).json
  assert.match(String(document.openapi), /^3\.1\.\d+$/)
  assert.ok(document.info?.title && document.info.version)
  const ajv = newAjv()
  const schemas = document.components?.schemas as Json
  ajv.addSchema({ $id: 'document', components: { schemas } } as object, 'document')
  const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, to = '']) => to)
  for (const to of pointers)
    assert.ok(
      to.split('/').reduce<Json | undefined>((at, key) => at?.[key], document),
      `nothing at ${to}`,
    )
  const told = Object.keys(document.paths as Json).map((path) => api.root({ code }) + (path === '/' ? '' : path))
  const doors = Object.values(api).filter((door) => door !== api.openApi)
  const mine = doors.map(({ pattern }) => pattern.replace(':code', code).replace(':id', '{id}'))
  assert.deepEqual(told.toSorted(), mine.toSorted())
  for (const [path, { get: described }] of Object.entries(document.paths as Json)) {
    assert.ok(described)
    for (const [status, answer] of Object.entries(described.responses as Json)) {
      assert.ok(answer.description, `${path} ${status}`)
      const check = ajv.compile({ $ref: `document${String(answer.content?.['application/json']?.schema?.$ref)}` })
      for (const given of await answersOf(path, Number(status))) {
        assert.equal(given.status, Number(status), path)
        assert.ok(check(given.json), `${path} ${status}: ${ajv.errorsText(check.errors)}`)
      }
    }
  }
})

/** Real answers of this status at this path of the description. */
async function answersOf(path: string, status: number) {
  const at = (id: string) => api.root({ code }) + (path === '/' ? '' : path.replace('{id}', id))
  if (status === 429) return []
  if (status === 404) return Promise.all([get(at('x')), get(at('00000000-0000-4000-8000-000000000000'))])
  if (status === 400) return Promise.all([get(`${at(salon)}?page=0`), get(`${at(salon)}?search=%00`)])
  if (!path.includes('{id}')) return [await get(at(''))]
  const list = await get(at('').replace(/\/$/, ''))
  return [await get(at(String(each(list.json.contents)[0]?.id)))]
}
