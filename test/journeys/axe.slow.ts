import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { openChrome } from '../chrome.ts'
import { doorsOf } from '../doors.ts'
import { ownApp } from '../own-app.ts'
import { makeBusy } from '../pages/busy-city.ts'
import { crawl, type Found } from '../pages/crawl.ts'
import { demonstrationCity } from '../pages/demonstration-city.ts'
import { faultsOn, type Look } from '../pages/faults.ts'
import { Served } from '../pages/served.ts'

/** Every page of the demonstration city, found by following links with the key of each account. */

/** Doors to which no link leads, because they are no pages, or stand behind a form. */
const behindNoLink = new Set([
  '/assets/:name',
  '/feeds/:token',
  '/healthz',
  '/readyz',
  '/me/rest/end',
  '/setup',
  '/sign-in/second-step',
])

const chrome: Browser | null = await openChrome()
after(() => chrome?.close())

describe('every page of the demonstration', { skip: chrome ? false : 'no browser' }, () => {
  let served: Served
  const found: Found[] = []
  const astray: string[] = []
  let doors: string[]

  before(async () => {
    const app = await ownApp({ demonstration: true })
    served = await Served.open(app, chrome as Browser)
    const { town, keys } = await demonstrationCity(app)
    const more = await makeBusy(town, keys)
    doors = doorsOf(app, 'GET')
    for (const key of keys) {
      const from = more.filter((each) => each.key === key).map(({ address }) => address)
      const crawled = await crawl(key, doors, ['/', ...from], 8)
      found.push(...crawled.found)
      astray.push(...crawled.astray)
    }
  })
  after(() => served.close())

  test('no link leads astray', () => {
    assert.deepEqual(astray, [])
  })

  test('can be reached by links', () => {
    const reached = new Set(found.map(({ pattern }) => pattern))
    assert.deepEqual(
      doors.filter((door) => !reached.has(door) && !behindNoLink.has(door)),
      [],
    )
  })

  test('has nothing for axe to say and nothing wider than the screen', async () => {
    await look(severalOfEach(found, 2), { display: 'ja.normal.n', colorScheme: 'light', widths: [1280, 375] })
  })

  test('nor in the dark', async () => {
    await look(everyFifth(found), { display: 'ja.normal.n', colorScheme: 'dark', widths: [1280, 375] })
  })

  test('nor in English', async () => {
    await look(everyFifth(found), { display: 'en.normal.n', colorScheme: 'light', widths: [1280, 375] })
  })

  test('nor in easy Japanese with furigana and the largest letters on a telephone', async () => {
    const plain = found.filter(({ key }) => ['supporter', 'host', 'nobody'].includes(key.who))
    await look(severalOfEach(plain, 1), { display: 'easy.largest.f', colorScheme: 'light', widths: [375] })
  })

  async function look(places: Found[], how: Look): Promise<void> {
    assert.ok(places.length > 10, `${places.length} pages`)
    assert.deepEqual(await faultsOn(served, places, how), [])
  }
})

/** The first addresses of each pattern, those of different accounts first. */
function severalOfEach(found: Found[], most: number): Found[] {
  const pages = found.filter(({ isPage }) => isPage)
  return [...Map.groupBy(pages, ({ pattern }) => pattern).values()].flatMap((same) => {
    const who = new Set(same.map(({ key }) => key.who))
    const first = [...who].map((each) => same.find(({ key }) => key.who === each) as Found)
    return [...new Set([...first, ...same])].slice(0, most)
  })
}

const everyFifth = (found: Found[]) => severalOfEach(found, 1).filter((_, at) => at % 5 === 0)
