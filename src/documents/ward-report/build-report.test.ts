import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { importSheet } from '#plans/index.ts'
import { cellsOf } from '#platform/document/cells.ts'
import { faultsIn } from '#platform/document/faults.ts'
import type { DocumentKind } from '#platform/document/kind.ts'
import type { OfficialDocument } from '#platform/document/model.ts'
import { root } from '#platform/root.ts'
import { newTown } from '#test/town.ts'
import { councilSheet } from '../council-sheet/kind.ts'
import { wardReport } from './kind.ts'

const published = (name: string) => readFileSync(join(root, 'db/reference/published', name))

async function documentOf(name: string, kind: DocumentKind, fiscalYear: number): Promise<OfficialDocument> {
  const town = await newTown()
  return town.work(async (tx, moment) => {
    const done = await importSheet(tx, moment, { name, bytes: new Uint8Array(published(name)) }, null)
    assert.ok('taken' in done, JSON.stringify(done))
    const { document, faults } = await kind.build(tx, moment, fiscalYear)
    assert.deepEqual([...faults, ...faultsIn(document)], [])
    return document
  })
}

/** What the file says in English only, marked in the Japanese document. */
const english = (text: string) => `（英語）${text}`

const reader = (document: OfficialDocument) => {
  const cells = new Map(cellsOf(document).map(({ id, text }) => [id, text.ja]))
  return (...ids: string[]) => ids.map((id) => cells.get(id))
}

describe('a ward report', () => {
  const json = JSON.parse(published('setagaya.json').toString())
  let told: ReturnType<typeof reader>
  before(async () => {
    told = reader(await documentOf('setagaya.json', wardReport, 2021))
  })
  const years = (of: string) => told(...[2021, 2022, 2023, 2024].map((year) => `${of}.${year}`))

  test('courses by year as printed, blank where none is held', () => {
    assert.deepEqual(told('course.1', 'course.2', 'course.3'), [
      'ピアサポーター養成研修《基礎編》',
      'ピアサポーター養成研修《専門編》',
      '団体や支援者向け研修',
    ])
    assert.deepEqual(years('course.1'), ['実施', '', '実施', ''])
    assert.deepEqual(years('course.2'), ['', '実施(新)', '', '実施'])
    assert.deepEqual(years('course.3'), ['', '', '実施(新)', '実施'])
  })

  test('targets 7, 10, 15 and 70, 240, 360; a dash for the present', () => {
    assert.deepEqual(years('target.registered'), ['－', '7人', '10人', '15人'])
    assert.deepEqual(years('target.dispatched'), ['－', '70回', '240回', '360回'])
  })

  test('26 seats, their category once, and no name of a person', () => {
    const { seats } = json.council
    assert.equal(seats.length, 26)
    for (const { no, org_ja } of seats) assert.deepEqual(told(`seat.${no}`), [org_ja])
    const categories = seats.map(({ no }: { no: number }) => told(`seat.${no}.category`)[0])
    assert.deepEqual([categories[0], categories[21]], ['関係機関', '庁内'])
    assert.equal(categories.filter((text: string) => text !== '').length, 2)
  })

  test('chronology with each year once, the nine items of goal 6, and the caps of the subsidy', () => {
    const events = json.chronology.map((_: unknown, at: number) => told(`event.${at + 1}.year`)[0])
    assert.deepEqual(events, ['平成31年', '', '', '令和元年', '令和2年', ''])
    for (const [at, { event_ja }] of json.chronology.entries()) assert.deepEqual(told(`event.${at + 1}`), [event_ja])
    for (const { no, ja } of json.plan.goal6.items) assert.deepEqual(told(`plan.item.6.${no}`), [`（${no}）${ja}`])
    assert.match(told('subsidy.2.before')[0] ?? '', /上限25,000円[\s\S]*1日2,460円（年間上限639,600円）/)
    assert.match(told('subsidy.2.after')[0] ?? '', /上限25,000円[\s\S]*1回12,000円（年間24回まで）/)
  })
})

test('a council sheet has its four matters, three surveys and five efforts, the fourth with two arrangements', async () => {
  const json = JSON.parse(published('sendai.json').toString())
  const document = await documentOf('sendai.json', councilSheet, 2023)
  const told = reader(document)
  assert.deepEqual(
    document.corner?.map(({ ja }) => ja),
    ['令和5年度 第1回精神保健福祉審議会', '資料1-2', '令和5年9月7日'],
  )
  for (const { no, en } of json.consultation_items) assert.deepEqual(told(`matter.${no}`), [english(en)])
  assert.match(told('survey.2')[0] ?? '', /n=19（精神障害6、発達障害2、身体障害11）/)
  for (const { no, title_ja, issues_en, approaches_en, systems } of json.recommended_efforts) {
    const names = systems.map(({ ja }: { ja: string }) => ja).join('\n')
    assert.ok(told(`effort.${no}`)[0]?.endsWith(title_ja))
    assert.deepEqual(told(`effort.${no}.issues`, `effort.${no}.approaches`, `effort.${no}.systems`), [
      issues_en.map(english).join('\n'),
      approaches_en.map(english).join('\n'),
      names,
    ])
  }
  assert.equal(told('effort.4.systems')[0]?.split('\n').length, 2)
  const second = cellsOf(document).find(({ id }) => id === 'survey.2')
  assert.equal(second?.text.en, 'group interview n=19 (mental 6, developmental 2, physical 11)')
})
