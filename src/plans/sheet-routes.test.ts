import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { fiscalYearOf } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { isSection, resourcesOf, sectionIds } from './content/sections.ts'
import { words } from './content/words.ts'

let town: Town
let officer: Inhabitant
let at: { year: string }

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
  at = { year: String(fiscalYearOf(town.today)) }
})

const indicatorLinks = (html: string, label: RegExp) =>
  [...html.matchAll(/<a href="([^"]*\/indicators\/[0-9a-f-]{36})" aria-label="([^"]*)"/g)]
    .filter(([, , said]) => label.test(said ?? ''))
    .map(([, href]) => href ?? '')

test('a sheet is begun once and lays out the indicators of the form', async () => {
  const { browser } = officer
  assert.match((await browser.get(urls.sheet.ofYear(at))).text, /この年度のシートは、まだありません/)
  await browser.post(urls.sheet.begin(at), {})
  await browser.post(urls.sheet.begin(at), {})
  const { text } = await browser.get(urls.sheet.section({ ...at, section: 'basics' }))
  assert.match(text, /障害保健福祉圏域数/)
  assert.equal(text.match(/入院後3か月時点/g)?.length, 2)
})

test('every section opens in Japanese and English, with the label in the other language beside it', async () => {
  const english = await town.inhabitant(['officer'])
  english.browser.speak('en')
  for (const section of sectionIds) {
    const ja = await officer.browser.get(urls.sheet.section({ ...at, section }))
    const en = await english.browser.get(urls.sheet.section({ ...at, section }))
    assert.equal(ja.status, 200)
    for (const language of ['ja', 'en'] as const) {
      assert.ok(ja.text.includes(words(language).section[section]), `${section} ${language}`)
      assert.ok(en.text.includes(words(language).section[section]), `${section} ${language}`)
    }
  }
})

test('every kind of row has a form, and no field is called by its column', async () => {
  for (const section of sectionIds)
    for (const resource of resourcesOf(section)) {
      const { text, status } = await officer.browser.get(urls.sheet.new({ ...at, section, resource }))
      assert.equal(status, 200, resource)
      assert.doesNotMatch(text, /<label[^>]*>\s*[a-z]+_[a-z_]+/, resource)
    }
})

