import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { hiddenFields } from '#test/authenticator.ts'
import type { Browser } from '#test/browser.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openAccount } from '../../accounts/open-account.ts'
import { changePassword } from '../account/change-password.ts'
import { hashPassword } from '../password.ts'

const time = handClock()
const password = '朝の公園のベンチ'
let town: Town

before(async () => {
  town = await ownTown({}, time.clock)
})

const account = async (email: string, at = town, word = password) => {
  const hash = await hashPassword(word)
  return at.work(async (tx, moment) => {
    const { opened } = await openAccount(tx, moment, { name: '森さん', email, roles: [{ role: 'host' }] })
    await changePassword(tx, moment, opened ?? '', hash)
    return opened ?? ''
  })
}

const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200

test('the right password signs in and leads to where one wanted to go', async () => {
  await account('right@example.jp')
  const browser = town.visitor()
  const answer = await browser.post(urls.signIn.password(), { account: 'right@example.jp', password, back: '/help' })
  assert.equal(answer.location, '/help')
  assert.equal(await signedIn(browser), true)
})

test('a wrong password and an unknown address get the same words, and the password is never shown again', async () => {
  await account('wrong@example.jp')
  const page = async (email: string) => {
    const answer = await town.visitor().post(urls.signIn.password(), { account: email, password: 'guessed-wrong' })
    assert.equal(answer.status, 422)
    assert.doesNotMatch(answer.text, /guessed-wrong/)
    assert.match(answer.text, /組み合わせが違います/)
    return answer.text.replaceAll(email, '').replace(/name="_token" value="[^"]+"/g, '')
  }
  assert.equal(await page('wrong@example.jp'), await page('nobody-here@example.jp'))
})

test('an account without a password is opened by none, not even by an empty one', async () => {
  await town.work((tx, moment) =>
    openAccount(tx, moment, { name: '森さん', email: 'none@example.jp', roles: [{ role: 'host' }] }),
  )
  for (const guess of ['', 'null', password]) {
    const browser = town.visitor()
    await browser.post(urls.signIn.password(), { account: 'none@example.jp', password: guess })
    assert.equal(await signedIn(browser), false)
  }
})

test('after eight tries on one address the ninth waits, from whichever browser, and a link by mail still works', async () => {
  await account('guessed@example.jp')
  const attempt = (word: string) =>
    town.visitor().post(urls.signIn.password(), { account: 'guessed@example.jp', password: word })
  for (let n = 0; n < 8; n++) assert.equal((await attempt(`guess ${n}`)).status, 422)
  const ninth = await attempt(password)
  assert.equal(ninth.status, 429)
  assert.ok(Number(ninth.headers.get('Retry-After')) > 60)
  assert.equal((await town.visitor().post(urls.signIn.link(), { email: 'guessed@example.jp' })).status, 303)
  time.later(2)
  assert.equal((await attempt(password)).status, 303)
})

test('a refused attempt is recorded for the account, without what was typed', async () => {
  const id = await account('watched@example.jp')
  await town.visitor().post(urls.signIn.password(), { account: 'watched@example.jp', password: 'secret-guess' })
  const events = await town.work((tx, { tenantId }) =>
    tx
      .selectFrom('event')
      .select(['verb', 'details'])
      .where('tenant_id', '=', tenantId)
      .where('subject_id', '=', id)
      .execute(),
  )
  assert.deepEqual(
    events.filter(({ verb }) => verb === 'refuse-sign-in').map(({ details }) => details),
    [{ means: 'password' }],
  )
})

test('the same address and password in two municipalities ask where to, and only what was proven can be chosen', async () => {
  const other = new Town(town.app, (await ownTown()).tenantId, 'となり市')
  const here = await account('two@example.jp')
  await account('two@example.jp', other)
  const elsewhere = await account('else@example.jp', other, 'another one entirely')
  const browser = town.visitor()
  const page = await browser.post(urls.signIn.password(), { account: 'two@example.jp', password })
  assert.equal(page.status, 200)
  const fields = hiddenFields(page.text, 'ticket')
  await browser.post(urls.signIn.password(), { ...fields, account: elsewhere })
  assert.equal(await signedIn(browser), false)
  await browser.post(urls.signIn.password(), { ...fields, account: here })
  assert.equal(await signedIn(browser), true)
})

test('the choice between municipalities is good for ten minutes, and for the browser that proved the password', async () => {
  const other = new Town(town.app, (await ownTown()).tenantId, 'となり市')
  const here = await account('three@example.jp')
  await account('three@example.jp', other)
  const browser = town.visitor()
  const page = await browser.post(urls.signIn.password(), { account: 'three@example.jp', password })
  const fields = { ...hiddenFields(page.text, 'ticket'), account: here }
  const thief = town.visitor()
  await thief.post(urls.signIn.password(), { ...fields, _token: '' })
  assert.equal(await signedIn(thief), false)
  time.later(11)
  await browser.post(urls.signIn.password(), fields)
  assert.equal(await signedIn(browser), false)
})
