import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 9: no answer of any kind can be put into a frame of another page. */

let town: Town

before(async () => {
  town = await ownTown({ publicUrl: 'https://tomoni.example' })
})

test('pages, messages, redirects, files and refusals all say so', async () => {
  const browser = town.visitor()
  const page = await browser.get(urls.signIn.show())
  const style = /href="(\/assets\/[^"]+\.css)"/.exec(page.text)?.[1] ?? ''
  const answers = {
    page,
    missing: await browser.get('/nowhere'),
    redirect: await browser.get(urls.account.show()),
    asset: await browser.get(style),
    health: await browser.get(urls.healthz()),
    refused: await browser.post(urls.signIn.link(), { email: 'x' }),
    withoutToken: await town.app.fetch(new Request(`http://localhost${urls.signOut()}`, { method: 'POST' })),
  }
  for (const [name, { headers }] of Object.entries(answers)) {
    assert.match(headers.get('Content-Security-Policy') ?? '', /frame-ancestors 'none'/, name)
    assert.equal(headers.get('X-Frame-Options'), 'DENY', name)
  }
})

test('forms can be sent to this site only', async () => {
  const { headers } = await town.visitor().get(urls.signIn.show())
  assert.match(headers.get('Content-Security-Policy') ?? '', /form-action 'self'/)
})

test('pages are kept by no cache, and browsers come back by https for a year', async () => {
  for (const address of [urls.signIn.show(), '/nowhere', urls.account.show()]) {
    const { headers } = await town.visitor().get(address)
    assert.equal(headers.get('Cache-Control'), 'no-store')
    assert.match(headers.get('Strict-Transport-Security') ?? '', /max-age=31536000/)
    assert.equal(headers.get('Referrer-Policy'), 'same-origin')
  }
})
