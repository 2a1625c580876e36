import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openSession } from '#platform/auth/session.ts'
import { Browser } from '#test/browser.ts'
import { doorsOf, filledWith, someId } from '#test/doors.ts'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 11: every door is guarded, unless it stands in this list. */

const open = {
  GET: [
    urls.assets.pattern,
    urls.healthz.pattern,
    urls.readyz.pattern,
    urls.home.pattern,
    urls.help.pattern,
    urls.about.pattern,
    urls.accessibility.pattern,
    urls.privacy.pattern,
    urls.robots.pattern,
    urls.signIn.show.pattern,
    urls.signIn.link.pattern,
    urls.signIn.useLink.pattern,
    urls.signIn.secondStep.pattern,
    urls.demonstration.mail.pattern,
    urls.setup.pattern,
    urls.feed.pattern,
  ] as string[],
  POST: [
    urls.display.pattern,
    urls.signIn.link.pattern,
    urls.signIn.useLink.pattern,
    urls.signIn.password.pattern,
    urls.signIn.passkeyOptions.pattern,
    urls.signIn.passkey.pattern,
    urls.signIn.secondStep.pattern,
    urls.signOut.pattern,
    urls.signOutEverywhere.pattern,
    urls.demonstration.signIn.pattern,
    urls.setup.pattern,
  ] as string[],
}
let town: Town

before(async () => {
  town = await ownTown()
})

/** What a municipality shows to everybody and takes from everybody stands under its code, and nowhere else. */
const isUnderCode = (path: string) => path.startsWith(urls.place.home.pattern.replace(/\/$/, ''))
const guarded = (method: 'GET' | 'POST') =>
  doorsOf(town.app, method).filter((path) => !open[method].includes(path) && !isUnderCode(path))

test('a visitor is led from every other page to the sign-in, and back', async () => {
  const doors = guarded('GET')
  assert.ok(doors.length > 10)
  for (const pattern of doors) {
    const address = filledWith(pattern, someId)
    const answer = await town.visitor().get(address)
    assert.equal(answer.status, 303, pattern)
    assert.equal(answer.location, urls.signIn.show({ back: address }), pattern)
  }
})

test('no other form does anything for a visitor', async () => {
  for (const pattern of guarded('POST')) {
    const answer = await town.visitor().post(filledWith(pattern, someId), { name: 'x' })
    assert.equal(answer.status, 303, pattern)
    assert.match(answer.location, /^\/sign-in/, pattern)
  }
})

test('under a code that no municipality has there is nothing for anybody', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  for (const visitor of [town.visitor(), browser])
    for (const pattern of doorsOf(town.app, 'GET').filter(isUnderCode))
      assert.equal((await landing(visitor, filledWith(pattern, someId))).status, 404, pattern)
  for (const pattern of doorsOf(town.app, 'POST').filter(isUnderCode))
    assert.ok([400, 404].includes((await browser.post(filledWith(pattern, someId))).status), pattern)
})

test('who has done only the first of two steps is still a visitor everywhere', async () => {
  const { accountId } = await town.inhabitant(['coordinator'])
  const token = await town.work((tx, moment) => openSession(tx, moment, accountId, 'second-step'))
  const browser = new Browser(town.app, { session: token, display: 'ja.normal.n' })
  for (const pattern of guarded('GET'))
    assert.match((await browser.get(filledWith(pattern, someId))).location, /^\/sign-in/, pattern)
  for (const pattern of guarded('POST'))
    assert.match((await browser.post(filledWith(pattern, someId))).location, /^\/sign-in/, pattern)
})

test('an account without any role sees nobody’s records', async () => {
  const { browser } = await town.inhabitant([])
  for (const pattern of guarded('GET').filter((path) => !path.startsWith('/account'))) {
    const answer = await browser.get(filledWith(pattern, someId))
    assert.ok([403, 404].includes(answer.status), `${pattern} answers ${answer.status}`)
  }
})

test('a role that was taken away is gone at the next click', async () => {
  const { browser, accountId } = await town.inhabitant(['coordinator'])
  assert.equal((await browser.get(urls.organisations.index())).status, 200)
  await town.work((tx, { tenantId, now }) =>
    tx
      .updateTable('account_role')
      .set({ ended_at: now })
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', accountId)
      .execute(),
  )
  assert.equal((await browser.get(urls.organisations.index())).status, 403)
})

/** Where an address leads that differs from the right one by its last sign alone. */
async function landing(visitor: Browser, address: string) {
  const answer = await visitor.get(address)
  return answer.status === 301 && answer.location === `${address}/` ? visitor.get(answer.location) : answer
}
