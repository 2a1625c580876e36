import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { planDocument } from './plan-kind.ts'
import { listPlannedCourses } from './store.ts'

let town: Town
let officer: Inhabitant

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
})

/** The plan of Setagaya for R4 to R6, entered as it stands in the ward’s report. */
const setagaya = {
  'nameJa-1': 'ピアサポーター養成研修《基礎編》',
  'courseKind-1': 'basic',
  'state2021-1': 'held',
  'state2023-1': 'held',
  'nameJa-2': 'ピアサポーター養成研修《専門編》',
  'courseKind-2': 'specialist',
  'state2022-2': 'new',
  'state2024-2': 'held',
  'nameJa-3': '団体や支援者向け研修',
  'courseKind-3': 'supporters',
  'state2023-3': 'new',
  'state2024-3': 'held',
}
const address = urls.courses.plan({ year: 2022 })
const cells = async () => {
  const lines = await town.work(listPlannedCourses)
  const [table] = planDocument(lines, 2022, { ja: '区', en: 'Ward' }).blocks
  assert.ok(table?.kind === 'table')
  return [...table.head, ...table.body].map((row) => row.map(({ lines }) => lines.map(({ ja }) => ja).join('')))
}

test('Setagaya’s plan for R4 to R6 comes out as the ward printed it', async () => {
  const saved = await officer.browser.postAndFollow(address, setagaya)
  assert.match(saved.text, /保存しました/)
  assert.deepEqual(await cells(), [
    ['内容', '現状', '4年度', '5年度', '6年度'],
    ['ピアサポーター養成研修《基礎編》', '実施', '', '実施', ''],
    ['ピアサポーター養成研修《専門編》', '', '実施(新)', '', '実施'],
    ['団体や支援者向け研修', '', '', '実施(新)', '実施'],
  ])
  const page = await officer.browser.get(urls.documents.live({ kind: 'training-plan', year: '2022' }))
  assert.match(page.text, /実施\(新\)/)
})

test('saved again unchanged decides nothing anew; a change is a new row, and other years stay', async () => {
  const decided = () =>
    town.work((tx, { tenantId }) =>
      tx.selectFrom('planned_course_year').selectAll().where('tenant_id', '=', tenantId).execute(),
    )
  const form = await officer.browser.get(address)
  const ids = Object.fromEntries(
    [...form.text.matchAll(/name="(id-\d)" value="([\w-]{36})"/g)].map(([, name, id]) => [name, id ?? '']),
  )
  const before = await decided()
  await officer.browser.post(address, { ...setagaya, ...ids })
  assert.equal((await decided()).length, before.length)
  await officer.browser.post(address, { ...setagaya, ...ids, 'state2022-1': 'held', 'wanted2022-1': '３０' })
  assert.equal((await decided()).length, before.length + 1)
  assert.deepEqual((await cells())[1], ['ピアサポーター養成研修《基礎編》', '実施', '実施', '実施', ''])
  await officer.browser.post(urls.courses.plan({ year: 2030 }), { ...pick(setagaya), ...ids })
  assert.deepEqual((await cells())[1], ['ピアサポーター養成研修《基礎編》', '実施', '実施', '実施', ''])
})

test('a target that is no number comes back with its line, and supporters do not plan', async () => {
  const answer = await officer.browser.post(address, { ...setagaya, 'wanted2023-2': 'たくさん' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /2行目の 令和5年度 修了の目標/)
  const { browser } = await town.inhabitant(['supporter'])
  assert.equal((await browser.post(address, setagaya)).status, 403)
})

/** Only the names: another span of years does not know these. */
const pick = (typed: Record<string, string>) =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith('state')))
