import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { root } from '#platform/root.ts'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { bringInUsage } from './import/bring-in-usage.ts'
import { listMenuBodies } from './menu.queries.ts'
import { items } from './rules.ts'
import { tilesOf } from './tiles.ts'

const file = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(join(root, 'db/reference/published', name))),
})
/** Published lists are shared by the whole installation: each test file has years of its own. */
const year = { year: '2120' }
let state: Town
let observer: Browser

before(async () => {
  const house = await newTown('installation')
  state = await newTown('state', '98')
  observer = (await state.inhabitant(['observer'])).browser
  const moment = await house.work(async (_, at) => at)
  const files = { list: file('usage-r2.csv'), confidence: file('usage-r2-confidence.csv') }
  const more = { fiscalYear: 2120, stage: 'plan' as const, source: '試験の公表資料' }
  assert.ok(await bringInUsage(house.app.site.db, moment, { ...files, ...more }, 'ja', () => {}))
})

describe('the matrix', () => {
  test('has every body with its marks and sums, and says unknown where it is', async () => {
    const { text, status } = await observer.get(urls.menu.matrix(year))
    assert.equal(status, 200)
    assert.match(text, /96団体のうち96団体/)
    assert.match(text, /静岡県/)
    assert.equal(text.match(/class="matrix-unknown"/g)?.length, 49)
    assert.match(text, /※ 令和102年度構築推進事業実施計画書に基づき作成/)
    assert.match(text, /出典：試験の公表資料/)
  })

  test('is narrowed to a kind or a prefecture, with sums of what is shown', async () => {
    const wards = await observer.get(urls.menu.matrix(year, { kind: 'special-ward' }))
    assert.match(wards.text, /96団体のうち16団体/)
    assert.doesNotMatch(wards.text, /青森県<\/th>/)
    const chiba = await observer.get(urls.menu.matrix(year, { prefecture: '12' }))
    assert.match(chiba.text, /96団体のうち2団体/)
    assert.equal((await observer.get(urls.menu.matrix(year, { kind: 'x', page: 'y' }))).status, 200)
    assert.equal((await observer.get(urls.menu.matrix({ year: 'abc' }))).status, 404)
  })

  test('shows what was read from a damaged source when asked', async () => {
    const { text } = await observer.get(urls.menu.matrix(year, { confidence: 'shown' }))
    assert.match(text, /（●）/)
    assert.doesNotMatch((await observer.get(urls.menu.matrix(year))).text, /（●）/)
  })

  test('of a year without a list says what to do; in English it is English', async () => {
    assert.match((await observer.get(urls.menu.matrix({ year: '2015' }))).text, /まだありません/)
    const { text } = await (await state.inhabitant(['observer'])).browser.speak('en').get(urls.menu.matrix(year))
    assert.match(text, /Chiba Prefecture/)
    assert.match(text, /Chiba City/)
  })
})

test('the page of an item has the printed counts, two lists with 県 and 市, examples and their bases', async () => {
  const { text } = await observer.get(urls.menu.item({ ...year, item: '6' }))
  assert.match(text, /n=96/)
  assert.match(text, /実施あり27団体、実施なし69団体です/)
  assert.match(text, /千葉県.*千葉市/s)
  assert.match(text, /支援した人 5人、事務局の訪問 46回、チームの訪問 34回/)
  assert.match(text, /令和元年度（一部令和2年度）実施報告書/)
  assert.equal((await observer.get(urls.menu.item({ ...year, item: '15' }))).status, 404)
})

test('the map has 47 tiles that nobody shares, with a description and the same as a table', async () => {
  const bodies = await state.work((tx) => listMenuBodies(tx, 2120, 'plan'))
  for (const item of items) {
    const tiles = tilesOf(bodies, item)
    assert.equal(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size, 47)
    assert.equal(tiles.filter(({ state: each }) => each === 'absent').length, 6)
  }
  const { text } = await observer.get(urls.menu.map(year, { item: '6' }))
  assert.match(text, /<svg class="tile-map"[^>]*role="img"/)
  assert.match(text, /実施ありの都道府県は6、実施なしは35、不明は0、一覧にないのは6/)
  assert.doesNotMatch(text, /https?:/)
})

test('year over year and reasons are pages of their own', async () => {
  assert.match((await observer.get(urls.menu.years())).text, /令和102年度（n=96）/)
  const { text } = await observer.get(urls.menu.reasons())
  assert.match(text, /構築支援事業不参加理由/)
  assert.match(text, /予算化できていない/)
  assert.match(text, /令和3年度 自治体意向調査/)
})

