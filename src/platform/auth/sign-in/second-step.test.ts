import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Authenticator, hiddenFields } from '#test/authenticator.ts'
import type { Browser } from '#test/browser.ts'
import { lettersOf } from '#test/letters.ts'
import { handClock, ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openAccount } from '../../accounts/open-account.ts'
import { changePassword } from '../account/change-password.ts'
import type { Role } from '../actor.ts'
import { hashPassword } from '../password.ts'
import { resetSecondStep } from '../second-step.ts'

const time = handClock()
const password = '朝の公園のベンチ'
let town: Town
let hash: string

before(async () => {
  town = await ownTown({}, time.clock)
  hash = await hashPassword(password)
})

let number = 0
async function person(role: Role): Promise<{ id: string; email: string }> {
  const email = `person${number++}@example.jp`
  const id = await town.work(async (tx, moment) => {
    const { opened } = await openAccount(tx, moment, { name: '林さん', email, roles: [{ role }] })
    await changePassword(tx, moment, opened ?? '', hash)
    return opened ?? ''
  })
  return { id, email }
}

const firstStep = async (email: string, back = '/help') => {
  const browser = town.visitor()
  const answer = await browser.post(urls.signIn.password(), { account: email, password, back })
  return { browser, answer, page: await browser.get(answer.location) }
}

const signedIn = async (browser: Browser) => (await browser.get(urls.account.show())).status === 200

/** A person who has set the second step up. */
async function withApp(role: Role = 'coordinator') {
  const who = await person(role)
  const { browser, page } = await firstStep(who.email)
  const app = new Authenticator(page.text)
  const fields = { ...hiddenFields(page.text, 'code'), code: app.code(time.clock()) }
  const done = await browser.post(urls.signIn.secondStep(), fields)
  const codes = [...done.text.matchAll(/<code>([2-9A-Z]{5}-[2-9A-Z]{5})<\/code>/g)].map(([, code]) => code ?? '')
  time.later(2)
  return { ...who, app, browser, done, codes }
}

for (const role of ['operator', 'administrator', 'officer', 'coordinator'] as const)
  test(`${role}: the first step alone opens nothing, and the second has to be set up`, async () => {
    const { email } = await person(role)
    const { browser, answer, page } = await firstStep(email)
    assert.match(answer.location, /^\/sign-in\/second-step/)
    assert.match(page.text, /二段階目の確認を用意する/)
    assert.match(page.text, /<svg class="qr-code"/)
    assert.equal(await signedIn(browser), false)
  })

test('a supporter and a host need one step', async () => {
  for (const role of ['supporter', 'host'] as const) {
    const { email } = await person(role)
    const { answer, browser } = await firstStep(email)
    assert.equal(answer.location, '/help')
    assert.equal(await signedIn(browser), true)
  }
})

test('setting it up signs in, shows ten recovery codes once, and the page leads on', async () => {
  const { browser, done, codes } = await withApp()
  assert.equal(codes.length, 10)
  assert.equal(new Set(codes).size, 10)
  assert.match(done.text, /href="\/help"/)
  assert.equal(await signedIn(browser), true)
  assert.equal((await browser.post(urls.signOut())).status, 303, 'the form token of the page fits the new session')
})

test('a wrong code while setting up keeps the same square', async () => {
  const { email } = await person('officer')
  const { browser, page } = await firstStep(email)
  const app = new Authenticator(page.text)
  const wrong = await browser.post(urls.signIn.secondStep(), { ...hiddenFields(page.text, 'code'), code: '000000' })
  assert.equal(wrong.status, 422)
  const again = { ...hiddenFields(wrong.text, 'code'), code: app.code(time.clock()) }
  assert.equal((await browser.post(urls.signIn.secondStep(), again)).status, 200)
  assert.equal(await signedIn(browser), true)
})

test('afterwards the code of the app is asked for, and a wrong one opens nothing', async () => {
  const { email, app } = await withApp()
  const { browser, page } = await firstStep(email)
  assert.match(page.text, /6けたの番号/)
  const wrong = await browser.post(urls.signIn.secondStep(), { code: '123456', back: '/help' })
  assert.equal(wrong.status, 422)
  assert.equal(await signedIn(browser), false)
  const right = await browser.post(urls.signIn.secondStep(), { code: app.code(time.clock()), back: '/help' })
  assert.equal(right.location, '/help')
  assert.equal(await signedIn(browser), true)
})

test('a code counts once, also when two browsers send it at the same moment', async () => {
  const { email, app } = await withApp()
  const [one, two] = [await firstStep(email), await firstStep(email)]
  const code = app.code(time.clock())
  const answers = await Promise.all([one, two].map(({ browser }) => browser.post(urls.signIn.secondStep(), { code })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
})

test('a recovery code works once instead of the app, and the person is told by mail', async () => {
  const { email, codes } = await withApp()
  const { browser } = await firstStep(email)
  const recovery = (codes[3] ?? '').toLowerCase().replace('-', ' ')
  await browser.post(urls.signIn.secondStep(), { recovery })
  assert.equal(await signedIn(browser), true)
  assert.match((await lettersOf(town)).find(({ to }) => to === email)?.body ?? '', /控えの番号が一つ使われました/)
  const { browser: later } = await firstStep(email)
  assert.equal((await later.post(urls.signIn.secondStep(), { recovery })).status, 422)
  assert.equal(await signedIn(later), false)
})

test('recovery codes of somebody else do not work', async () => {
  const [mine, theirs] = [await withApp(), await withApp()]
  const { browser } = await firstStep(mine.email)
  assert.equal((await browser.post(urls.signIn.secondStep(), { recovery: theirs.codes[0] ?? '' })).status, 422)
})

test('six wrong codes, and the seventh try waits even if it is right', async () => {
  const { email, app } = await withApp()
  const { browser } = await firstStep(email)
  for (let n = 0; n < 6; n++) await browser.post(urls.signIn.secondStep(), { code: '000000' })
  assert.equal((await browser.post(urls.signIn.secondStep(), { code: app.code(time.clock()) })).status, 429)
})

test('the first step waits ten minutes for the second', async () => {
  const { email, app } = await withApp()
  const { browser } = await firstStep(email)
  time.later(10)
  const late = await browser.post(urls.signIn.secondStep(), { code: app.code(time.clock()) })
  assert.notEqual(late.status, 200)
  assert.equal(await signedIn(browser), false)
})

test('the secret of another account cannot be planted while setting up', async () => {
  const thief = await person('officer')
  const victim = await person('officer')
  const prepared = await firstStep(thief.email)
  const app = new Authenticator(prepared.page.text)
  const { ticket = '' } = hiddenFields(prepared.page.text, 'code')
  const { browser } = await firstStep(victim.email)
  const planted = await browser.post(urls.signIn.secondStep(), { ticket, code: app.code(time.clock()) })
  assert.equal(planted.status, 422)
  assert.equal(await signedIn(browser), false)
})

test('when app and codes are lost, an administrator’s reset ends the sessions and lets it be set up anew', async () => {
  const { id, email, browser } = await withApp()
  assert.equal(await signedIn(browser), true)
  await town.work((tx, moment) => resetSecondStep(tx, moment, id))
  assert.equal(await signedIn(browser), false)
  assert.match((await firstStep(email)).page.text, /二段階目の確認を用意する/)
})
