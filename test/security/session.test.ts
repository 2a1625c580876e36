import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openAccount } from '#platform/accounts/open-account.ts'
import { changePassword, hashPassword } from '#platform/auth/index.ts'
import { Browser } from '#test/browser.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 4: a session is secret, made anew at each step, and ends when it should. */

const time = handClock()
const password = '朝の公園のベンチ'
let town: Town
let hash: string

before(async () => {
  town = await ownTown({}, time.clock)
  hash = await hashPassword(password)
})

let number = 0
async function person(role: 'host' | 'supporter' | 'follow_up_staff'): Promise<{ id: string; email: string }> {
  const email = `session${number++}@example.jp`
  const id = await town.work(async (tx, moment) => {
    const { opened } = await openAccount(tx, moment, { name: '人', email, roles: [{ role }] })
    await changePassword(tx, moment, opened ?? '', hash)
    return opened ?? ''
  })
  return { id, email }
}

async function enter(browser: Browser, email: string) {
  await browser.get(urls.signIn.show())
  return browser.post(urls.signIn.password(), { account: email, password })
}
const cookieOf = (answer: { headers: Headers }, name: string) =>
  answer.headers
    .getSetCookie()
    .filter((line) => line.startsWith(`${name}=`))
    .at(-1) ?? ''
const tokenOf = (answer: { headers: Headers }) => /^session=([^;]*)/.exec(cookieOf(answer, 'session'))?.[1] ?? ''
const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200

test('a session that somebody else prepared is not the one that is signed in', async () => {
  const { email } = await person('host')
  const planted = 'A'.repeat(43)
  const victim = new Browser(town.app, { session: planted })
  const answer = await enter(victim, email)
  assert.match(tokenOf(answer), /^[\w-]{43}$/)
  assert.notEqual(tokenOf(answer), planted)
  assert.equal(await signedIn(new Browser(town.app, { session: planted })), false)
})

test('signing in again makes a new session and ends the one before', async () => {
  const { email } = await person('host')
  const browser = town.visitor()
  const first = tokenOf(await enter(browser, email))
  const second = tokenOf(await enter(browser, email))
  assert.notEqual(first, second)
  assert.equal(await signedIn(new Browser(town.app, { session: first })), false)
  assert.equal(await signedIn(new Browser(town.app, { session: second })), true)
})

test('signing out ends the session on the server, clears what the browser kept, and forgets the cookie', async () => {
  const { email } = await person('host')
  const browser = town.visitor()
  const token = tokenOf(await enter(browser, email))
  await browser.get(urls.help())
  const answer = await browser.post(urls.signOut())
  assert.match(answer.headers.get('Clear-Site-Data') ?? '', /"storage"/)
  assert.match(cookieOf(answer, 'session'), /Max-Age=0/)
  assert.equal(await signedIn(new Browser(town.app, { session: token })), false)
})

test('at the desk of staff a session ends after an hour without use, and after twelve hours in any case', async () => {
  const { email } = await person('follow_up_staff')
  const idle = town.visitor()
  await enter(idle, email)
  time.later(59)
  assert.equal(await signedIn(idle), true)
  time.later(59)
  assert.equal(await signedIn(idle), true, 'use counts')
  time.later(61)
  assert.equal(await signedIn(idle), false)

  const busy = town.visitor()
  await enter(busy, email)
  for (let hours = 0; hours < 23; hours++) {
    time.later(30)
    await busy.get(urls.help())
  }
  assert.equal(await signedIn(busy), true)
  time.later(30)
  assert.equal(await signedIn(busy), false)
})

test('a supporter’s own telephone stays signed in for two weeks without use, and not longer', async () => {
  const { email } = await person('supporter')
  const browser = town.visitor()
  await enter(browser, email)
  time.later(13 * 24 * 60)
  assert.equal(await signedIn(browser), true)
  time.later(14 * 24 * 60 + 1)
  assert.equal(await signedIn(browser), false)
})

test('closing an account ends its sessions at once', async () => {
  const { id, email } = await person('host')
  const browser = town.visitor()
  await enter(browser, email)
  await town.work((tx, { tenantId, now }) =>
    tx.updateTable('account').set({ closed_at: now }).where('tenant_id', '=', tenantId).where('id', '=', id).execute(),
  )
  assert.equal(await signedIn(browser), false)
})

test('behind https the cookies are for this host and https only, and never for scripts', async () => {
  const secure = await ownTown({ publicUrl: 'https://tomoni.example' }, time.clock)
  const answer = await secure.visitor().get(urls.signIn.show())
  const [visitor = ''] = answer.headers.getSetCookie()
  assert.match(visitor, /^__Host-visitor=/)
  for (const word of ['Secure', 'HttpOnly', 'SameSite=Lax', 'Path=/']) assert.ok(visitor.includes(word), word)
  assert.doesNotMatch(visitor, /Domain=/i)
})

test('the database holds digests: what stands in it signs nobody in', async () => {
  const { id, email } = await person('host')
  const token = tokenOf(await enter(town.visitor(), email))
  const rows = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('session')
      .select('token_digest')
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', id)
      .execute(),
  )
  for (const { token_digest } of rows) {
    assert.notEqual(token_digest, token)
    assert.equal(await signedIn(new Browser(town.app, { session: token_digest })), false)
  }
})

test('no token of a session ever stands in an address or on a page', async () => {
  const { email } = await person('host')
  const browser = town.visitor()
  const answer = await enter(browser, email)
  const token = tokenOf(answer)
  assert.doesNotMatch(answer.location, new RegExp(token))
  for (const address of [urls.account.show(), urls.help(), urls.hosting.home()])
    assert.doesNotMatch((await browser.get(address)).text, new RegExp(token))
})
