import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { aCourse } from '../fixtures/held-course.ts'
import { publishedDocument } from './published-kind.ts'

let town: Town
let officer: Inhabitant
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  officer = await town.inhabitant(['officer'])
  coordinator = await town.inhabitant(['coordinator'])
})

const course = async () => {
  const answer = await officer.browser.post(urls.courses.new(), {
    curriculum: 'reference:national-specialist-2020',
    courseKind: 'specialist',
    fiscalYear: '2026',
    nameJa: '専門研修',
    mode: 'in-person',
    tracks: ['peer'],
    photoRule: 'none',
  })
  return { id: /courses\/([\w-]{36})/.exec(answer.headers.get('Location') ?? '')?.[1] ?? '' }
}
const days = {
  'onDay-1': '令和8年9月5日',
  'startMinute-1': '9:00',
  'endMinute-1': '16:00',
  'mode-1': 'in-person',
  'place-1': '区民会館',
  'onDay-2': '2026/9/12',
  'startMinute-2': '9:00',
  'endMinute-2': '16:00',
  'mode-2': 'online',
  'link-2': 'https://meeting.example.jp/secret',
  'mode-3': 'in-person',
}

test('days are written, the units laid out over them, and the timetable prints and goes into a calendar', async () => {
  const at = await course()
  await officer.browser.post(urls.courses.days(at), days)
  await officer.browser.post(urls.courses.fillUnits(at), { breakMinutes: '10', even: 'yes' })
  const shown = await coordinator.browser.get(urls.courses.timetable(at))
  assert.match(shown.text, /第1日　令和8年9月5日（土）/)
  assert.match(shown.text, /ピアサポートを活用する技術と仕組み/)
  assert.match(shown.text, /休憩（10分）/)
  assert.match(shown.text, /区民会館/)
  assert.doesNotMatch(shown.text, /meeting\.example/)
  const pdf = await officer.browser.get(urls.courses.timetablePdf(at))
  assert.equal(pdf.headers.get('Content-Type'), 'application/pdf')
  const feed = await officer.browser.get(urls.courses.calendar(at))
  assert.match(feed.text, /DTSTART:20260905T000000Z/)
  assert.equal(feed.text.match(/BEGIN:VEVENT/g)?.length, 2)
})

test('a day that ends before it begins comes back beside its line; a unit outside of its day as well', async () => {
  const at = await course()
  const wrong = await officer.browser.post(urls.courses.days(at), { ...days, 'endMinute-2': '8:00' })
  assert.equal(wrong.status, 422)
  assert.match(wrong.text, /2日目の 終わり/)
  await officer.browser.post(urls.courses.days(at), days)
  const form = await officer.browser.get(urls.courses.units(at))
  const day = /<option value="([\w-]{36})"/.exec(form.text)?.[1] ?? ''
  const late = await officer.browser.post(urls.courses.units(at), {
    'number-1': '1',
    'titleJa-1': '科目',
    'kind-1': 'content',
    'track-1': 'both',
    'session-1': day,
    'startMinute-1': '15:30',
    'minutes-1': '31',
  })
  assert.equal(late.status, 422)
  assert.match(late.text, /「科目」が、その日の時間の外に出ています/)
})

test('teachers are read by name only by those who read people; a unit with attendance stays', async () => {
  const { id, units } = await aCourse(town)
  const [unit] = units
  await coordinator.browser.post(urls.courses.teachers({ id }), {
    'part-1': 'active-peer',
    'name-1': '先生 ひみつ',
    'organisation-1': 'ひかりの会',
    'role-1': 'ピアサポーター',
    'shown-1': 'yes',
    'units-1': unit?.id ?? '',
  })
  assert.match((await coordinator.browser.get(urls.courses.timetable({ id }))).text, /先生 ひみつ/)
  const officers = (await officer.browser.get(urls.courses.timetable({ id }))).text
  assert.match(officers, /ひかりの会 ピアサポーター/)
  assert.doesNotMatch(officers, /ひみつ/)
  await coordinator.browser.post(urls.courses.attendance({ id }, { unit: unit?.id ?? '' }), {})
  const removed = await coordinator.browser.post(urls.courses.units({ id }), {})
  assert.equal(removed.status, 422)
  assert.match(removed.text, /「科目1」は出席を記録したので、消せません/)
})

test('the calendar of an announced course is for everybody, and of a planned one for nobody', async () => {
  const { id } = await aCourse(town, { days: [{ onDay: '2099-09-05', units: 2 }] })
  const found = await town.work(async (tx, { tenantId }) => ({
    code: (await tx.selectFrom('tenant').select('code').where('id', '=', tenantId).executeTakeFirstOrThrow()).code,
    run: (await tx.selectFrom('course_run').select('reference').where('id', '=', id).executeTakeFirstOrThrow())
      .reference,
  }))
  assert.equal((await town.visitor().get(urls.place.courseCalendar(found))).status, 404)
  await officer.browser.post(urls.courses.step({ id }), { step: 'opened' })
  const feed = await town.visitor().get(urls.place.courseCalendar(found))
  assert.match(feed.text, /SUMMARY:基礎研修/)
})

test('the printed timetable of the national courses: three columns, 440, 540 and 540 minutes, the split units apart', () => {
  const [table] = publishedDocument({ ja: '市', en: 'City' }, 2026).blocks
  assert.ok(table?.kind === 'table')
  const heads = table.head[0]?.map(({ lines }) => lines[0]?.ja)
  assert.deepEqual(heads, [
    '番号',
    '基礎研修（2日間：計440分）',
    '専門研修（2日間：計540分）',
    'フォローアップ研修（2日間：計540分）',
  ])
  const sixth = table.body[5]?.[2]?.lines.map(({ ja }) => ja)
  assert.deepEqual(sixth, [
    '関連する保健医療福祉施策の仕組みと業務の実際（障害者）',
    'ピアサポートを活用する技術と仕組み（事業所）',
  ])
  assert.equal(table.body.length, 14)
})
