import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { root } from '#platform/root.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { writeSheetWorkbook } from '../import/write-sheet-workbook.ts'
import { listMenuBodies } from '../menu/menu.queries.ts'
import { countsOf } from '../menu/rules.ts'
import { sheetFacts } from '../sheet-facts.ts'

const text = (name: string) => readFileSync(join(root, 'db/reference/published', name), 'utf8')
const upload = (name: string, content: string | Uint8Array) => new File([content as BlobPart], name)

/** Sends the files of the upload page; gives the page that follows and its address. */
async function send(
  { browser }: Inhabitant,
  what: 'sheet' | 'menu',
  { file, ...fields }: Record<string, string | File>,
) {
  const none = new File([], '')
  const answer = await browser.upload(urls.bringIn.upload({ what }), 'file', (file as File) ?? none, fields)
  const to = answer.location
  return { answer, to, page: to ? await browser.get(to) : answer }
}

const takeAt = ({ browser }: Inhabitant, to: string) => browser.post(`${to}/take`)

describe('an officer brings the sheet of the own body in', () => {
  let town: Town
  let officer: Inhabitant
  const json = text('kagoshima.json')
  /** The published sheet as it would be if it were this town’s. */
  const own = (code: string) => json.replace('"462012"', `"${code}"`)

  before(async () => {
    town = await newTown('municipality', '46')
    officer = await town.inhabitant(['officer'])
  })
  const facts = () => town.work((tx, moment) => sheetFacts(tx, moment, 2024))
  const codeless = json.replace('"462012"', 'null')

  test('faults are named by their place, there is no button, and nothing is taken', async () => {
    const { page, to } = await send(officer, 'sheet', {
      file: upload('sheet.json', codeless.replace('"value": 521,', '"value": 522,')),
    })
    assert.equal(page.status, 422)
    assert.match(page.text, /section1_basic_info\.indicators\[5\]/)
    assert.match(page.text, /567＋522＋1,837＝2,926/)
    assert.doesNotMatch(page.text, /件を取り込む/)
    await takeAt(officer, to)
    assert.equal((await facts()).rows.meetings.length, 0)
  })

  test('a file of some hundred kilobytes is read, and one above the limit is refused beside its field', async () => {
    const padded = (bytes: number) => upload('sheet.json', `${own('462013')}${' '.repeat(bytes)}`)
    assert.match((await send(officer, 'sheet', { file: padded(400_000) })).page.text, /検査数字/)
    const { answer } = await send(officer, 'sheet', { file: padded(5_000_000) })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /ファイルが大きすぎます。5 MB までにしてください。/)
  })

  test('the sheet of another body, and a wrong check digit, are refused', async () => {
    const another = await send(officer, 'sheet', { file: upload('sheet.json', json) })
    assert.match(another.page.text, /鹿児島市（462012）のシートで/)
    const wrong = await send(officer, 'sheet', { file: upload('sheet.json', own('462013')) })
    assert.match(wrong.page.text, /検査数字/)
  })

  test('what comes in is shown first, then all of it is taken, and again without doubles', async () => {
    for (const round of [1, 2]) {
      const { page, to } = await send(officer, 'sheet', { file: upload('sheet.json', codeless) })
      assert.equal(page.status, 200)
      assert.match(page.text, /令和6年度/)
      assert.match(page.text, /協議の場/)
      if (round === 1) assert.equal((await facts()).rows.meetings.length, 0)
      else assert.match(page.text, /同じファイルを/)
      const done = await takeAt(officer, to)
      assert.equal(done.status, 303)
      assert.match((await officer.browser.get(done.location)).text, /取り込みました/)
      assert.match((await officer.browser.get(to)).text, /取り込みました/)
    }
    const { rows, indicators } = await facts()
    assert.deepEqual([rows.meetings.length, rows.yearSchedule.length, rows.programmes.length], [4, 6, 3])
    assert.equal(new Set(indicators.map(({ code }) => code)).size, indicators.length)
  })

  test('Excel of the same shape comes in too, and a faulty cell is named by its letters', async () => {
    const bytes = await town.work((tx, moment) => writeSheetWorkbook(tx, moment, 2024))
    const there = await newTown()
    const other = await there.inhabitant(['officer'])
    const { to } = await send(other, 'sheet', { file: upload('sheet.xlsx', bytes) })
    assert.equal((await takeAt(other, to)).status, 303)
    const rows = (await there.work((tx, moment) => sheetFacts(tx, moment, 2024))).rows
    assert.equal(rows.meetings.length, 4)
  })

  test('only an officer, and only who uploaded it, opens a file', async () => {
    const { to } = await send(officer, 'sheet', { file: upload('sheet.json', codeless) })
    const colleague = await town.inhabitant(['officer'])
    assert.match((await colleague.browser.get(to)).text, /入れた人だけが見られます/)
    const coordinator = await town.inhabitant(['coordinator'])
    assert.equal((await coordinator.browser.get(urls.bringIn.upload({ what: 'sheet' }))).status, 403)
    assert.equal((await officer.browser.get(urls.bringIn.upload({ what: 'menu' }))).status, 404)
    await officer.browser.post(`${to}/discard`)
    assert.match((await officer.browser.get(to)).text, /取り込まずに捨てました/)
  })

  test('without a file the page says so', async () => {
    const { answer } = await send(officer, 'sheet', {})
    assert.equal(answer.status, 422)
    assert.match(answer.text, /ファイルを選んでください/)
  })
})

