import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { root } from '#platform/root.ts'
import { writeWorkbook } from '#platform/sheets/write-workbook.ts'
import { newTown, type Town } from '#test/town.ts'
import { listMenuBodies } from '../menu.queries.ts'
import { countsOf, type Item, listsOf, totalOf } from '../rules.ts'
import { bringInUsage } from './bring-in-usage.ts'
import { type UsageFiles, yearIn } from './usage-files.ts'

const file = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(root, 'db/reference/published', name))),
})
const published = { list: file('usage-r2.csv'), confidence: file('usage-r2-confidence.csv') }
const changed = (from: string | RegExp, to: string) => {
  const text = new TextDecoder().decode(published.list.bytes)
  assert.notEqual(text.replace(from, to), text)
  return { name: 'usage-r2.csv', bytes: new TextEncoder().encode(text.replace(from, to)) }
}

let town: Town
before(async () => {
  town = await newTown('installation')
})

async function bringIn(files: Partial<UsageFiles>) {
  const said: string[] = []
  const whole = { ...published, fiscalYear: 2122, stage: 'plan' as const, source: '令和2年度実施計画書', ...files }
  const taken = await town
    .work(async (_, moment) => moment)
    .then((moment) => bringInUsage(town.app.site.db, moment, whole, 'ja', (line) => said.push(line)))
  return { taken, said }
}
const bodies = (year = 2122) => town.work((tx) => listMenuBodies(tx, year, 'plan'))

describe('the published use of the menu', () => {
  test('gives the printed counts of the source, n = 96', async () => {
    const { taken, said } = await bringIn({})
    assert.equal(taken, true, said.join('\n'))
    const all = await bodies()
    assert.equal(all.length, 96)
    const printed: [Item, number, number][] = [
      [2, 27, 69],
      [3, 30, 66],
      [4, 5, 91],
      [5, 52, 44],
      [6, 27, 69],
      [12, 34, 62],
    ]
    for (const [item, yes, no] of printed)
      assert.deepEqual(countsOf(all, item), { yes, no, unknown: 0 }, `item ${item}`)
    assert.deepEqual(countsOf(all, 1), { yes: 96, no: 0, unknown: 0 })
  })

  test('keeps what is unknown as unknown: 49 cells, and 438 that are inferred', async () => {
    const all = await bodies()
    const unknown = ([7, 9, 11, 13, 14] as Item[]).map((item) => countsOf(all, item).unknown)
    assert.deepEqual(unknown, [9, 8, 16, 6, 10])
    const confidence = all.flatMap((body) => Object.values(body.confidence))
    assert.equal(confidence.filter((each) => each === 'unknown').length, 49)
    assert.equal(confidence.filter((each) => each === 'inferred').length, 438)
    assert.equal(confidence.filter((each) => each === 'sure').length, 857)
  })

  test('puts every body in exactly one list of each item, and its row says the same', async () => {
    const all = await bodies()
    for (let item = 1 as Item; item <= 14; item = (item + 1) as Item) {
      const { yes, no, unknown } = listsOf(all, item)
      const codes = [...yes, ...no, ...unknown].map(({ code }) => code)
      assert.deepEqual([...codes].sort(), all.map(({ code }) => code).sort())
    }
    const sums = all.reduce((so, body) => so + totalOf(body).yes, 0)
    const counts = ([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14] as Item[]).map((item) => countsOf(all, item).yes)
    assert.equal(
      sums,
      counts.reduce((so, each) => so + each, 0),
    )
  })

  test('tells a prefecture and the city of its name apart', async () => {
    const all = await bodies()
    const yes = listsOf(all, 2).yes.map(({ name }) => name.ja)
    assert.ok(yes.includes('千葉県') && yes.includes('千葉市'))
    assert.ok(yes.includes('広島市') && !yes.includes('広島県'))
    assert.equal(new Set(all.map(({ name }) => name.ja)).size, 96)
    assert.equal(new Set(all.map(({ name }) => name.en)).size, 96)
  })

  test('brought in again makes nothing twice', async () => {
    await bringIn({})
    assert.equal((await bodies()).length, 96)
  })

  test('comes as Excel as well, with codes that lost their zero and without a list of confidence', async () => {
    const rows = new TextDecoder()
      .decode(published.list.bytes)
      .trim()
      .split(/\r?\n/)
      .map((line) => line.split(','))
    const [header = [], ...lines] = rows
    const bytes = await writeWorkbook([
      {
        name: '一覧',
        title: '構築推進事業の実施状況',
        columns: header.map((label) => ({ label, kind: 'number' as const })),
        rows: lines.map((line) => line.map((each) => (/^\d+$/.test(each) ? Number(each) : each))),
      },
    ])
    const { taken, said } = await bringIn({ list: { name: 'usage.xlsx', bytes }, confidence: null, fiscalYear: 2123 })
    assert.equal(taken, true, said.join('\n'))
    assert.deepEqual(countsOf(await bodies(2123), 5), { yes: 52, no: 44, unknown: 0 })
  })
})

describe('a list with faults takes nothing and names each of them', () => {
  const faulty: [string, ReturnType<typeof changed>, RegExp][] = [
    [
      'a wrong check digit',
      changed('131121,世田谷区', '131120,世田谷区'),
      /90行目：「code」の「131120」は、検査数字が合いません/,
    ],
    [
      'the code of another body',
      changed('120006,千葉県', '121002,千葉県'),
      /11行目：「千葉県」のコードは、千葉市のものです/,
    ],
    [
      'an answer that is none',
      changed('青森県,都道府県,P1,1,0', '青森県,都道府県,P1,1,○'),
      /2行目：「item02」の「○」は読めません/,
    ],
    [
      'item 1 left out',
      changed('青森県,都道府県,P1,1', '青森県,都道府県,P1,0'),
      /2行目：「item01」：事業\(1\)は必須です。青森県/,
    ],
    ['a missing column', changed('item14', 'other'), /「item14」の列がありません/],
    ['a body twice', changed('2,030007,岩手県', '2,020001,青森県'), /3行目：団体コード「020001」が2回/],
    [
      'a confidence that does not fit',
      changed('青森県,都道府県,P1,1,0', '青森県,都道府県,P1,1,'),
      /「item02」の確からしさ「sure」が、答えと合いません/,
    ],
  ]
  for (const [what, list, says] of faulty)
    test(what, async () => {
      const { taken, said } = await bringIn({ list, fiscalYear: 2124 })
      assert.equal(taken, false)
      assert.ok(
        said.some((line) => says.test(line)),
        said.join('\n'),
      )
      assert.match(said.at(-1) ?? '', /何も取り込みませんでした/)
      assert.deepEqual(await bodies(2124), [])
    })

  test('a file whose name says no year asks for it', async () => {
    const { said } = await bringIn({ list: { ...published.list, name: 'list.csv' }, fiscalYear: null })
    assert.match(said.join(), /年度が分かりません/)
  })
})

test('the year stands in the name of the file', () => {
  assert.equal(yearIn('usage-r2.csv'), 2020)
  assert.equal(yearIn('r1_usage.csv'), 2019)
  assert.equal(yearIn('H30-usage.csv'), 2018)
  assert.equal(yearIn('for2.csv'), null)
})
