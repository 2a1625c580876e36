import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Role } from '#platform/auth/actor.ts'
import { demonstrationCode } from '../../src/demonstration/seed.ts'
import { openChrome, withoutChrome } from '../chrome.ts'
import { doorsOf } from '../doors.ts'
import { ownApp } from '../own-app.ts'
import { makeBusy } from '../pages/busy-city.ts'
import { crawl, type Found } from '../pages/crawl.ts'
import { demonstrationCity, type Key } from '../pages/demonstration-city.ts'
import { faultsOn, type Screen, type Sight } from '../pages/faults.ts'
import { Served } from '../pages/served.ts'

/** Every page of the demonstration city, found by following links with the key of each account. */

const readers: (Role | 'nobody')[] = [
  'nobody',
  'supporter',
  'host',
  'coordinator',
  'follow_up_staff',
  'officer',
  'administrator',
  'observer',
  'operator',
]

/** Doors that are no pages, and the first set-up, which comes before every city and is looked at by its own test. */
const behindNoLink = new Set([
  '/assets/:name',
  '/feeds/:token',
  '/healthz',
  '/readyz',
  '/schedules/:id/progress',
  '/setup',
  // Opened by a private link from a letter, after sending a form, or as a file.
  '/bring-in/:what/:id',
  '/m/:code/applied/:id',
  '/m/:code/application/:token',
  '/m/:code/application/:token/change',
  '/m/:code/courses/:run/apply/check-answers',
  '/m/:code/certificate/:token',
  '/m/:code/questionnaire/:token',
  '/m/:code/questionnaire-thanks',
  '/m/:code/after-course/:id/:token',
  '/courses/:run/certificates.pdf',
  '/certificates/:id/certificate.pdf',
  '/me/certificates/:id/certificate.pdf',
  '/courses/:run/questionnaire.pdf',
  '/me/exchange-meetings/:id',
  '/add-on-evidence/:id',
  '/add-on-evidence/:id/completers.xlsx',
  '/m/:code/look-for-a-fellow/sent/:id',
  '/m/:code/look-for-a-fellow/check-answers',
  '/m/:code/fellow/with/:token',
  '/m/:code/entries/:id/wrong/said',
  '/m/:code/courses/:run/timetable.ics',
  '/m/:code/look.css',
  // Shown inside of pages, or the same page without its last sign.
  '/me/story-parts/:id/media/:part',
  '/story-parts/:id/media/:part',
  '/m/:code/stories/:slug/media/:part',
  '/told-stories/:slug/media/:part',
  '/told-stories/asked/:id/media',
  '/m/:code/logo/:id',
  '/portal-files/:id/content/:file',
  '/m/:code',
])

/** Other tests open public pages of their own towns, which stand in the list of the first page, too. */
const isOurs = (address: string) => !/^\/m\/\d/.test(address) || address.startsWith(`/m/${demonstrationCode}`)

/** For other programs, not for readers. */
const isForPrograms = (door: string) => /^\/m\/:code\/hsds|\.(ics|jsonld|xml|txt)$/.test(door)

const readEasily = ['nobody', 'supporter', 'host']

const telephone: Screen = { width: 375, colorScheme: 'light' }
const inTheDark: Screen = { width: 375, colorScheme: 'dark' }
const desk: Screen = { width: 1280, colorScheme: 'light' }

describe('every page of the demonstration', { skip: withoutChrome }, () => {
  let served: Served
  const found: Found[] = []
  const astray: string[] = []
  let doors: string[]

  before(async () => {
    const app = await ownApp({ demonstration: true })
    served = await Served.open(app, await openChrome())
    const { town, keys } = await demonstrationCity(app)
    const from = await makeBusy(town, keys)
    doors = doorsOf(app, 'GET')
    for (const key of new Set([...keys, ...from.map((each) => each.key)])) {
      const own = from.filter((each) => each.key === key).map(({ address }) => address)
      const crawled = await crawl(key, doors, ['/', ...own], isFirst(key, keys) ? 8 : 3, isOurs)
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
      doors.filter((door) => !reached.has(door) && !behindNoLink.has(door) && !isForPrograms(door)),
      [],
    )
  })

  for (const who of readers)
    test(`has nothing for axe to say and is nowhere wider than the screen: for ${who}`, async () => {
      const pages = pagesFor(who)
      assert.ok(pages.length > 5, `${pages.length} pages`)
      const isNew = new Set(pages.filter((page) => isNewTo(who, page)))
      const sample = new Set([...isNew].filter((_, at) => at % 3 === 0))
      const seen = (page: Found, display: string, ...screens: Screen[]): Sight => ({ ...page, display, screens })
      const sights = [
        ...pages.map((page) => seen(page, 'ja.normal.n', telephone, ...(isNew.has(page) ? [desk] : []))),
        ...[...sample].map((page) => seen(page, 'en.normal.n', inTheDark)),
        ...(readEasily.includes(who) ? pages : []).map((page) => seen(page, 'easy.largest.f', telephone)),
      ]
      assert.deepEqual(await faultsOn(served, sights), [])
    })

  /** One page behind each door that this role can open. */
  function pagesFor(who: string): Found[] {
    const own = found.filter(({ isPage, key }) => isPage && key.who === who)
    return [...new Map(own.toReversed().map((page) => [page.pattern, page])).values()].toReversed()
  }

  /** What several roles read is looked at on a wide screen once, and a third of it in English in the dark. */
  const isNewTo = (who: string, { pattern }: Found) =>
    readers.find((reader) => pagesFor(reader).some((page) => page.pattern === pattern)) === who
})

const isFirst = (key: Key, keys: Key[]) => keys.find(({ who }) => who === key.who) === key
