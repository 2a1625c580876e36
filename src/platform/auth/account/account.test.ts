import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Authenticator, hiddenFields } from '#test/authenticator.ts'
import { Browser } from '#test/browser.ts'
import { lettersOf } from '#test/letters.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import type { Inhabitant, Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openAccount } from '../../accounts/open-account.ts'
import type { Role } from '../actor.ts'
import { openSession } from '../session.ts'

const time = handClock()
const password = '朝の公園のベンチ'
let town: Town

before(async () => {
  town = await ownTown({}, time.clock)
})

let number = 0
/** Somebody with an address, signed in this very moment. */
async function inhabitant(role: Role = 'supporter'): Promise<Inhabitant & { email: string }> {
  const email = `own${number++}@example.jp`
  const accountId = await town.work(async (tx, moment) => {
    const { opened } = await openAccount(tx, moment, { name: '岸さん', email, roles: [{ role }] })
    return opened ?? ''
  })
  return { accountId, email, browser: await anotherBrowser(accountId) }
}

async function anotherBrowser(accountId: string): Promise<Browser> {
  const token = await town.work((tx, moment) => openSession(tx, { ...moment, now: time.clock() }, accountId, 'full'))
  return new Browser(town.app, { session: token, display: 'ja.normal.n' })
}

const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200

test('one’s own page says who one is and how one signs in', async () => {
  const { browser, email } = await inhabitant()
  const { text } = await browser.get(urls.account.show())
  assert.match(text, /岸さん/)
  assert.match(text, new RegExp(email))
  assert.match(text, /この端末/)
})

test('setting a password ends every other session, tells by mail, and the password works', async () => {
  const { browser, accountId, email } = await inhabitant()
  const other = await anotherBrowser(accountId)
  const saved = await browser.postAndFollow(urls.account.password(), { password })
  assert.match(saved.text, /パスワードを決めました/)
  assert.deepEqual([await signedIn(browser), await signedIn(other)], [true, false])
  assert.match((await lettersOf(town)).find(({ to }) => to === email)?.body ?? '', /パスワードが設定されました/)
  const fresh = town.visitor()
  await fresh.post(urls.signIn.password(), { account: email, password })
  assert.equal(await signedIn(fresh), true)
})

test('a weak password is refused with a reason and changes nothing', async () => {
  const { browser, email } = await inhabitant()
  for (const [weak, reason] of [
    ['short', /8文字以上にしてください/],
    ['password1', /すぐに思いつく/],
    ['x1'.repeat(65), /128文字までに/],
  ] as const) {
    const answer = await browser.post(urls.account.password(), { password: weak })
    assert.equal(answer.status, 422)
    assert.match(answer.text, reason)
    assert.doesNotMatch(answer.text, new RegExp(`value="${weak}"`))
  }
  const fresh = town.visitor()
  await fresh.post(urls.signIn.password(), { account: email, password: 'password1' })
  assert.equal(await signedIn(fresh), false)
})

test('some time after signing in, the present password is asked for before it is changed', async () => {
  const { browser } = await inhabitant()
  await browser.post(urls.account.password(), { password })
  time.later(16)
  assert.match((await browser.get(urls.account.password())).text, /今のパスワード/)
  const without = await browser.post(urls.account.password(), { password: '夜の駅のホーム' })
  assert.equal(without.status, 422)
  assert.match(without.text, /今のパスワードが違います/)
  const wrong = await browser.post(urls.account.password(), { present: '別の言葉です', password: '夜の駅のホームの灯' })
  assert.equal(wrong.status, 422)
  const right = await browser.post(urls.account.password(), { present: password, password: '夜の駅のホームの灯' })
  assert.equal(right.status, 303)
})

test('some time after signing in, other ways to sign in change only after signing in once more', async () => {
  const { browser } = await inhabitant()
  time.later(16)
  const { password: own, totp, recoveryCodes, passkeys, passkeyOptions } = urls.account
  for (const address of [own(), totp(), recoveryCodes(), passkeys()]) {
    assert.equal((await browser.get(address)).location, urls.signIn.show({ back: address }))
    assert.match((await browser.post(address)).location, /^\/sign-in\?/)
  }
  assert.match((await browser.post(passkeyOptions())).location, /^\/sign-in\?/)
  assert.match((await browser.get(urls.signIn.show({ back: totp() }))).text, /もう一度ご本人/)
})