describe('the state and a prefecture bring a list of the menu in', () => {
  const list = text('usage-r2.csv')
  const said = { stage: 'report', source: '厚生労働省「構築推進事業活用状況」' }
  const bodies = (town: Town, year: number) => town.work((tx) => listMenuBodies(tx, year, 'report'))

  test('the state: checked with its counts, taken, and again without doubles', async () => {
    const town = await newTown('state')
    const state = await town.inhabitant(['observer'])
    for (const _ of [1, 2]) {
      const { page, to } = await send(state, 'menu', {
        ...said,
        year: '2131',
        file: upload('list.csv', list),
        beside: upload('list-confidence.csv', text('usage-r2-confidence.csv')),
      })
      assert.equal(page.status, 200, page.text)
      assert.match(page.text, /96団体/)
      assert.match(page.text, /438/)
      assert.equal((await takeAt(state, to)).status, 303)
    }
    const all = await bodies(town, 2131)
    assert.equal(all.length, 96)
    assert.deepEqual(countsOf(all, 5), { yes: 52, no: 44, unknown: 0 })
  })

  test('a faulty row and cell are named, and nothing is taken', async () => {
    const town = await newTown('state')
    const state = await town.inhabitant(['observer'])
    const faulty = list.replace('131121,世田谷区', '131120,世田谷区')
    const { page, to } = await send(state, 'menu', { ...said, year: '2132', file: upload('list.csv', faulty) })
    assert.match(page.text, /90行目「code」/)
    assert.match(page.text, /検査数字/)
    await takeAt(state, to)
    assert.equal((await bodies(town, 2132)).length, 0)
  })

  test('a prefecture brings in its own bodies only, and leaves those of others as they are', async () => {
    const state = await (await newTown('state')).inhabitant(['observer'])
    const first = await send(state, 'menu', { ...said, year: '2133', file: upload('list.csv', list) })
    await takeAt(state, first.to)
    const town = await newTown('prefecture', '12')
    const prefecture = await town.inhabitant(['observer'])
    const refused = await send(prefecture, 'menu', { ...said, year: '2133', file: upload('list.csv', list) })
    assert.match(refused.page.text, /青森県は、この都道府県の団体ではありません/)
    const [head, ...lines] = list.trim().split(/\r?\n/)
    const own = lines
      .filter((line) => /^\d+,12/.test(line))
      .map((line) => line.replace(/^(\d+,120006,千葉県,都道府県,P1,1),1/, '$1,0'))
    const { to } = await send(prefecture, 'menu', {
      ...said,
      year: '2133',
      file: upload('chiba.csv', [head, ...own].join('\n')),
    })
    assert.equal((await takeAt(prefecture, to)).status, 303)
    const all = await bodies(town, 2133)
    assert.equal(all.length, 96)
    assert.equal(
      all.findIndex(({ code }) => code === '120006'),
      9,
    )
    assert.equal(all.find(({ code }) => code === '120006')?.answers[2], 'no')
    assert.equal(all.find(({ code }) => code === '121002')?.answers[2], 'yes')
  })

  test('what is missing is asked for, and what was typed stays', async () => {
    const state = await (await newTown('state')).inhabitant(['observer'])
    const { answer } = await send(state, 'menu', {
      stage: 'plan',
      source: '',
      year: '令和',
      file: upload('a.csv', list),
    })
    assert.equal(answer.status, 422)
    assert.match(answer.text, /R2 や 2020 のように/)
    assert.match(answer.text, /value="令和"/)
  })
})
