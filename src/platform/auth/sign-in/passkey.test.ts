import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import type { Browser } from '#test/browser.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import { PasskeyDevice } from '#test/passkey-device.ts'
import type { Inhabitant, Town } from '#test/town.ts'
import { urls } from '#urls.ts'

const time = handClock()
const origin = 'https://tomoni.example'
let town: Town

before(async () => {
  town = await ownTown({ publicUrl: null, port: 3000 }, time.clock)
})

const here = 'http://localhost:3000'
const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200
const asked = async (browser: Browser, address: string) => JSON.parse((await browser.post(address)).text)

/** Somebody signed in just now, in the application of this file. */
async function inhabitant(role: 'coordinator' | 'supporter' = 'coordinator'): Promise<Inhabitant> {
  return town.inhabitant([role])
}

async function withPasskey(device: PasskeyDevice, role?: 'coordinator' | 'supporter'): Promise<Inhabitant> {
  const person = await inhabitant(role)
  const options = await asked(person.browser, urls.account.passkeyOptions())
  const added = await person.browser.post(urls.account.passkeys(), { response: device.create(options), label: '電話' })
  assert.equal(added.status, 303)
  return person
}

async function signInWith(device: PasskeyDevice, browser = town.visitor()) {
  const options = await asked(browser, urls.signIn.passkeyOptions())
  return {
    browser,
    answer: await browser.post(urls.signIn.passkey(), { response: device.get(options), back: '/help' }),
  }
}

test('a passkey that verifies the person signs a coordinator in with no second step', async () => {
  const device = new PasskeyDevice(here)
  await withPasskey(device)
  const { browser, answer } = await signInWith(device)
  assert.equal(answer.location, '/help')
  assert.equal(await signedIn(browser), true)
})

test('a device that did not verify the person does not', async () => {
  const device = new PasskeyDevice(here)
  await withPasskey(device)
  device.verifiesPerson = false
  const { browser, answer } = await signInWith(device)
  assert.equal(answer.status, 422)
  assert.equal(await signedIn(browser), false)
})

test('an answer given on another site is worth nothing here', async () => {
  const device = new PasskeyDevice(here)
  await withPasskey(device)
  Object.defineProperty(device, 'origin', { value: origin })
  const { browser } = await signInWith(device)
  assert.equal(await signedIn(browser), false)
})

test('an answer counts once, within five minutes, and for the browser that was asked', async () => {
  const device = new PasskeyDevice(here)
  await withPasskey(device)
  const browser = town.visitor()
  const options = await asked(browser, urls.signIn.passkeyOptions())
  const other = town.visitor()
  await other.post(urls.signIn.passkey(), { response: device.get(options) })
  assert.equal(await signedIn(other), false)

  const response = device.get(options)
  await browser.post(urls.signIn.passkey(), { response })
  assert.equal(await signedIn(browser), true)
  await browser.post(urls.signOut())
  await browser.post(urls.signIn.passkey(), { response })
  assert.equal(await signedIn(browser), false)

  const late = town.visitor()
  const lateOptions = await asked(late, urls.signIn.passkeyOptions())
  time.later(5)
  await late.post(urls.signIn.passkey(), { response: device.get(lateOptions) })
  assert.equal(await signedIn(late), false)
})

test('a copied device, whose counter is behind, is refused', async () => {
  const device = new PasskeyDevice(here)
  await withPasskey(device)
  for (let n = 0; n < 3; n++) await signInWith(device)
  device.turnBack()
  const { browser } = await signInWith(device)
  assert.equal(await signedIn(browser), false)
})

test('a passkey that was taken off opens nothing', async () => {
  const device = new PasskeyDevice(here)
  const { browser } = await withPasskey(device)
  const page = await browser.get(urls.account.passkeys())
  const remove = /action="(\/account\/passkeys\/[^"]+\/remove)"/.exec(page.text)?.[1] ?? ''
  assert.equal((await browser.post(remove)).status, 303)
  const later = await signInWith(device)
  assert.equal(later.answer.status, 422)
  assert.equal(await signedIn(later.browser), false)
})

test('nobody takes off the passkey of somebody else', async () => {
  const device = new PasskeyDevice(here)
  const owner = await withPasskey(device)
  const page = await owner.browser.get(urls.account.passkeys())
  const remove = /action="(\/account\/passkeys\/[^"]+\/remove)"/.exec(page.text)?.[1] ?? ''
  const other = await inhabitant()
  assert.equal((await other.browser.post(remove)).status, 404)
  assert.equal(await signedIn((await signInWith(device)).browser), true)
})

test('what is no answer of a passkey at all is refused calmly', async () => {
  for (const response of ['', '{', '[]', '{"id":"x"}', JSON.stringify({ id: 1 }), 'x'.repeat(70_000)]) {
    const answer = await town.visitor().post(urls.signIn.passkey(), { response })
    assert.equal(answer.status, 422, response.slice(0, 20))
    assert.match(answer.text, /パスキーを確かめられませんでした/)
  }
})

test('without JavaScript the page says calmly that the other ways work', async () => {
  const page = await town.visitor().get(urls.signIn.show())
  assert.match(page.text, /<form[^>]+hidden[^>]+data-passkey="get"/)
  assert.match(page.text, /data-passkey-without[^>]*>パスキーは、この画面では使えません/)
})
