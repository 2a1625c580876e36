import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { safeBack } from '#platform/web/safe-back.ts'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** No address that somebody sends leads from here to another site. */

const foreign = [
  'https://evil.example/',
  '//evil.example/',
  '/\\evil.example',
  '\\\\evil.example',
  '/.//evil.example',
  '/x/..//evil.example',
  '/%2e//evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  ' //evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  'evil.example',
  '',
]
let town: Town

before(async () => {
  town = await ownTown()
})

/** Where a browser would go from here. */
const hostOf = (location: string) => new URL(location, 'https://tomoni.example').host

test('an address to come back to stays on this site', () => {
  for (const back of foreign) assert.equal(hostOf(safeBack(back)), 'tomoni.example', JSON.stringify(back))
  for (const back of [null, undefined, 7, {}]) assert.equal(safeBack(back), '/')
})

test('addresses of this site are kept with their question', () => {
  for (const back of ['/', '/help', '/people?state=resting&page=2', '/people/%E3%81%82'])
    assert.equal(safeBack(back), back)
})

test('neither the display nor the sign-in lead away', async () => {
  for (const back of foreign) {
    const display = await town.visitor().post(urls.display(), { language: 'ja', path: back })
    assert.equal(hostOf(display.location), 'tomoni.example', back)
    const page = await town.visitor().get(urls.signIn.show({ back }))
    for (const [, value = ''] of page.text.matchAll(/name="back" value="([^"]*)"/g))
      assert.equal(hostOf(value), 'tomoni.example', back)
  }
})