test('who published it, when it was read and what is known of its licence stand under what is quoted', async () => {
  const pages = [urls.menu.item({ ...year, item: '6' }), urls.menu.reasons()]
  for (const address of pages) {
    assert.match(
      (await observer.get(address)).text,
      /出典：厚生労働省.*令和8年11月29日.*利用条件の記載はありません.*事実/,
    )
    const { text } = await (await state.inhabitant(['observer'])).browser.speak('en').get(address)
    assert.match(text, /Source: Ministry of Health.*29 Nov 2026.*states no licence.*Only facts/)
  }
})

describe('a municipality fills in its own', () => {
  const own = { year: '2024', stage: 'plan' }
  const filled = (more: Record<string, string> = {}) => ({
    takesPart: 'yes',
    budget: '１,２００,０００',
    ...Object.fromEntries(items.map((item) => [`answer${item}`, 'unknown'])),
    answer1: 'yes',
    answer5: 'yes',
    content5: 'ピアサポーターの派遣',
    answer4: 'no',
    ...more,
  })
  let town: Town
  let officer: Browser

  before(async () => {
    town = await newTown('municipality', '98')
    officer = (await town.inhabitant(['officer'])).browser
  })

  test('item 1 is mandatory for who joins; a subsidy is no larger than the budget; nothing typed is lost', async () => {
    const answer = await officer.post(urls.menu.own(own), filled({ answer1: 'no', subsidy: '2000000', next: 'save' }))
    assert.equal(answer.status, 422)
    assert.match(answer.text, /事業\(1\)は必須です/)
    assert.match(answer.text, /予算額を超えています/)
    assert.match(answer.text, /ピアサポーターの派遣/)
  })

  test('saved, nobody above sees it; submitted, the state does, and unknown stays unknown', async () => {
    const saved = await officer.postAndFollow(urls.menu.own(own), filled({ next: 'save' }))
    assert.match(saved.text, /まだ提出していません/)
    const seen = () => observer.get(urls.menu.matrix({ year: '2024' }))
    assert.doesNotMatch((await seen()).text, new RegExp(town.name))
    await officer.post(urls.menu.own(own), filled({ next: 'submit' }))
    const { text } = await seen()
    assert.match(text, new RegExp(`${town.name}（提出）`))
    assert.match(text, /2（＋不明11）/)
    const item = await observer.get(urls.menu.item({ year: '2024', item: '5' }))
    assert.match(item.text, /ピアサポーターの派遣/)
    const elsewhere = (await (await newTown('prefecture', '97')).inhabitant(['observer'])).browser
    assert.doesNotMatch((await elsewhere.get(urls.menu.matrix({ year: '2024' }))).text, new RegExp(town.name))
  })

  test('a report begins with the answers of the plan', async () => {
    const { text } = await officer.get(urls.menu.own({ year: '2024', stage: 'report' }))
    assert.match(text, /計画書の答えから始めました/)
    assert.match(text, /ピアサポーターの派遣/)
  })

  test('reasons are recorded without blame, counted above, and taken back', async () => {
    const at = { year: String(Number(town.today.slice(0, 4)) - (town.today.slice(5, 7) < '04' ? 1 : 0)) }
    const given = { project: 'support', category: 'not-budgeted', words: '' }
    const { text } = await officer.postAndFollow(urls.menu.ownReasons(at), given)
    assert.match(text, /予算化できていない/)
    assert.match((await observer.get(urls.menu.reasons())).text, /この範囲の団体が記録した理由/)
    const id = /own-reasons\/\d+\/([0-9a-f-]{36})\/remove/.exec(text)?.[1] ?? ''
    const other = (await (await newTown()).inhabitant(['officer'])).browser
    assert.equal((await other.post(urls.menu.ownReasonRemove({ ...at, id }))).status, 404)
    assert.match(
      (await officer.postAndFollow(urls.menu.ownReasonRemove({ ...at, id }))).text,
      /記録された理由はありません/,
    )
  })

  test('hosts and supporters have no business here, coordinators do not fill in', async () => {
    const { browser: host } = await town.inhabitant(['host'])
    assert.equal((await host.get(urls.menu.matrix(year))).status, 403)
    const { browser: coordinator } = await town.inhabitant(['coordinator'])
    assert.equal((await coordinator.get(urls.menu.own(own))).status, 403)
  })
})
