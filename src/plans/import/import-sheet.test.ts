import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { root } from '#platform/root.ts'
import { newTown, type Town } from '#test/town.ts'
import { listPlannedCourses } from '#training/index.ts'
import { valueIn } from '../indicators/rules.ts'
import { sheetChecks } from '../sheet-checks.ts'
import { sheetFacts } from '../sheet-facts.ts'
import { importSheet } from './import-sheet.ts'
import { writeSheetWorkbook } from './write-sheet-workbook.ts'

const text = (name: string) => readFileSync(join(root, 'db/reference/published', name), 'utf8')
const bytes = (json: string) => new TextEncoder().encode(json)

let town: Town
before(async () => {
  town = await newTown()
})

const bringIn = (json: string, into = town) =>
  into.work((tx, moment) => importSheet(tx, moment, { name: 'sheet.json', bytes: bytes(json) }, null))
const facts = (fiscalYear: number, of = town) => of.work((tx, moment) => sheetFacts(tx, moment, fiscalYear))

/** The file with one thing in it changed. */
const changed = (name: string, from: string, to: string) => {
  const whole = text(name)
  assert.ok(whole.includes(from), from)
  return whole.replace(from, to)
}

test('a sum that does not add up, a percentage, a wrong check digit and a missing part are named, and nothing is taken', async () => {
  const wrong: [string, string, RegExp][] = [
    ['"value": 521,', '"value": 522,', /567＋522＋1,837＝2,926.*2,925 と合いません/],
    ['"value": 1258', '"value": 1259', /579＋1,259＝1,838.*1,837 と合いません/],
    ['"percent": 17.8', '"percent": 18.8', /100％ になりません/],
    ['"code": "462012"', '"code": "462013"', /検査数字/],
    ['"persons": 25', '"persons": "25人"', /書き方が違います/],
    [
      '"baseline": {\n          "persons": 22',
      '"baseline": {\n          "persons": 21',
      /現状値 21 が、昨年度の実績値 22/,
    ],
    ['"as_of": "R2-10"', '"as_of": "R2-13"', /書き方が違います/],
  ]
  for (const [from, to, says] of wrong) {
    const done = await bringIn(changed('kagoshima.json', from, to))
    assert.ok('faults' in done, to)
    assert.ok(
      done.faults.some((fault) => says.test(fault.says.ja)),
      `${to}: ${JSON.stringify(done.faults)}`,
    )
    assert.ok(
      done.faults.every(({ at }) => at !== ''),
      to,
    )
  }
  assert.equal((await facts(2024)).rows.meetings.length, 0)
  assert.match(JSON.stringify(await bringIn('{"a": 1}')), /どれの形でもありません/)
  assert.match(JSON.stringify(await bringIn('{')), /JSON として読めません/)
})

test('a sheet of another body is refused unless it is taken as an example', async () => {
  const file = { name: 'sheet.json', bytes: bytes(text('kagoshima.json')) }
  const done = await town.work((tx, moment) => importSheet(tx, moment, file, '131121'))
  assert.match(JSON.stringify(done), /鹿児島市（462012）のシートで、取り込み先（131121）のものではありません/)
})

test('the published sheet comes in with every row, and taking it twice adds nothing', async () => {
  for (const _ of [1, 2]) assert.ok('taken' in (await bringIn(text('kagoshima.json'))))
  const { rows, indicators } = await facts(2024)
  const counts = Object.entries(rows).filter(([, list]) => list.length > 0)
  assert.deepEqual(Object.fromEntries(counts.map(([id, list]) => [id, list.length])), {
    slogan: 1,
    lead: 1,
    purpose: 1,
    forumPurpose: 1,
    structure: 1,
    strengths: 3,
    longTermGoals: 2,
    shortTermGoals: 2,
    smallSteps: 1,
    adviserQuestions: 1,
    cover: 1,
    efforts: 11,
    projects: 3,
    issues: 2,
    departments: 3,
    collaboration: 4,
    meetings: 4,
    longSchedule: 5,
    yearSchedule: 6,
    programmes: 3,
    programmeHistory: 5,
  })
  const completers = indicators.find(({ code }) => code === 'course_completers')
  assert.ok(completers)
  assert.equal(valueIn(completers, 2023, 'target', '人')?.value, 30)
  assert.equal(valueIn(completers, 2023, 'actual', '人')?.value, 22)
  assert.equal(valueIn(completers, 2024, 'target', '人')?.value, 25)
})

