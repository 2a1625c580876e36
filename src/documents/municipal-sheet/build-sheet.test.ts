import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { importSheet } from '#plans/index.ts'
import { cellsOf } from '#platform/document/cells.ts'
import { faultsIn } from '#platform/document/faults.ts'
import type { OfficialDocument } from '#platform/document/model.ts'
import { documentToWorkbook } from '#platform/document/to-workbook.ts'
import { root } from '#platform/root.ts'
import { readWorkbook } from '#platform/sheets/read-workbook.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { municipalSheet } from './kind.ts'

/** Every text and number of the published sheet must stand in the document, but for what only this product's tests read. */
const json = JSON.parse(readFileSync(join(root, 'db/reference/published/kagoshima.json'), 'utf8'))
const at = { kind: 'municipal-sheet', year: '2024' }

let town: Town
let officer: Inhabitant
let document: OfficialDocument

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
  document = await town.work(async (tx, moment) => {
    const bytes = new TextEncoder().encode(JSON.stringify(json))
    const done = await importSheet(tx, moment, { name: 'kagoshima.json', bytes }, null)
    assert.ok('taken' in done, JSON.stringify(done))
    return (await municipalSheet.build(tx, moment, 2024)).document
  })
})

/** Without the mark of what the file says in English only. */
const textOf = (id: string, language: 'ja' | 'en' = 'ja') => {
  const cell = cellsOf(document).find((each) => each.id === id)
  assert.ok(cell, `no cell ${id}`)
  return cell.text[language].replaceAll('（英語）', '')
}

/** Compares the document with what the file says, cell by cell, and counts what was compared. */
let compared = 0
const same = (id: string, expected: string, language: 'ja' | 'en' = 'ja') => {
  assert.equal(textOf(id, language), expected, id)
  compared += 1
}
const shown = (value: number | null | undefined) =>
  value === undefined ? '－' : value === null ? '不明' : value.toLocaleString('ja-JP')
const tenths = (value: number) => value.toLocaleString('ja-JP', { minimumFractionDigits: 1 })

/** R6-05 as it is printed. */
function asOf(written: string | null): string {
  if (written === null) return 'R●年●月時点'
  const [era, month, day] = written.split('-')
  if (!month) return written.endsWith('年度') ? written : `${era}年時点`
  return `${era}年${Number(month)}月${day ? `${Number(day)}日` : ''}時点`
}

test('section 1: every indicator with its label, its day, its parts and their percentages', () => {
  const { indicators, efforts } = json.section1_basic_info
  for (const each of indicators) same(`1.${each.id}.as-of`, `${each.ja}（${asOf(each.as_of)}）`)
  for (const each of indicators.filter((one: { value?: unknown }) => one.value !== undefined))
    same(`1.${each.id}.${each.unit_ja}`, shown(each.value))
  const [short, middle, long] = indicators.find((each: { id: string }) => each.id === 'inpatients').breakdown_by_stay
  for (const [code, part] of [
    ['under_3m', short],
    ['3m_1y', middle],
    ['1y_over', long],
  ] as const) {
    same(`1.inpatients_${code}.人`, shown(part.value))
    same(`1.inpatients_${code}.％`, tenths(part.percent))
  }
  same('1.inpatients_1y_under65.人', shown(long.of_which[0].value))
  same('1.inpatients_1y_65over.人', shown(long.of_which[1].value))
  const values = (id: string) => indicators.find((each: { id: string }) => each.id === id).values
  for (const [at, code] of ['3m', '6m', '1y'].entries())
    same(`1.discharge_${code}.％`, tenths(values('discharge_rate')[at].value))
  for (const [at, code] of ['core', 'general', 'specific'].entries())
    same(`1.consult_${code}.か所`, shown(values('consult_offices')[at].value))
  for (const [at, code] of ['prefecture', 'area', 'municipality'].entries()) {
    same(`1.forum_${code}.有・無`, shown(values('forum_setup')[at].exists))
    same(`1.forum_${code}.か所`, shown(values('forum_setup')[at].count))
  }
  same('1.forum_municipality.市町村数', shown(values('forum_setup')[2].of))
  const headings = ['transition', 'training', 'awareness', 'forum']
  for (const [group, { items }] of efforts.entries())
    for (const [at, item] of items.entries()) {
      const often = item.freq_ja ? `（${item.freq_ja}）` : ''
      same(`1.effort.${headings[group]}.${at + 1}`, item.ja + often + (item.en ? `：${item.en}` : ''))
    }
})

