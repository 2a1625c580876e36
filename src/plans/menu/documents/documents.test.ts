import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { cellsOf } from '#platform/document/cells.ts'
import { faultsIn } from '#platform/document/faults.ts'
import { documentToPdf } from '#platform/document/to-pdf.ts'
import { root } from '#platform/root.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { bringInUsage } from '../import/bring-in-usage.ts'
import { items } from '../rules.ts'
import { faultsOfMenu } from './checks.ts'
import { menuDocuments } from './index.ts'

const text = (name: string) => readFileSync(join(root, 'db/reference/published', name), 'utf8')
const file = (name: string) => ({ name, bytes: new TextEncoder().encode(text(name)) })
let state: Town

before(async () => {
  const house = await newTown('installation')
  state = await newTown('state', '96')
  const moment = await house.work(async (_, at) => at)
  const files = { list: file('usage-r2.csv'), confidence: file('usage-r2-confidence.csv') }
  const more = { fiscalYear: 2121, stage: 'plan' as const, source: '公表資料' }
  assert.ok(await bringInUsage(house.app.site.db, moment, { ...files, ...more }, 'ja', () => {}))
})

const built = (id: string) => {
  const kind = menuDocuments.find((each) => each.id === id)
  assert.ok(kind)
  return state.work((tx, moment) => kind.build(tx, moment, 2121))
}

test('the matrix says of all 96 × 14 cells what the source says, each with an id of its own', async () => {
  const { document, faults } = await built('menu-matrix')
  assert.deepEqual([...faults, ...faultsIn(document)], [])
  const cells = new Map(cellsOf(document).map((cell) => [cell.id, cell.text.ja]))
  const marks: Record<string, string> = { '1': '●', '0': '', '': '△' }
  let compared = 0
  for (const line of text('usage-r2.csv').trim().split(/\r?\n/).slice(1)) {
    const [, code, name, , , ...answers] = line.split(',')
    assert.equal(cells.get(`body.${code}`), name)
    for (const item of items) {
      assert.equal(cells.get(`${item}.${code}`), marks[answers[item - 1] ?? ''], `${name} (${item})`)
      compared += 1
    }
  }
  assert.equal(compared, 1344)
})

test('there are four pages, in landscape, as many bodies on each as in the source: 21, 20, 28 and 27', async () => {
  const { document } = await built('menu-matrix')
  assert.equal(document.orientation, 'landscape')
  const tables = document.blocks.filter((block) => block.kind === 'table')
  const bodies = tables.map(({ head }) => head[0]?.filter(({ id }) => id?.startsWith('body.')).length)
  assert.deepEqual(bodies, [21, 20, 28, 27])
})

test('a page of an item lists every body once and gives the examples with their bases', async () => {
  const { document, faults } = await built('menu-items')
  assert.deepEqual([...faults, ...faultsIn(document)], [])
  const cells = new Map(cellsOf(document).map((cell) => [cell.id, cell.text.ja]))
  const names = (answer: string) =>
    ['prefectures', 'cities'].flatMap((part) => (cells.get(`6.${answer}.${part}`) ?? '').split('、'))
  assert.equal(names('yes').length, 27)
  assert.equal(names('no').length, 69)
  assert.equal(new Set([...names('yes'), ...names('no')]).size, 96)
})

test('every document of the menu is set as PDF in both languages and opens as a page', async () => {
  const observer = (await state.inhabitant(['observer'])).browser
  for (const { id } of menuDocuments) {
    const { document } = await built(id)
    for (const language of ['ja', 'en'] as const)
      assert.ok((await documentToPdf(document, language, { text: '', at: '2026-11-29T00:00:00Z' })).length > 5000)
    assert.equal((await observer.get(urls.documents.live({ kind: id, year: '2121' }))).status, 200)
  }
})

test('a wrong check digit and a body in two lists are named before anything leaves', () => {
  const body = (code: string) => ({
    code,
    name: { ja: 'みほん市', en: 'Sample City' },
    kind: 'municipality' as const,
    from: 'published' as const,
    answers: Object.fromEntries(items.map((item) => [item, 'yes'])) as never,
    confidence: {} as never,
  })
  assert.deepEqual(faultsOfMenu([body('462012')]), [])
  assert.equal(faultsOfMenu([body('462013')])[0]?.cell, 'body.462013')
  assert.match(faultsOfMenu([body('462012'), body('462012')])[0]?.says.ja ?? '', /2つの一覧/)
})
