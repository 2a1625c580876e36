import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { countTraining } from './training.queries.ts'

let town: Town
let officer: Browser
before(async () => {
  town = await newTown('prefecture', '95')
  officer = (await town.inhabitant(['observer'])).browser
})

const idOf = async (table: 'model_area' | 'adviser' | 'adviser_request' | 'system_builder' | 'trained_office') =>
  town.work(async (tx, { tenantId }) => {
    const row = await tx.selectFrom(table).select('id').where('tenant_id', '=', tenantId).executeTakeFirst()
    return row?.id ?? ''
  })

test('a model area is chosen and its advisers appointed, one for each field; a second is refused in words', async () => {
  const area = { nameJa: '東部圏域', nameEn: 'East', kind: 'welfare-area', fiscalYear: '2026' }
  assert.match((await officer.postAndFollow(urls.advisers.areaNew(), area)).text, /東部圏域/)
  const adviser = {
    name: '助言 ひとみ',
    kind: 'local',
    field: 'health',
    area: await idOf('model_area'),
    recommendedOn: '2026-04-10',
    appointedOn: '2026-06-01',
  }
  const { text } = await officer.postAndFollow(urls.advisers.adviserNew(), adviser)
  assert.match(text, /助言 ひとみ/)
  const second = await officer.post(urls.advisers.adviserNew(), { ...adviser, name: '二人目 さん' })
  assert.equal(second.status, 422)
  assert.match(second.text, /すでに密着アドバイザーがいます/)
  const early = await officer.post(urls.advisers.adviserNew(), {
    ...adviser,
    field: 'welfare',
    appointedOn: '2026-04-09',
  })
  assert.match(early.text, /推薦した日より前にできません/)
})

test('anybody sees field and area, nobody a name', async () => {
  const code = await town.work((tx, { tenantId }) =>
    tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', tenantId).executeTakeFirstOrThrow(),
  )
  const { text, status } = await town.visitor().get(urls.publicAdvisers(code))
  assert.equal(status, 200)
  assert.match(text, /保健/)
  assert.match(text, /東部圏域/)
  assert.doesNotMatch(text, /助言 ひとみ/)
  assert.equal((await town.visitor().get(urls.publicAdvisers({ code: 'system' }))).status, 404)
})

test('a request is answered by a visit and closed', async () => {
  const request = {
    askedOn: '2026-05-01',
    askedBy: '市の協議会',
    topic: 'forum',
    question: '運営のしかた',
    channel: 'phone',
  }
  assert.match((await officer.postAndFollow(urls.advisers.requestNew(), request)).text, /市の協議会/)
  const id = await idOf('adviser_request')
  const visit = {
    adviser: await idOf('adviser'),
    heldOn: '2026-05-20',
    place: '市役所',
    people: '',
    result: '議題の整理',
  }
  const { text } = await officer.postAndFollow(urls.advisers.visitNew({ id }), visit)
  assert.match(text, /議題の整理/)
  assert.match(text, /不明/, 'a number of people that is not known is not zero')
  assert.match((await officer.postAndFollow(urls.advisers.requestClose({ id }))).text, /に終わった/)
})

test('an office is trained on cases by number and becomes a supporter once it is able', async () => {
  await officer.post(urls.advisers.builderNew(), {
    name: '相談支援センターあさひ',
    basis: 'leading-office',
    beganOn: '2026-04-01',
  })
  await officer.post(urls.advisers.officeNew(), { name: '支援室ゆうひ', askedOn: '2026-04-15' })
  const id = await idOf('trained_office')
  const half = await officer.post(urls.advisers.officeSteps({ id }), { builder: await idOf('system_builder') })
  assert.match(half.text, /両方を入れてください/)
  const early = await officer.post(urls.advisers.officeGrow({ id }), { growOn: '2026-05-01' })
  assert.match(early.text, /自ら支援できるようになった日」のあとで/)
  const steps = { builder: await idOf('system_builder'), matchedOn: '2026-04-20', ableOn: '2026-05-10' }
  await officer.post(urls.advisers.officeSteps({ id }), steps)
  await officer.post(urls.advisers.caseNew({ id }), { contractOn: '2026-04-21' })
  await officer.post(urls.advisers.caseNew({ id }), {
    contractOn: '2026-04-22',
    outcome: 'near',
    outcomeOn: '2026-05-12',
  })
  await officer.post(urls.advisers.caseEdit({ id, number: '1' }), { outcome: 'moved', outcomeOn: '2026-05-15' })
  const { text } = await officer.postAndFollow(urls.advisers.officeGrow({ id }), { growOn: '2026-05-20' })
  assert.match(text, /2事例のうち、退院して移った人1、見通しが立っている人1/)
  assert.match(text, /サポーターになった/)
  const counts = await town.work((tx, moment) => countTraining(tx, moment))
  assert.deepEqual(
    [
      counts.supporters,
      counts.grown,
      counts.offices,
      counts.able,
      counts.cases,
      counts.moved,
      counts.near,
      counts.open,
    ],
    [2, 1, 1, 1, 2, 1, 1, 0],
  )
})

test('another body sees and changes nothing; coordinators and observers of a municipality have no business here', async () => {
  const other = (await (await newTown('prefecture', '94')).inhabitant(['observer'])).browser
  assert.doesNotMatch((await other.get(urls.advisers.index())).text, /支援室ゆうひ|東部圏域/)
  const id = await idOf('trained_office')
  assert.equal((await other.get(urls.advisers.office({ id }))).status, 404)
  assert.equal((await other.post(urls.advisers.officeSteps({ id }), {})).status, 404)
  assert.equal((await other.post(urls.advisers.requestClose({ id: await idOf('adviser_request') }))).status, 404)
  const city = await newTown()
  for (const role of ['coordinator', 'observer', 'host'] as const)
    assert.equal((await (await city.inhabitant([role])).browser.get(urls.advisers.index())).status, 403)
  assert.equal((await (await city.inhabitant(['officer'])).browser.get(urls.advisers.index())).status, 200)
})