test('sections 2 and 3: history, purpose, forum and projects', () => {
  const { history, programme, forum } = json.section2_overview
  const said = (each: { ja: string; since: string; mode_ja: string }) =>
    `${each.ja}（${each.since}年度～、${each.mode_ja}）`
  same('2.before', history.slice(0, 2).map(said).join('\n'))
  same('2.now', said(history[2]))
  for (const [at, part] of programme.components_ja.entries()) same(`2.part.${at + 1}`, part)
  same('2.purpose', programme.purpose_en)
  same('2.forum', forum.does_en)
  for (const [at, each] of forum.meetings.entries()) same(`2.forum.${at + 1}`, `${each.ja}（${each.freq_ja}）`)
  for (const [at, { does_en }] of json.section3_projects.projects.entries())
    for (const [line, text] of [does_en].flat().entries()) same(`3.${at + 1}.${line + 1}`, text)
  for (const { ja, tag_en } of json.section3_projects.projects)
    assert.ok(cellsOf(document).some(({ text }) => text.ja === `「${ja}」…（英語）${tag_en}`))
})

const circled = ['①', '②', '③', '④']
const units = { hospitals: '病院', persons: '人', people: '名', times: '回' } as const
const joined = (values: Record<string, number>) =>
  Object.entries(units)
    .flatMap(([key, unit]) => (values[key] === undefined ? [] : [`${values[key]}${unit}`]))
    .join('／')

test('sections 4 and 5: indicators of last year and this year, issues with the roles of four sectors', () => {
  for (const [at, kpi] of json.section4_results_last_year.kpis.entries()) {
    const id = `4.${circled[at]}`
    same(`${id}.label`, `${circled[at]}${kpi.ja}`)
    same(`${id}.target`, joined(kpi.target))
    same(`${id}.actual`, joined(kpi.actual))
    same(`${id}.outcome`, kpi.outcome_en)
  }
  assert.match(
    textOf('4.reached'),
    new RegExp(`① ${json.section4_results_last_year.kpis[0].achievement_percent_derived}％`),
  )
  const { strengths_en, issues, kpis_this_year } = json.section5_strengths_issues
  for (const [at, text] of strengths_en.entries()) same(`5.strength.${at + 1}`, text)
  for (const [at, issue] of issues.entries()) {
    same(`5.issue.${at + 1}`, issue.issue_en)
    same(`5.policy.${at + 1}`, issue.policy_en)
    const roles = Object.values(issue.roles_en) as string[]
    for (const [n, sector] of ['government', 'medical', 'welfare', 'others'].entries())
      same(`5.role.${at + 1}.${sector}`, roles[n] ?? '')
  }
  for (const [at, kpi] of kpis_this_year.entries()) {
    const id = `5.${circled[at]}`
    same(`${id}.label`, `${circled[at]}${kpi.ja}`)
    same(`${id}.baseline`, joined(kpi.baseline))
    same(`${id}.target`, joined(kpi.target))
    same(`${id}.expected`, kpi.expected_en)
  }
})