test('the day that the published sheet left open is named by its cell', async () => {
  const faults = sheetChecks(await facts(2024))
  assert.deepEqual(
    faults.map(({ cell }) => cell),
    ['1.area_count.as-of'],
  )
  assert.match(faults[0]?.place.ja ?? '', /障害保健福祉圏域数/)
})

test('a ward report brings its plan, seats, courses and targets', async () => {
  const ward = await newTown()
  assert.deepEqual(Object.keys(await bringIn(text('setagaya.json'), ward)), ['taken'])
  const { rows, indicators, goalItems } = await facts(2021, ward)
  assert.equal(rows.seats.length, 26)
  assert.equal(rows.goalItems.length, 9)
  assert.equal(rows.chronology.length, 6)
  const served = rows.undertakings.map(({ id }) => goalItems.get(id))
  const ninth = rows.goalItems.find(({ number }) => number === 9)?.id
  assert.deepEqual(served, [[ninth], [ninth]])
  const targets = (code: string, unit: string) =>
    [2022, 2023, 2024].map((year) => {
      const indicator = indicators.find((each) => each.code === code)
      return indicator && valueIn(indicator, year, 'target', unit)?.value
    })
  assert.deepEqual(targets('registered', '人'), [7, 10, 15])
  assert.deepEqual(targets('dispatched', '回'), [70, 240, 360])
  const courses = await ward.work((tx, moment) => listPlannedCourses(tx, moment))
  assert.deepEqual(
    courses.map(({ years }) => years.map(({ state }) => state)),
    [
      ['held', 'not-held', 'held', 'not-held'],
      ['not-held', 'new', 'not-held', 'held'],
      ['not-held', 'not-held', 'new', 'held'],
    ],
  )
})

test('council material brings its matters, surveys and efforts', async () => {
  const city = await newTown()
  assert.deepEqual(Object.keys(await bringIn(text('sendai.json'), city)), ['taken'])
  const { rows } = await facts(2023, city)
  assert.deepEqual([rows.referredMatters.length, rows.councilSurveys.length, rows.councilEfforts.length], [4, 3, 5])
  const systems = rows.councilEfforts.flatMap(({ systems_ja }) => systems_ja.split('\n'))
  assert.equal(systems.length, 6)
})

test('what stands on the sheet leaves as Excel and comes in again elsewhere unchanged', async () => {
  const excel = await town.work((tx, moment) => writeSheetWorkbook(tx, moment, 2024))
  const other = await newTown()
  const file = { name: 'sheet.xlsx', bytes: excel }
  const done = await other.work((tx, moment) => importSheet(tx, moment, file, null))
  assert.ok('taken' in done, JSON.stringify(done))
  const [here, there] = [await facts(2024), await facts(2024, other)]
  assert.deepEqual(said(there.rows), said(here.rows))
  const values = (indicators: (typeof here)['indicators']) =>
    indicators.map(({ code, values }) => ({
      code,
      values: values
        .map(({ source: _, ...value }) => value)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)),
    }))
  assert.deepEqual(values(there.indicators), values(here.indicators))
})

/** Rows without what differs from place to place. */
const said = (rows: object) =>
  JSON.parse(
    JSON.stringify(rows, (name, value) =>
      /^(tenant_id|id|recorded_at|recorded_by|position)$|_id$/.test(name) ? undefined : value,
    ),
  )
