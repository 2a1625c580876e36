import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { archiveEntry, publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { setLook } from '../look/set-look.ts'

let town: Town
let code: string
let shown: string
let waiting: string

const codeOf = (of: Town) =>
  of.work(async (tx) => {
    const row = tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', of.tenantId)
    return (await row.executeTakeFirstOrThrow()).code
  })

const entry = (of: Town, title: string, isPublic: boolean) =>
  of.work(async (tx, moment) => {
    const evenings = Array.from({ length: 7 }, (_, weekday) => ({
      weekday,
      weekOfMonth: null,
      fromMinute: 1020,
      toMinute: 1200,
    }))
    const id = await submitEntry(
      tx,
      moment,
      { kind: 'place', organisationId: null },
      {
        content: { title_ja: title, title_easy: '{静|しず}かなところ', is_quiet: true, contact_phone: '03-0000-7777' },
        hours: evenings,
        days: [],
        channel: 'phone',
        byOwner: false,
      },
    )
    if (isPublic) await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    return id
  })

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  await town.work((tx, moment) =>
    setLook(tx, moment, { is_open: true, name_ja: 'こころの広場', key_colour: '#1b5e4b' }),
  )
  shown = await entry(town, '夕方の居場所こもれび', true)
  waiting = await entry(town, 'まだ確かめていない集まり', false)
})

test('a visitor finds a quiet place open this evening, and nothing that was not published', async () => {
  const visitor = town.visitor()
  const home = await visitor.get(urls.place.home({ code }))
  assert.equal(home.status, 200)
  assert.match(home.text, /こころの広場/)
  const found = await visitor.get(urls.place.search({ code }, { when: 'evening', quiet: 'yes' }))
  assert.match(found.text, /夕方の居場所こもれび/)
  assert.doesNotMatch(found.text, /まだ確かめていない/)
  assert.equal((await visitor.get(urls.place.entry({ code, id: waiting }))).status, 404)
  const page = await visitor.get(urls.place.entry({ code, id: shown }))
  assert.match(page.text, /03-0000-7777/)
  assert.match(page.text, /確認日/)
})

test('every public page can be read in easy Japanese with furigana by a link, without a form', async () => {
  const visitor = town.visitor()
  const page = await visitor.get(urls.place.entry({ code, id: shown }, { language: 'easy', furigana: 'on' }))
  assert.match(page.text, /<ruby>静<rp>/)
  assert.doesNotMatch(page.text, /method="post"/)
  assert.match((await visitor.get(urls.place.home({ code }))).text, /<ruby>/)
})

test('each page has the way out to a neutral page', async () => {
  const { text } = await town.visitor().get(urls.place.map({ code }))
  assert.match(text, /<a class="exit-page" href="https:\/\/www\.jma\.go\.jp\/" rel="noreferrer"/)
})

test('many who ask for one page at once get the same page, and each after a change the new one', async () => {
  const address = urls.place.search({ code }, { q: 'こもれび' })
  const pages = await Promise.all(Array.from({ length: 12 }, () => town.visitor().get(address)))
  assert.ok(pages.every(({ status, text }) => status === 200 && text.includes('夕方の居場所こもれび')))
  const missing = urls.place.entry({ code, id: waiting })
  const refused = await Promise.all([1, 2, 3].map(() => town.visitor().get(missing)))
  assert.ok(refused.every(({ status }) => status === 404))
  const short = await entry(town, 'こもれびの集い', true)
  assert.match((await town.visitor().get(address)).text, /こもれびの集い/)
  await town.work((tx, moment) => archiveEntry(tx, moment, short, 1, { because: 'ended', byOwner: false }))
  const after = await Promise.all([1, 2, 3].map(() => town.visitor().get(address)))
  assert.ok(after.every(({ text }) => !text.includes('こもれびの集い')))
})

test('what is archived is gone with the next request, from pages kept in memory too', async () => {
  const id = await entry(town, 'もうすぐ終わる会', true)
  const visitor = town.visitor()
  const address = urls.place.search({ code }, { q: 'もうすぐ' })
  for (let n = 0; n < 2; n += 1) assert.match((await visitor.get(address)).text, /もうすぐ終わる会/)
  await town.work((tx, moment) => archiveEntry(tx, moment, id, 1, { because: 'closed', byOwner: false }))
  assert.doesNotMatch((await visitor.get(address)).text, /もうすぐ終わる会/)
  assert.equal((await visitor.get(urls.place.entry({ code, id }))).status, 404)
})

test('a second municipality shows nothing of the first, and its pages are closed until it opens them', async () => {
  const second = await newTown()
  const there = await codeOf(second)
  assert.equal((await second.visitor().get(urls.place.home({ code: there }))).status, 404)
  await second.work((tx, moment) => setLook(tx, moment, { is_open: true }))
  assert.doesNotMatch((await second.visitor().get(urls.place.search({ code: there }))).text, /こもれび/)
  assert.equal((await second.visitor().get(urls.place.entry({ code: there, id: shown }))).status, 404)
})

test('anybody says that something is wrong, once however often it is pressed, and without an account', async () => {
  const visitor = town.visitor()
  const address = urls.place.wrong({ code, id: shown })
  assert.equal((await visitor.post(address, { about: '' })).status, 422)
  const given = { about: 'hours', words: '月曜は休みでした', _once: 'pressed-once-or-twice' }
  await Promise.all([visitor.post(address, given), visitor.post(address, given)])
  const reports = await town.work((tx) => tx.selectFrom('portal_report').selectAll().execute())
  assert.equal(reports.length, 1)
  assert.doesNotMatch(String(reports[0]?.words_sealed), /月曜/)
})

test('the leaflet is a tagged PDF of the selection', async () => {
  const answer = await town.visitor().get(urls.place.leaflet({ code }, { quiet: 'yes' }))
  assert.equal(answer.status, 200)
  assert.match(answer.headers.get('Content-Type') ?? '', /application\/pdf/)
})