test('an issue with its policy and roles is written, changed, put in order and taken away', async () => {
  const { browser } = officer
  const spot = { ...at, section: 'issues', resource: 'issues' }
  await browser.post(urls.sheet.new(spot), { issue_ja: '理解が足りない', government_ja: '研修を開く' })
  await browser.post(urls.sheet.new(spot), { issue_ja: '協働のノウハウが少ない', policy_ja: '技術的な支援' })
  const section = urls.sheet.section({ ...at, section: 'issues' })
  const first = await browser.get(section)
  assert.match(first.text, /理解が足りない[\s\S]*協働のノウハウが少ない/)
  const [edit = ''] = first.text.match(/\/sheet\/\d+\/issues\/issues\/[0-9a-f-]{36}(?=")/) ?? []
  await browser.post(edit, { issue_ja: '理解と知識が足りない', government_ja: '研修を開く' })
  const raise = [...(await browser.get(section)).text.matchAll(/action="([^"]*\/raise)"/g)].map(([, to]) => to ?? '')
  await browser.post(raise[0] ?? '', {})
  assert.match((await browser.get(section)).text, /協働のノウハウが少ない[\s\S]*理解と知識が足りない/)
  await browser.post(`${edit}/remove`, {})
  assert.doesNotMatch((await browser.get(section)).text, /理解と知識が足りない/)
})

test('a text in neither language, a month that is none and a code with a wrong check digit come back with words', async () => {
  const { browser } = officer
  const issue = await browser.post(urls.sheet.new({ ...at, section: 'issues', resource: 'issues' }), { policy_ja: 'x' })
  assert.equal(issue.status, 422)
  assert.match(issue.text, /「課題（日本語）」を入力してください/)
  const event = { in_month: '13月', event_ja: '設置' }
  const chronology = await browser.post(urls.sheet.new({ ...at, section: 'plan', resource: 'chronology' }), event)
  assert.equal(chronology.status, 422)
  assert.match(chronology.text, /value="13月"/)
  const cover = { body_name_ja: '鹿児島市', body_code: '462013' }
  const code = await browser.post(urls.sheet.new({ ...at, section: 'cover', resource: 'cover' }), cover)
  assert.equal(code.status, 422)
  assert.match(code.text, /団体コード/)
})

test('parts that do not add up are named before any document leaves the house', async () => {
  const { browser } = officer
  const basics = urls.sheet.section({ ...at, section: 'basics' })
  const enter = async (label: RegExp, fields: Record<string, string>) => {
    const [to = ''] = indicatorLinks((await browser.get(basics)).text, label)
    const { values } = await formValues(to)
    const answer = await browser.post(to, { ...values, asOf: 'R3.6.30', ...fields })
    assert.equal(answer.status, 303, answer.text)
  }
  await enter(/：入院精神障害者数$/, { actual1: '2,925' })
  await enter(/：3か月未満$/, { actual1: '567', actual2: '19.4' })
  await enter(/：3か月以上1年未満$/, { actual1: '521', actual2: '17.8' })
  await enter(/：1年以上$/, { actual1: '1838', actual2: '62.8' })
  const wrong = await browser.get(urls.sheet.ofYear(at))
  assert.match(wrong.text, /入院精神障害者数: 内訳の合計（567＋521＋1,838＝2,926）が、2,925 と合いません/)
  await enter(/：1年以上$/, { actual1: '1837', actual2: '62.8' })
  assert.doesNotMatch((await browser.get(urls.sheet.ofYear(at))).text, /2,925 と合いません/)
})

test('a counted figure opens to what was counted', async () => {
  const { browser } = officer
  const issues = await browser.get(urls.sheet.section({ ...at, section: 'results' }))
  const [behind = ''] = issues.text.match(/\/sheet\/[^"]*\/behind/) ?? []
  assert.match((await browser.get(behind)).text, /この年度に数えたものは、まだありません/)
})

test('a coordinator reads the sheet and changes nothing; supporters and hosts do not open it', async () => {
  const reader = await town.inhabitant(['coordinator'])
  const { text } = await reader.browser.get(urls.sheet.section({ ...at, section: 'issues' }))
  assert.doesNotMatch(text, /課題と取組方針、役割を加える/)
  const refused = await reader.browser.post(urls.sheet.new({ ...at, section: 'issues', resource: 'issues' }), {})
  assert.equal(refused.status, 403)
  for (const role of ['supporter', 'host'] as const) {
    const somebody = await town.inhabitant([role])
    assert.equal((await somebody.browser.get(urls.sheet.ofYear(at))).status, 403)
  }
})

test('what was entered leaves as Excel', async () => {
  const bytes = await officer.browser.bytes(urls.sheet.excel(at))
  assert.equal(String.fromCharCode(...bytes.slice(0, 2)), 'PK')
})

test('next year begins with what this year says, and another municipality sees none of it', async () => {
  const next = { year: String(Number(at.year) + 1) }
  await officer.browser.post(urls.sheet.begin(next), {})
  const carried = await officer.browser.get(urls.sheet.section({ ...next, section: 'issues' }))
  assert.match(carried.text, /協働のノウハウが少ない/)
  const other = await (await newTown()).inhabitant(['officer'])
  const { text } = await other.browser.get(urls.sheet.section({ ...at, section: 'issues' }))
  assert.doesNotMatch(text, /協働のノウハウが少ない/)
  assert.equal(isSection('constructor'), false)
})

async function formValues(to: string) {
  const { text } = await officer.browser.get(to)
  const inputs = [...text.matchAll(/<input[^>]*name="([a-zA-Z]\w*)"[^>]*value="([^"]*)"/g)]
  const checked = [...text.matchAll(/<input[^>]*name="(sourceRule)"[^>]*value="([^"]*)" checked/g)]
  const values = Object.fromEntries([...inputs, ...checked].map(([, name = '', value = '']) => [name, value]))
  return { values }
}
