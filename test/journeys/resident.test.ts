import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { withoutMarkup } from '#platform/i18n/readings.ts'
import { publishEntry, savePage, setLook, submitEntry } from '#portal/index.ts'
import { words } from '#portal/words.ts'
import { uiWords } from '#ui/words.ts'
import { urls } from '#urls.ts'
import { axeFaults, bringAxe } from '../axe.ts'
import { openChrome, withoutChrome } from '../chrome.ts'
import { Keyboard } from '../pages/keyboard.ts'
import { Served } from '../pages/served.ts'
import { telephone, wide } from '../pages/story.ts'
import { newTown, type Town } from '../town.ts'

/** A resident finds a quiet place open this evening: keyboard alone, no JavaScript, やさしい日本語 with furigana. */

const w = words('easy')
const ui = uiWords('easy')
const plain = (text: string) => withoutMarkup(text)

let town: Town
let code: string
let quiet: string

const put = (title: { ja: string; easy: string }, facts: { is_quiet: boolean | null }, from: number, to: number) =>
  town.work(async (tx, moment) => {
    const hours = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({
      weekday,
      weekOfMonth: null,
      fromMinute: from,
      toMinute: to,
    }))
    const content = {
      title_ja: title.ja,
      title_easy: title.easy,
      summary_easy: '{本|ほん}を{読|よ}んでもいいです。',
      entering_easy: 'そのまま{入|はい}っていいです。',
      place_name_ja: '中央会館 2階',
      contact_phone: '03-0000-0123',
      latitude: 35.64,
      longitude: 139.65,
      is_free: true,
      ...facts,
    }
    const given = { content, hours, days: [], channel: 'phone' as const, byOwner: false }
    const id = await submitEntry(tx, moment, { kind: 'place', organisationId: null }, given)
    await publishEntry(tx, moment, id, 1, { confirmedOn: moment.today, until: null })
    return id
  })

before(async () => {
  if (withoutChrome) return
  town = await newTown()
  code = await town.work(async (tx, moment) => {
    await setLook(tx, moment, { is_open: true, name_ja: 'こころの広場', key_colour: '#1b5e4b' })
    const text = { title_ja: 'はじめかた', body_ja: '## 一つだけ\n\n1. さがす\n2. 行ってみる' }
    const other = { title_en: '', title_easy: '', body_en: '', body_easy: '' }
    await savePage(tx, moment, 'begin', 0, { state: 'public', ...text, ...other })
    const row = tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId)
    return (await row.executeTakeFirstOrThrow()).code
  })
  quiet = await put({ ja: '静かな部屋', easy: '{静|しず}かな{部屋|へや}' }, { is_quiet: true }, 16 * 60, 20 * 60 + 30)
  await put({ ja: 'にぎやかな広間', easy: 'にぎやかな{広間|ひろま}' }, { is_quiet: false }, 16 * 60, 20 * 60 + 30)
  await put({ ja: '朝だけの部屋', easy: '{朝|あさ}だけの{部屋|へや}' }, { is_quiet: true }, 8 * 60, 11 * 60)
})

describe('a resident', { skip: withoutChrome }, () => {
  test('finds a quiet place open this evening by keyboard alone, without JavaScript', async (t) => {
    const served = await Served.open(town.app, await openChrome())
    t.after(() => served.close())
    const options = { viewport: wide, javaScriptEnabled: false }
    const page = await (await served.context(null, 'ja.normal.n', options)).newPage()
    await page.goto(urls.place.home({ code }), { waitUntil: 'domcontentloaded' })
    const keys = new Keyboard(page)

    await keys.enter('やさしい日本語')
    assert.ok((await page.locator('main ruby').count()) > 10)
    await keys.enter(plain(ui.display), 'SUMMARY')
    await keys.enter(plain(ui.textSizes.large))
    assert.equal(await page.locator('html').getAttribute('data-text-size'), 'large')
    await keys.enter(plain(w.quietTonight))

    const titles = await page.locator('.entry-title').evaluateAll(wordsOnly)
    assert.deepEqual(titles, ['静かな部屋'])
    await keys.enter('静かな部屋')

    assert.equal(new URL(page.url()).pathname, urls.place.entry({ code, id: quiet }))
    const [text = ''] = await page.locator('main').evaluateAll(wordsOnly)
    for (const said of [
      '午後4時から午後8時30分まで',
      'そのまま入っていいです',
      '中央会館 2階',
      '03-0000-0123',
      plain(w.entry.yes.is_quiet),
    ])
      assert.ok(text.includes(said), `${said} is not in ${text}`)
    assert.equal(await page.locator('html').getAttribute('lang'), 'ja')
  })

  test('and axe has nothing to say about any page on the way, wide or on a telephone', async (t) => {
    const served = await Served.open(town.app, await openChrome())
    t.after(() => served.close())
    const context = await served.context(null, 'easy.normal.f', { viewport: wide })
    await bringAxe(context)
    const page = await context.newPage()
    const [home, found] = [urls.place.home({ code }), urls.place.search({ code }, { when: 'evening', quiet: 'yes' })]
    const entry = urls.place.entry({ code, id: quiet })
    const nothing = urls.place.search({ code }, { q: 'ありえない言葉' })
    const [map, calendar] = [urls.place.map({ code }), urls.place.calendar({ code })]
    const wrong = urls.place.wrong({ code, id: quiet })
    const own = urls.place.ownPage({ code, slug: 'begin' })
    for (const address of [home, found, map, entry, wrong, own]) await isClean(page, address)
    await page.setViewportSize(telephone)
    for (const address of [home, found, nothing, calendar, entry]) await isClean(page, address)
  })
})

async function isClean(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  assert.deepEqual(await axeFaults(page), [], address)
  const tooWide = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')
  assert.equal(tooWide, 0, `${address} is too wide`)
}

/** What elements say without the readings above it. */
function wordsOnly(elements: Element[]): string[] {
  return elements.map((element) => {
    const copy = element.cloneNode(true) as Element
    for (const reading of copy.querySelectorAll('rt, rp')) reading.remove()
    return copy.textContent?.trim() ?? ''
  })
}