test('sections 6 and 7: departments, sectors and meetings', () => {
  const { structure_en, departments, sectors } = json.section6_collaboration
  same('6.structure', structure_en)
  same('6.lead.1', departments.lead.ja)
  same('6.lead.1.tasks', departments.lead.tasks_en.join('\n'))
  for (const [at, partner] of departments.partners.entries()) {
    same(`6.partner.${at + 1}`, partner.ja)
    same(`6.partner.${at + 1}.tasks`, partner.tasks_en.join('\n'))
  }
  for (const [at, sector] of ['health', 'medical', 'welfare', 'others'].entries()) {
    same(`6.${sector}.status`, sectors.rows[at].status_en)
    same(`6.${sector}.strength`, sectors.rows[at].strength_issue_en)
  }
  for (const [at, meeting] of json.section7_meetings.meetings.entries()) {
    same(`7.${at + 1}.name`, meeting.ja)
    same(`7.${at + 1}.members`, meeting.members_ja.join('\n'))
    same(`7.${at + 1}.per-year`, `${meeting.per_year}回／年`)
    same(`7.${at + 1}.content`, meeting.content_en)
    same(`7.${at + 1}.note`, meeting.note_en)
  }
  same('7.question.1', json.section7_meetings.other_matters_en)
})

test('sections 8 and 9: schedules in their own spelling of time', () => {
  const { goal_en, rows, planned_use_until } = json.section8_longterm
  same('8.until', `事業利用予定年数：${planned_use_until}まで`)
  for (const [at, goal] of goal_en.entries()) same(`8.goal.${at + 1}`, goal)
  const years = ['2024-2025', '2026-2026']
  for (const [row, { items }] of rows.entries())
    for (const [at, item] of items.entries()) {
      same(`8.${years[row]}.${at + 1}.name`, item.ja ?? '')
      same(`8.${years[row]}.${at + 1}.text`, item.en)
    }
  same('8.2024-2025', 'R6・R7年度')
  same('8.2026-2026', 'R8年度')
  const { short_goals_en, small_steps_en, rows: months } = json.section9_thisyear
  for (const [at, goal] of short_goals_en.entries()) same(`9.goal.${at + 1}`, goal)
  for (const [at, step] of small_steps_en.entries()) same(`9.step.${at + 1}`, step)
  for (const [at, row] of months.entries()) {
    same(`9.${at + 1}.when`, row.when_ja)
    same(`9.${at + 1}.name`, row.ja)
    same(`9.${at + 1}.text`, row.en)
  }
})

test('the cover, and how many cells were compared', () => {
  same('subtitle', json.slogan_en)
  same('cover.lead', `鹿児島市では…　${json.lead_en}`)
  same('cover.code', `${json.municipality.kind}　団体コード ${json.municipality.code}`)
  assert.equal(compared, 187)
})

test('a day that is not filled in stops PDF and Excel with the name of its cell; filled in, both leave', async () => {
  assert.deepEqual(
    faultsIn(document).map(({ cell }) => cell),
    ['1.area_count.as-of'],
  )
  for (const format of ['pdf', 'xlsx']) {
    const stopped = await officer.browser.get(urls.documents.liveFile({ ...at, format }))
    assert.equal(stopped.status, 422)
    assert.match(stopped.text, /セル 1\.area_count\.as-of/)
  }
  const basics = await officer.browser.get(urls.sheet.section({ year: at.year, section: 'basics' }))
  const [, to = ''] =
    /<a href="([^"]*\/indicators\/[^"]*)" aria-label="[^"]*：障害保健福祉圏域数"/.exec(basics.text) ?? []
  const filled = { labelJa: '障害保健福祉圏域数', units: 'か所', sourceRule: 'by-hand', asOf: 'R6年5月', actual1: '' }
  assert.equal((await officer.browser.post(to, filled)).status, 303)
  const pdf = await officer.browser.bytes(urls.documents.liveFile({ ...at, format: 'pdf' }))
  assert.match(Buffer.from(pdf).toString('latin1'), /^%PDF[\s\S]*pdfuaid/)
  assert.match((await officer.browser.get(urls.documents.live(at))).text, /障害保健福祉圏域数（R6年5月時点）/)
})

test('the workbook has every figure of the sheet as a number', async () => {
  const read = await readWorkbook(await documentToWorkbook(document, 'ja', ''), 'sheet.xlsx')
  assert.ok('sheets' in read)
  const all = read.sheets.flatMap((sheet) => sheet.rows.flat().map(String))
  for (const figure of ['585724', '2925', '567', '521', '1837', '579', '1258', '19.4', '81.8'])
    assert.ok(all.includes(figure), figure)
})
