import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Browser } from '#test/browser.ts'
import { lettersOf, linkIn } from '#test/letters.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openAccount } from '../../accounts/open-account.ts'
import type { Role } from '../actor.ts'
import { invite } from '../invite.ts'

const time = handClock()
let town: Town

before(async () => {
  town = await ownTown({}, time.clock)
})

const account = async (email: string, roles: Role[] = ['supporter'], at = town) => {
  const done = await at.work((tx, moment) =>
    openAccount(tx, moment, { name: '水野さん', email, roles: roles.map((role) => ({ role })) }),
  )
  return done.opened ?? ''
}

const tokenOf = (address: string) => ({ token: decodeURIComponent(address.split('?')[0]?.split('/').at(-1) ?? '') })
const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200

const press = async (browser: Browser, address: string) => {
  const { text } = await browser.get(address)
  const fields = Object.fromEntries(
    [...text.matchAll(/name="(account|back)" value="([^"]*)"/g)].map(([, n, v]) => [n, v]),
  )
  return browser.post(urls.signIn.useLink(tokenOf(address)), fields as Record<string, string>)
}

test('a link by mail signs in after its button is pressed, and leads to where one wanted to go', async () => {
  await account('a@example.jp')
  const browser = town.visitor()
  const asked = await browser.post(urls.signIn.link(), { email: 'Ａ@Example.jp ', back: '/help' })
  assert.equal(asked.location, urls.signIn.link())
  const address = await linkIn(town, 'sign-in-link')
  const pressed = await press(browser, address)
  assert.equal(pressed.location, '/help')
  assert.equal(await signedIn(browser), true)
})

test('opening the link, as a scanner of mail does, does not use it up', async () => {
  await account('scanned@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'scanned@example.jp' })
  const address = await linkIn(town, 'sign-in-link')
  for (let n = 0; n < 3; n++) assert.equal((await town.visitor().get(address)).status, 200)
  const browser = town.visitor()
  await press(browser, address)
  assert.equal(await signedIn(browser), true)
})

test('a link works once, and using it ends the others that were asked for', async () => {
  await account('twice@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'twice@example.jp' })
  const first = await linkIn(town, 'sign-in-link')
  time.later(1)
  await town.visitor().post(urls.signIn.link(), { email: 'twice@example.jp' })
  const second = await linkIn(town, 'sign-in-link')
  assert.notEqual(first, second)
  await press(town.visitor(), second)
  for (const address of [first, second]) {
    const again = await town.visitor().get(address)
    assert.equal(again.status, 404)
    assert.match(again.text, /もう使えません/)
  }
})

test('two who press at once do not both get in', async () => {
  await account('race@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'race@example.jp' })
  const address = await linkIn(town, 'sign-in-link')
  const browsers = [town.visitor(), town.visitor()]
  const answers = await Promise.all(browsers.map((browser) => press(browser, address)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404])
})

test('a link runs out after thirty minutes', async () => {
  await account('late@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'late@example.jp' })
  const address = await linkIn(town, 'sign-in-link')
  time.later(29)
  assert.equal((await town.visitor().get(address)).status, 200)
  time.later(1)
  assert.equal((await town.visitor().get(address)).status, 404)
})

test('a known and an unknown address get the same answer, and only the known one gets mail', async () => {
  await account('known@example.jp')
  const letters = (await lettersOf(town)).length
  const ask = async (email: string) => {
    const answer = await town.visitor().postAndFollow(urls.signIn.link(), { email })
    return { status: answer.status, text: answer.text.replace(/name="_token" value="[^"]+"/g, '') }
  }
  assert.deepEqual(await ask('known@example.jp'), await ask('unknown@example.jp'))
  assert.equal((await lettersOf(town)).length, letters + 1)
})

test('what is no address of mail is said at the field, with what was typed', async () => {
  const answer = await town.visitor().post(urls.signIn.link(), { email: 'みずの' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /メールアドレスの形/)
  assert.match(answer.text, /value="みずの"/)
})

test('a closed account gets neither mail nor a way in by a link that is still on its way', async () => {
  const id = await account('closing@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'closing@example.jp' })
  const address = await linkIn(town, 'sign-in-link')
  await town.work((tx, { tenantId, now }) =>
    tx.updateTable('account').set({ closed_at: now }).where('tenant_id', '=', tenantId).where('id', '=', id).execute(),
  )
  assert.equal((await town.visitor().get(address)).status, 404)
  const letters = (await lettersOf(town)).length
  await town.visitor().post(urls.signIn.link(), { email: 'closing@example.jp' })
  assert.equal((await lettersOf(town)).length, letters)
})

test('an address known in two municipalities gets one link, which asks where to', async () => {
  const other = new Town(town.app, (await ownTown()).tenantId, 'となり市')
  await account('both@example.jp')
  const there = await account('both@example.jp', ['host'], other)
  await town.visitor().post(urls.signIn.link(), { email: 'both@example.jp' })
  const address =
    (await linkIn(town, 'sign-in-link', 'both@example.jp')) || (await linkIn(other, 'sign-in-link', 'both@example.jp'))
  const browser = town.visitor()
  const page = await browser.get(address)
  assert.equal(page.text.match(/name="account"/g)?.length, 2)
  await browser.post(urls.signIn.useLink(tokenOf(address)), { account: there })
  const sessions = await other.work((tx, { tenantId }) =>
    tx.selectFrom('session').select('account_id').where('tenant_id', '=', tenantId).execute(),
  )
  assert.deepEqual(sessions, [{ account_id: there }])
})

test('a link opens no account of another address', async () => {
  await account('mine@example.jp')
  const foreign = await account('not-mine@example.jp')
  await town.visitor().post(urls.signIn.link(), { email: 'mine@example.jp' })
  const address = await linkIn(town, 'sign-in-link')
  const browser = town.visitor()
  assert.equal((await browser.post(urls.signIn.useLink(tokenOf(address)), { account: foreign })).status, 404)
  assert.equal(await signedIn(browser), false)
})

test('an invitation works for seven days and once', async () => {
  const id = await account('invited@example.jp')
  const invited = await town.work((tx, moment) => invite(tx, { ...moment, now: time.clock() }, id))
  assert.equal(invited.invited, true)
  const address = await linkIn(town, 'invitation')
  time.later(7 * 24 * 60 - 1)
  const browser = town.visitor()
  await press(browser, address)
  assert.equal(await signedIn(browser), true)
  assert.equal((await town.visitor().get(address)).status, 404)
})

test('who has no address cannot be invited by mail, and the verb says so', async () => {
  const silent = await town.work((tx, moment) => openAccount(tx, moment, { name: '紙の人', email: null, roles: [] }))
  const invited = await town.work((tx, moment) => invite(tx, moment, silent.opened ?? ''))
  assert.deepEqual(invited, { invited: false, because: 'no-address' })
})

test('the sixth link within a short time is not sent, whether or not the address is known', async () => {
  for (const email of ['often@example.jp', 'nobody@example.jp']) {
    const answers = []
    for (let n = 0; n < 6; n++) answers.push(await town.visitor().post(urls.signIn.link(), { email }))
    assert.deepEqual(
      answers.map(({ status }) => status),
      [303, 303, 303, 303, 303, 429],
    )
    const wait = Number(answers.at(-1)?.headers.get('Retry-After'))
    assert.ok(wait > 280 && wait <= 300, `${wait} s`)
    assert.match(answers.at(-1)?.text ?? '', /少し時間をおいてください/)
  }
  time.later(5)
  assert.equal((await town.visitor().post(urls.signIn.link(), { email: 'often@example.jp' })).status, 303)
})
