import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'
import { readList } from '../open-data/reading/read-list.ts'

let town: Town
let code: string
let talk: string
const { open } = urls.place
const read = async (address: string) => (await town.visitor().get(address)).text

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await openPortal(town)
  talk = await published(town, {
    kind: 'event',
    title: '{体験|たいけん}を聞く会 <はじめて>',
    words: { title_kana: 'タイケンヲキクカイ', is_free: true, address: '桜丘1-2-3', summary_ja: '=1+1 でも、& でも' },
    dates: [
      { on_day: addDays(town.today, 10), from_minute: 600, to_minute: 720 },
      { on_day: addDays(town.today, 17), from_minute: 600, to_minute: 720 },
    ],
  })
  await published(town, { kind: 'office', title: '相談室', hours: [{ weekday: 1, from_minute: 540, to_minute: 1020 }] })
  await published(town, { kind: 'event', title: '書きかけの催し', isHidden: true, dates: [{ on_day: town.today }] })
})

test('a calendar has every date of an event, and a calendar of one event only its own', async () => {
  const all = await read(open.calendar({ code }))
  assert.equal(all.match(/BEGIN:VEVENT/g)?.length, 2)
  assert.match(all, /SUMMARY:体験を聞く会/)
  assert.doesNotMatch(all, /書きかけ/)
  assert.equal((await read(open.entryCalendar({ code, id: talk }))).match(/BEGIN:VEVENT/g)?.length, 2)
})

test('search engines read each date as an event of schema.org', async () => {
  const said = JSON.parse(await read(open.entryJsonLd({ code, id: talk })))
  assert.equal(said['@context'], 'https://schema.org')
  assert.equal(said['@graph'].length, 2)
  assert.equal(said['@graph'][0].name, '体験を聞く会 <はじめて>')
  assert.equal(said['@graph'][0].isAccessibleForFree, true)
})

test('news and the map of the site are well-formed, whatever a title holds', async () => {
  const news = await read(open.news({ code }))
  assert.match(news, /&#60;はじめて&#62;/)
  assert.doesNotMatch(news, /書きかけ/)
  const map = await read(open.siteMap({ code }))
  assert.match(map, new RegExp(talk))
})

test('the list of events reads back through the reader of lists, and no cell is a formula', async () => {
  const bytes = Buffer.from(await read(open.eventList({ code })))
  const reading = readList('event', bytes)
  if ('refused' in reading) assert.fail(reading.refused.because)
  assert.equal(reading.layout, 'current')
  assert.equal(reading.rows.length, 1)
  const [row] = reading.rows
  assert.equal(row?.values.イベント名, '体験を聞く会 <はじめて>')
  assert.equal(row?.values.開始日, addDays(town.today, 10))
  assert.equal(row?.values.終了日, addDays(town.today, 17))
  assert.equal(row?.values.概要, '=1+1 でも、& でも')
  assert.match(bytes.toString(), /'=1\+1/)
})

test('the list of places says on which weekdays and when they are open', async () => {
  const reading = readList('facility', Buffer.from(await read(open.facilityList({ code }))))
  if ('refused' in reading) assert.fail(reading.refused.because)
  const values = reading.rows[0]?.values
  assert.deepEqual(
    [values?.名称, values?.利用可能曜日, values?.開始時間, values?.終了時間],
    ['相談室', '月', '09:00', '17:00'],
  )
})

/** The longest rule that fits decides (RFC 9309 §2.2.2). */
function mayRead(robots: string, address: string): boolean {
  const rules = [...robots.matchAll(/^(Allow|Disallow): (\S+)$/gm)].map(([, verb, rule = '']) => ({ verb, rule }))
  const fits = (rule: string) =>
    new RegExp(
      `^${rule
        .split('*')
        .map((part) => part.replace(/[.?$]/g, '\\$&'))
        .join('.*')}`,
    ).test(address)
  const [best] = rules.filter(({ rule }) => fits(rule)).sort((a, b) => b.rule.length - a.rule.length)
  return best?.verb !== 'Disallow'
}

test('robots read what is public and no private link and no form; each map of a site is named', async () => {
  const text = await read(urls.robots())
  const { place } = urls
  const [id, token] = [talk, 'geheim']
  for (const address of [
    place.home({ code }),
    place.search({ code }),
    place.entry({ code, id }),
    place.course({ code, run: id }),
    place.seeking.start({ code }),
    place.ownPage({ code, slug: 'about' }),
    open.siteMap({ code }),
  ])
    assert.ok(mayRead(text, address), address)
  for (const address of [
    place.fellow.show({ code, id }),
    place.fellow.with({ code, token }),
    place.afterCourse({ code, id, token }),
    place.questionnaire({ code, token }),
    place.certificate({ code, token }),
    place.applied({ code, id }),
    place.application({ code, token }),
    place.apply.start({ code, run: id }),
    place.apply.check({ code, run: id }),
    place.seeking.sent({ code, id }),
    place.wrong({ code, id }),
    urls.portal.index(),
    urls.signIn.show(),
  ])
    assert.ok(!mayRead(text, address), address)
  assert.match(text, new RegExp(`^Sitemap: http.*${open.siteMap({ code })}$`, 'm'))
})

test('a page of one person is in no search engine and says nobody where its reader came from', async () => {
  const { place } = urls
  for (const address of [
    place.fellow.show({ code, id: talk }),
    place.application({ code, token: 'x' }),
    place.questionnaire({ code, token: 'x' }),
    place.certificate({ code, token: 'x' }),
    place.wrong({ code, id: talk }),
  ]) {
    const { headers } = await town.visitor().get(address)
    assert.match(headers.get('x-robots-tag') ?? '', /noindex/, address)
    assert.equal(headers.get('referrer-policy'), 'no-referrer', address)
  }
  const { headers } = await town.visitor().get(place.search({ code }))
  assert.equal(headers.get('x-robots-tag'), null)
  assert.equal(headers.get('referrer-policy'), 'same-origin')
})
