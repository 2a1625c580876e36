import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { host, supporter } from '#dispatch/fixtures/cast.ts'
import type { Role } from '#platform/auth/actor.ts'
import type { Browser } from '#test/browser.ts'
import { newTown, type Town } from '#test/town.ts'

let town: Town
before(async () => {
  town = await newTown()
})

const readers: [Role, ('ja' | 'en' | 'easy')[]][] = [
  ['coordinator', ['ja', 'en']],
  ['officer', ['ja', 'en']],
  ['administrator', ['ja', 'en']],
  ['follow_up_staff', ['ja', 'en']],
  ['operator', ['ja', 'en']],
  ['host', ['ja', 'en', 'easy']],
  ['supporter', ['ja', 'en', 'easy']],
]

for (const [role, languages] of readers)
  test(`the pages of the menu of a ${role} are called as the menu calls them`, async () => {
    const { browser } = await inhabitant(role)
    for (const language of languages) {
      const entries = menuOf((await browser.speak(language).get('/help')).text)
      assert.ok(entries.length > 0, `nothing in the menu in ${language}`)
      for (const { href, label } of entries) {
        const title = await titleOf(browser, href)
        assert.ok(title.toLowerCase().includes(label.toLowerCase()), `${href}: “${label}” leads to “${title}”`)
      }
    }
  })

test('a menu of many pages is gathered under a few words, a menu of few is not', async () => {
  const { browser: coordinator } = await inhabitant('coordinator')
  const many = rowOf((await coordinator.get('/people')).text)
  const seenAtOnce = many.replace(/<\/summary><ul>.*?<\/ul>/gs, '')
  assert.ok(menuOf(many).length > 12)
  assert.ok((seenAtOnce.match(/<li>/g) ?? []).length <= 8)
  const { browser: asHost } = await inhabitant('host')
  assert.doesNotMatch((await asHost.get('/hosting')).text, /nav-group/)
})

test('the place where one is, and the word it is gathered under, are marked; pages below it too', async () => {
  const { browser } = await inhabitant('coordinator')
  const people = rowOf((await browser.get('/people')).text)
  assert.match(people, /<summary aria-current="true"><span>人と団体<\/span>/)
  assert.match(people, /<a href="\/people" aria-current="page">/)
  const below = rowOf((await browser.get('/people/new')).text)
  assert.match(below, /<a href="\/people" aria-current="true">/)
  assert.equal(below.split('aria-current').length - 1, 2)
  assert.match(
    rowOf((await browser.get('/visits/calendar')).text),
    /<a href="\/visits">.*<a href="\/visits\/calendar" aria-current="page">/,
  )
})

test('on a narrow screen the group with this page is open, so that one sees where one is', async () => {
  const { browser } = await inhabitant('coordinator')
  const { text } = await browser.get('/people')
  const narrow = text.slice(text.indexOf('site-menu-panel'), text.indexOf('site-nav-wide'))
  assert.match(
    narrow,
    /<details class="nav-group" name="site-nav-list" open><summary aria-current="true"><span>人と団体/,
  )
  assert.equal(narrow.split(' open>').length - 1, 1)
})

async function inhabitant(role: Role) {
  if (role === 'supporter') return supporter(town)
  return town.inhabitant([role], role === 'host' ? { organisationId: await host(town) } : {})
}

const rowOf = (page: string) => page.slice(page.indexOf('site-nav-wide'), page.indexOf('</header>'))

const plain = (html: string) => html.replace(/<rt>.*?<\/rt>/g, '').replace(/<[^>]+>/g, '')

const menuOf = (page: string) =>
  [...rowOf(page).matchAll(/<a href="([^"]+)"(?: aria-current="\w+")?><span>(.*?)<\/span>/g)].map(
    ([, href = '', label = '']) => ({ href, label: plain(label) }),
  )

async function titleOf(browser: Browser, href: string): Promise<string> {
  const first = await browser.get(href)
  const { text, status } = first.location ? await browser.get(first.location) : first
  assert.equal(status, 200, href)
  return plain(/<h1[^>]*>(.*?)<\/h1>/s.exec(text)?.[1] ?? '')
}