test('a supporter may set a second step up, is then asked for it, and may take it off', async () => {
  const { browser, email } = await inhabitant()
  await browser.post(urls.account.password(), { password })
  const page = await browser.get(urls.account.totp())
  const app = new Authenticator(page.text)
  const done = await browser.post(urls.account.totp(), {
    ...hiddenFields(page.text, 'code'),
    code: app.code(time.clock()),
  })
  assert.match(done.text, /控えの番号/)
  const fresh = town.visitor()
  const answer = await fresh.post(urls.signIn.password(), { account: email, password })
  assert.match(answer.location, /second-step/)
  await browser.post(urls.account.totp(), { remove: 'yes' })
  assert.equal(await signedIn(browser), true)
  const later = town.visitor()
  await later.post(urls.signIn.password(), { account: email, password })
  assert.equal(await signedIn(later), true)
})

test('a coordinator cannot take the second step off', async () => {
  const { browser, accountId } = await inhabitant('coordinator')
  const page = await browser.get(urls.account.totp())
  const app = new Authenticator(page.text)
  await browser.post(urls.account.totp(), { ...hiddenFields(page.text, 'code'), code: app.code(time.clock()) })
  await browser.post(urls.account.totp(), { remove: 'yes' })
  const kept = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('account')
      .select('totp_confirmed_at')
      .where('tenant_id', '=', tenantId)
      .where('id', '=', accountId)
      .executeTakeFirstOrThrow(),
  )
  assert.notEqual(kept.totp_confirmed_at, null)
})

test('new recovery codes replace the old ones, and there are none without an authenticator', async () => {
  const { browser } = await inhabitant()
  assert.equal((await browser.post(urls.account.recoveryCodes())).location, urls.account.totp())
  const page = await browser.get(urls.account.totp())
  const app = new Authenticator(page.text)
  const first = await browser.post(urls.account.totp(), {
    ...hiddenFields(page.text, 'code'),
    code: app.code(time.clock()),
  })
  const second = await browser.post(urls.account.recoveryCodes())
  const codesOn = (text: string) => [...text.matchAll(/<code>([^<]{11})<\/code>/g)].map(([, code]) => code)
  assert.equal(codesOn(second.text).length, 10)
  assert.equal(
    codesOn(second.text).some((code) => codesOn(first.text).includes(code)),
    false,
  )
  assert.match((await browser.get(urls.account.recoveryCodes())).text, /10個/)
})

test('the language of pages and mail changes together', async () => {
  const { browser, accountId } = await inhabitant()
  const page = await browser.postAndFollow(urls.account.language(), { language: 'en' })
  assert.match(page.text, /<html lang="en"/)
  assert.match(page.text, /The language was changed/)
  await browser.post(urls.account.password(), { password })
  const mine = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('mail')
      .select('subject')
      .where('tenant_id', '=', tenantId)
      .where('account_id', '=', accountId)
      .execute(),
  )
  assert.match(mine[0]?.subject ?? '', /a way to sign in was changed/)
})

test('signing out everywhere ends every session and every link on its way', async () => {
  const { browser, accountId, email } = await inhabitant()
  const other = await anotherBrowser(accountId)
  await town.visitor().post(urls.signIn.link(), { email })
  const link = /^\/sign-in\/with\/\S+$/m.exec((await lettersOf(town)).find(({ to }) => to === email)?.body ?? '')?.[0]
  await browser.post(urls.signOutEverywhere())
  assert.deepEqual([await signedIn(browser), await signedIn(other)], [false, false])
  assert.equal((await town.visitor().get(link ?? '')).status, 404)
})

test('the pages of one’s own settings are for people who are signed in', async () => {
  for (const address of [urls.account.show(), urls.account.password(), urls.account.totp(), urls.account.passkeys()])
    assert.equal((await town.visitor().get(address)).location, urls.signIn.show({ back: address }))
})
