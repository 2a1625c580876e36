import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { type ServerType, serve } from '@hono/node-server'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openSession } from '#platform/auth/session.ts'
import { axeFaults } from '#test/axe.ts'
import { openChrome, withoutChrome } from '#test/chrome.ts'
import { ownApp } from '#test/own-app.ts'
import { newTown, Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** The script in a real browser, with a telephone that the browser plays. */

let chrome: Browser
let server: ServerType
let site: string
let town: Town

describe('passkeys in a browser', { skip: withoutChrome }, () => {
  before(async () => {
    chrome = await openChrome()
    let answer: Town['app']['fetch'] = () => new Response('')
    server = serve({ fetch: (request, env) => answer(request, env), port: 0, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    site = `http://localhost:${(server.address() as AddressInfo).port}`
    const app = await ownApp({ publicUrl: site })
    answer = app.fetch
    const { tenantId, name } = await newTown()
    town = new Town(app, tenantId, name)
  })

  after(() => server?.close())

  test('a passkey is added and then signs in, with nothing but two presses', async () => {
    const context = await contextOf(chrome)
    const page = await context.newPage()
    await giveTelephone(context, page)
    const { accountId } = await town.inhabitant(['coordinator'])
    const token = await town.work((tx, moment) => openSession(tx, moment, accountId, 'full'))
    await context.addCookies([{ name: 'session', value: token, url: site }])

    await page.goto(site + urls.account.passkeys())
    await page.fill('form[data-passkey] [name=label]', 'わたしの電話')
    await page.click('form[data-passkey] button')
    await page.waitForURL(/saved=passkey/)

    await context.clearCookies({ name: 'session' })
    await page.goto(site + urls.signIn.show({ back: urls.account.passkeys() }))
    await page.click('form[data-passkey] button')
    await page.waitForURL(site + urls.account.passkeys())
    assert.match((await page.textContent('main')) ?? '', /わたしの電話/)
    await context.close()
  })

  test('a device without this passkey is told so in words, and the other ways stay', async () => {
    const context = await contextOf(chrome)
    const page = await context.newPage()
    const telephone = await giveTelephone(context, page)
    await telephone.forget()
    await page.goto(site + urls.signIn.show())
    await page.click('form[data-passkey] button')
    const said = page.locator('[data-passkey-status]', { hasText: 'ほかの方法' })
    await said.waitFor()
    assert.equal(await page.isVisible('[name=email]'), true)
    await context.close()
  })

  test('without JavaScript, and under another name of the site, the button is not offered and a sentence says why', async () => {
    const plain = await chrome.newContext({ javaScriptEnabled: false, locale: 'ja-JP' })
    const other = await contextOf(chrome)
    for (const [context, at] of [
      [plain, site],
      [other, site.replace('localhost', '127.0.0.1')],
    ] as const) {
      const page = await context.newPage()
      await page.goto(at + urls.signIn.show())
      assert.equal(await page.isVisible('form[data-passkey]'), false)
      assert.match((await page.textContent('[data-passkey-without]')) ?? '', /使えません/)
      await context.close()
    }
  })

  test('axe finds nothing on the sign-in page in any language', async () => {
    const context = await chrome.newContext({ bypassCSP: true, locale: 'ja-JP' })
    for (const display of ['ja.normal.n', 'easy.largest.f', 'en.large.n'])
      for (const width of [375, 1280]) {
        await context.addCookies([{ name: 'display', value: display, url: site }])
        const page = await context.newPage()
        await page.setViewportSize({ width, height: 800 })
        await page.goto(site + urls.signIn.show())
        assert.deepEqual(await axeFaults(page), [], `${display} at ${width}`)
        await page.close()
      }
    await context.close()
  })
})

const contextOf = (browser: Browser) => browser.newContext({ locale: 'ja-JP' })

/** A telephone that knows its owner and answers at once. */
async function giveTelephone(context: BrowserContext, page: Page) {
  const cdp = await context.newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { forget: () => cdp.send('WebAuthn.clearCredentials', { authenticatorId }) }
}
