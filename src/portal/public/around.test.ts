import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { recordSetting } from '#platform/settings/record-setting.ts'
import { newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { publishEntry } from '../entry/publish-entry.ts'
import { submitEntry } from '../entry/save-entry.ts'
import { codeOf, openPortal, published } from '../fixtures/publish.ts'
import { savePage } from '../pages/save-page.ts'

const tel = '03-0000-0999'
const missing = '00000000-0000-0000-0000-000000000000'

async function townWithLine(): Promise<{ town: Town; code: string }> {
  const town = await newTown()
  await town.work((tx, moment) =>
    recordSetting(tx, moment, 'crisis-lines', {
      value: [{ label: '夜の電話', tel, hours: '' }],
      validFrom: '2020-04-01',
      source: 'test',
    }),
  )
  await openPortal(town)
  return { town, code: await codeOf(town) }
}

const other = { title_en: '', title_easy: '', body_en: '', body_easy: '' }
let town: Town
let code: string

before(async () => {
  ;({ town, code } = await townWithLine())
})

test('crisis lines stand on the very first page of a municipality, also where that page is missing', async () => {
  for (const address of [
    (code: string) => `${urls.place.home({ code })}nowhere`,
    (code: string) => urls.place.stories({ code }),
  ]) {
    const fresh = await townWithLine()
    const { text } = await fresh.town.visitor().get(address(fresh.code))
    assert.ok(text.includes(tel), text)
  }
})

/** A form that was opened so long ago that its page is no longer known. */
async function stale(address: string) {
  const body = new URLSearchParams({ about: 'hours' })
  const answer = await town.app.fetch(new Request(`http://localhost${address}`, { method: 'POST', body }))
  return { status: answer.status, text: await answer.text() }
}

test('and on every page after it: missing, refused, of other slices', async () => {
  const visitor = town.visitor()
  const id = await published(town, { title: '部屋' })
  const form = urls.place.wrong({ code, id })
  const pages = [
    await visitor.get(urls.place.entry({ code, id: missing })),
    await visitor.get(urls.place.story({ code, slug: 'none' })),
    await visitor.get(urls.place.courses({ code })),
    await visitor.get(urls.place.seeking.start({ code })),
    await visitor.get(urls.publicAdvisers({ code })),
    await visitor.get(urls.place.certificate({ code, token: 'none' })),
    await visitor.get(form),
    await visitor.post(form, {}),
    await stale(form),
  ]
  for (const { text, status } of pages) assert.ok(text.includes(tel), `${status} ${text.slice(0, 300)}`)
  assert.deepEqual(
    pages.map(({ status }) => status),
    [404, 404, 200, 200, 200, 404, 200, 422, 400],
  )
})

test('an old link to an entry says that it ended, and leads on', async () => {
  const { text, status } = await town.visitor().get(urls.place.entry({ code, id: missing }))
  assert.equal(status, 404)
  assert.ok(text.includes(`href="${urls.place.search({ code })}"`))
})

test('own pages are on the map of the site while they are public; a story never is', async () => {
  const read = async () => (await town.visitor().get(urls.place.open.siteMap({ code }))).text
  const own = urls.place.ownPage({ code, slug: 'begin' })
  const words = { title_ja: 'はじめかた', body_ja: '一つだけ', ...other }
  await town.work((tx, moment) => savePage(tx, moment, 'begin', 0, { state: 'public', ...words }))
  assert.ok((await read()).includes(own))
  assert.doesNotMatch(await read(), /stories/)
  await town.work((tx, moment) => savePage(tx, moment, 'begin', 1, { state: 'hidden', ...words }))
  assert.ok(!(await read()).includes(own))
})

test('what is chosen by hand is put on one sheet, and only what is public', async () => {
  const [one, hidden] = [
    await published(town, { title: '選ぶ会', kind: 'event', dates: [{ on_day: addDays(town.today, 3) }] }),
    await published(town, { title: '隠れた会', isHidden: true }),
  ]
  const list = await town.visitor().get(urls.place.pick({ code }, { kind: 'event' }))
  assert.ok(list.text.includes(`name="entry" value="${one}"`))
  assert.doesNotMatch(list.text, /隠れた会/)
  const sheet = await town.visitor().get(`${urls.place.leaflet({ code })}?entry=${one}&entry=${hidden}&entry=x`)
  assert.equal(sheet.status, 200)
  assert.match(sheet.text, /^%PDF/)
})

test('the first page and the calendar begin with what comes soonest, whatever it is called', async () => {
  const fresh = await townWithLine()
  const event = (title: string, days: number) =>
    fresh.town.work(async (tx, moment) => {
      const day = {
        onDay: addDays(moment.today, days),
        kind: 'date' as const,
        fromMinute: 600,
        toMinute: 720,
        note: '',
      }
      const given = { content: { title_ja: title }, hours: [], days: [day], channel: 'phone' as const, byOwner: false }
      const id = await submitEntry(tx, moment, { kind: 'event', organisationId: null }, given)
      await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    })
  for (const [at, title] of ['あ', 'い', 'う', 'え', 'お', 'か'].entries()) await event(`${title}の会`, 30 + at)
  await event('んの会', 1)
  const { text } = await fresh.town.visitor().get(urls.place.home({ code: fresh.code }))
  const shown = [...text.matchAll(/[あ-ん]の会/g)].map(([title]) => title)
  assert.deepEqual(shown, ['んの会', 'あの会', 'いの会', 'うの会', 'えの会', 'おの会'])
})
