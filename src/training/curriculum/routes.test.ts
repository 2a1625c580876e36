import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { findCurriculum } from './store.ts'
import { listUnits } from './units-store.ts'

let town: Town
let officer: Inhabitant

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
})

const idIn = (address: string | null) => /\/curricula\/([\w-]{36})/.exec(address ?? '')?.[1] ?? ''
const copy = async (id: string) =>
  idIn((await officer.browser.post(urls.curricula.copy({ id }), {})).headers.get('Location'))
const held = (id: string) =>
  town.work(async (tx, moment) => ({
    row: await findCurriculum(tx, moment, id),
    units: await listUnits(tx, moment, id),
  }))
const own = {
  nameJa: '区の基礎編',
  courseKind: 'basic',
  days: '2',
  totalMinutes: '120',
  validFrom: '令和8年4月1日',
  source: '区の要綱',
  'number-1': '１',
  'titleJa-1': '感じよう',
  'kind-1': 'content',
  'track-1': 'both',
  'minutes-1': '60',
  'number-2': '2',
  'titleJa-2': '話してみる',
  'kind-2': 'exercise',
  'track-2': 'both',
  'minutes-2': '60',
  'number-3': '',
  'titleJa-3': '',
  'kind-3': 'content',
  'track-3': 'both',
}

describe('curricula', () => {
  test('a published one is copied and changed, and both are kept', async () => {
    const id = await copy('national-specialist-2020')
    const { row, units } = await held(id)
    assert.equal(row?.referenceKey, null)
    assert.equal(units.length, 16)
    const form = await officer.browser.get(urls.curricula.edit({ id }))
    assert.match(form.text, /value="ピアサポートを活用する技術と仕組み"/)
    await officer.browser.post(urls.curricula.edit({ id }), own)
    assert.equal((await held(id)).units.length, 2)
    const again = await held(await copy('national-specialist-2020'))
    assert.equal(again.units.length, 16)
    const list = await officer.browser.get(urls.curricula.index())
    assert.match(list.text, /計540分/)
    assert.match(list.text, /区の基礎編/)
  })

  test('lines left empty are no units; full-width numbers are read', async () => {
    const saved = await officer.browser.postAndFollow(urls.curricula.new(), own)
    assert.match(saved.text, /全体の120分と合っています/)
    assert.match(saved.text, /話してみる/)
  })

  test('parts that do not add up are said beside the total, with everything typed', async () => {
    const answer = await officer.browser.post(urls.curricula.new(), { ...own, 'minutes-2': '50' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /合計は110分で、全体の120分に10分足りません/)
    assert.match(answer.text, /value="話してみる"/)
  })

  test('unknown minutes are taken as unknown', async () => {
    const saved = await officer.browser.postAndFollow(urls.curricula.new(), { ...own, 'minutes-2': '' })
    assert.match(saved.text, /時間の分からない科目が1つ/)
    assert.match(saved.text, /不明/)
  })

  test('a problem in a line names the line', async () => {
    const answer = await officer.browser.post(urls.curricula.new(), { ...own, 'minutes-2': 'たくさん' })
    assert.match(answer.text, /2行目の 時間（分）/)
  })

  test('a published one cannot be changed, and nobody from elsewhere reads an own one', async () => {
    const id = await copy('ward-basic-2020')
    const elsewhere = await (await newTown()).inhabitant(['officer'])
    assert.equal((await elsewhere.browser.get(urls.curricula.show({ id }))).status, 404)
    assert.equal((await elsewhere.browser.post(urls.curricula.edit({ id }), own)).status, 404)
    const taken = await town.work((tx, { tenantId }) =>
      tx
        .selectFrom('curriculum')
        .select('id')
        .where('tenant_id', '=', tenantId)
        .where('reference_key', '=', 'ward-basic-2020')
        .executeTakeFirstOrThrow(),
    )
    assert.equal((await officer.browser.post(urls.curricula.edit({ id: taken.id }), own)).status, 404)
  })
})
