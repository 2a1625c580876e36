import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Browser } from '#test/browser.ts'
import { handClock, ownApp, ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import type { App } from '../../src/app.ts'

/** IPA 10 speaks of buffers, which this language guards itself; here the sizes and numbers of what is sent. */

const time = handClock()
let town: Town

before(async () => {
  town = await ownTown({}, time.clock)
})

test('a form of more than 256 KB is not read to its end, whether or not it says its size', async () => {
  const body = `x=${'a'.repeat(300_000)}`
  const type = { 'Content-Type': 'application/x-www-form-urlencoded' }
  const stated = { method: 'POST', body, headers: { ...type, 'Content-Length': String(body.length) } }
  const stream = new Blob([body]).stream()
  const unstated = { method: 'POST', body: stream, duplex: 'half', headers: type } as RequestInit
  for (const init of [stated, unstated]) {
    const answer = await town.app.fetch(new Request(`http://localhost${urls.signIn.link()}`, init))
    assert.equal(answer.status, 413)
  }
})

/** Posts a sign-in link form from a network address, with another address of mail each time. */
async function ask(app: App, forwarded: string, n: number): Promise<number> {
  const browser = new Browser(app)
  const page = await browser.get(urls.signIn.show())
  const token = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const visitor = /visitor=([^;]+)/.exec(page.headers.getSetCookie().join())?.[1] ?? ''
  const request = new Request(`http://localhost${urls.signIn.passkeyOptions()}`, {
    method: 'POST',
    headers: { Cookie: `visitor=${visitor}`, 'X-Form-Token': token, 'X-Forwarded-For': forwarded, 'X-Try': String(n) },
  })
  return (await app.fetch(request)).status
}

async function askUntilRefused(app: App, from: (n: number) => string): Promise<number> {
  for (let n = 1; n <= 100; n++) if ((await ask(app, from(n), n)) === 429) return n
  return Number.POSITIVE_INFINITY
}

test('behind our proxy each network address has its own measure', async () => {
  const app = await ownApp({ trustProxy: true }, time.clock)
  assert.equal(await askUntilRefused(app, () => '203.0.113.7'), 61)
  assert.equal(await ask(app, '203.0.113.8', 0), 200)
  time.later(1)
  assert.equal(await ask(app, '203.0.113.7', 0), 200)
})

test('what the visitor writes before the proxy’s own entry changes nothing', async () => {
  const app = await ownApp({ trustProxy: true }, time.clock)
  assert.equal(await askUntilRefused(app, (n) => `198.51.100.${n}, 203.0.113.9`), 61)
})

test('without a proxy the header is not believed at all', async () => {
  const app = await ownApp({ trustProxy: false }, time.clock)
  assert.equal(await askUntilRefused(app, (n) => `198.51.100.${n}`), 61)
})

test('the many addresses of one IPv6 network count as one', async () => {
  const app = await ownApp({ trustProxy: true }, time.clock)
  assert.equal(await askUntilRefused(app, (n) => `2001:db8:1:2::${n.toString(16)}`), 61)
  assert.equal(await ask(app, '2001:db8:1:3::1', 0), 200)
})
