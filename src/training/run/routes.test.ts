import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'

let town: Town
let officer: Inhabitant
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
  coordinator = await town.inhabitant(['coordinator'])
})

const basic = {
  curriculum: 'reference:national-basic-2020',
  courseKind: 'basic',
  fiscalYear: '２０２６',
  nameJa: '令和8年度 基礎研修',
  nameEn: 'Basic course 2026',
  mode: 'in-person',
  tracks: ['peer', 'employer'],
  capacity: '30',
  photoRule: 'none',
  applyFromOn: '令和8年7月1日',
  applyUntilOn: '2026/8/31',
}

const idIn = (address: string | null) => /\/courses\/([\w-]{36})/.exec(address ?? '')?.[1] ?? ''
const create = async (more: object = {}) => {
  const answer = await officer.browser.post(urls.courses.new(), { ...basic, ...more })
  return { answer, id: idIn(answer.headers.get('Location')) }
}
const unitsOf = (runId: string) =>
  town.work((tx, { tenantId }) =>
    tx
      .selectFrom('run_unit')
      .selectAll()
      .where('tenant_id', '=', tenantId)
      .where('run_id', '=', runId)
      .orderBy('position')
      .execute(),
  )

describe('a course', () => {
  test('is made from the national curriculum with its units, whose minutes stay unknown', async () => {
    const { answer, id } = await create()
    assert.equal(answer.status, 303)
    const units = await unitsOf(id)
    assert.equal(units.length, 10)
    assert.ok(units.every(({ minutes }) => minutes === null))
    const shown = await coordinator.browser.get(urls.courses.show({ id }))
    assert.match(shown.text, /令和8年度 基礎研修/)
    assert.match(shown.text, /計画中/)
    const english = await coordinator.browser.speak('en').get(urls.courses.show({ id }))
    assert.match(english.text, /Basic course 2026/)
    coordinator.browser.speak('ja')
  })

  test('sent twice is one course', async () => {
    const key = 'course-once-key-0123456789'
    const first = await create({ _once: key })
    const second = await create({ _once: key })
    assert.equal(first.id, second.id)
  })

  test('with a window that ends before it begins comes back with everything typed', async () => {
    const { answer } = await create({ applyUntilOn: '2026-06-30', organiser: 'ひかりの会' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /申込みの終わり/)
    assert.match(answer.text, /value="ひかりの会"/)
  })

  test('whose kind is not that of the curriculum is not made', async () => {
    const { answer } = await create({ courseKind: 'specialist' })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /選んだカリキュラムの種類と同じに/)
  })

  test('is opened only with days, and steps can be taken back', async () => {
    const { id } = await create()
    const refused = await officer.browser.post(urls.courses.step({ id }), { step: 'opened' })
    assert.equal(refused.status, 409)
    assert.match(refused.text, /日程がまだありません/)
    await town.work((tx, { tenantId }) =>
      tx
        .insertInto('run_session')
        .values({
          tenant_id: tenantId,
          run_id: id,
          on_day: '2099-09-05',
          start_minute: 540,
          end_minute: 780,
          mode: 'in-person',
        })
        .execute(),
    )
    const opened = await officer.browser.postAndFollow(urls.courses.step({ id }), { step: 'opened' })
    assert.match(opened.text, /募集中/)
    assert.equal((await officer.browser.post(urls.courses.step({ id }), { step: 'reviewed' })).status, 409)
    const back = await officer.browser.postAndFollow(urls.courses.stepBack({ id }))
    assert.match(back.text, /計画中/)
  })

  test('is not for supporters and hosts, nor for another municipality or another contract', async () => {
    const { id } = await create()
    for (const role of ['supporter', 'host', 'follow_up_staff'] as const)
      assert.equal((await (await town.inhabitant([role])).browser.get(urls.courses.show({ id }))).status, 403, role)
    const elsewhere = await (await newTown()).inhabitant(['officer'])
    assert.equal((await elsewhere.browser.get(urls.courses.show({ id }))).status, 404)
    assert.equal((await elsewhere.browser.post(urls.courses.edit({ id }), basic)).status, 404)
  })
})
