import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Authenticator, hiddenFields } from '#test/authenticator.ts'
import { Browser } from '#test/browser.ts'
import { openChrome, withoutChrome } from '#test/chrome.ts'
import { testClock } from '#test/clock.ts'
import { freshDb } from '#test/database.ts'
import { faultsOn } from '#test/pages/faults.ts'
import { Served } from '#test/pages/served.ts'
import { urls } from '#urls.ts'
import { type App, createApp } from '../../../app.ts'
import { readConfig } from '../../config.ts'
import { openLog } from '../../log.ts'
import { keysFrom, newKeyFile } from '../keys.ts'
import { openSetup } from './setup-key.ts'

const answers = {
  operatorName: '運用の人',
  operatorEmail: 'operator@example.jp',
  password: '雨の日の図書館の窓辺',
  code: '１３１１２１',
  nameJa: '世田谷区',
  nameKana: 'せたがやく',
  nameEn: 'Setagaya City',
  administratorName: '管理の人',
  administratorEmail: 'admin@example.jp',
}
let app: App
let key: string

before(async () => {
  const config = readConfig({ LOG_LEVEL: 'silent', DATA_DIR: 'build/test-var' }, false)
  const keys = keysFrom(newKeyFile())
  app = createApp({ config, db: await freshDb(), clock: testClock, keys, log: openLog('silent') })
  key = (await openSetup(app.site)) ?? ''
})

const visitor = () => new Browser(app, { display: 'ja.normal.n' })
const tenants = () => app.site.db.withoutTenant((tx) => tx.selectFrom('tenant').select(['code', 'kind']).execute())

test('without the key from the log there is no such page', async () => {
  assert.ok(key.length > 30)
  for (const address of [urls.setup(), urls.setup({ key: 'x' }), urls.setup({ key: key.slice(1) })])
    assert.equal((await visitor().get(address)).status, 404)
  assert.equal((await visitor().post(urls.setup(), answers)).status, 404)
  assert.deepEqual(await tenants(), [])
})

test('axe finds nothing on the page, and it is as wide as a telephone', { skip: withoutChrome }, async () => {
  const served = await Served.open(app, await openChrome())
  const nobody = { accountId: '', who: 'nobody', session: null, browser: visitor() } as const
  const screens = [375, 1280].map((width) => ({ width, colorScheme: 'light' as const }))
  const displays = ['ja.normal.n', 'en.normal.n']
  const sights = displays.map((display) => ({ address: urls.setup({ key }), key: nobody, display, screens }))
  const faults = await faultsOn(served, sights)
  await served.close()
  assert.deepEqual(faults, [])
})

test('what is missing or wrong is said field by field, and nothing is made', async () => {
  const wrong = { ...answers, key, operatorName: '', code: '131120', password: 'short', administratorEmail: 'x' }
  const answer = await visitor().post(urls.setup(), wrong)
  assert.equal(answer.status, 422)
  for (const words of ['「あなたの名前」を入力', '検査数字', '8文字以上', 'メールアドレスの形'])
    assert.match(answer.text, new RegExp(words))
  assert.match(answer.text, /value="世田谷区"/)
  assert.doesNotMatch(answer.text, /value="short"/)
  assert.deepEqual(await tenants(), [])
})

test('a code without its check digit, or of a prefecture, is not guessed at', async () => {
  for (const code of ['13112', '130001', '999999'])
    assert.equal((await visitor().post(urls.setup(), { ...answers, key, code })).status, 422, code)
  assert.deepEqual(await tenants(), [])
})

test('the right answers make the installation, the municipality and both people, and the page is gone', async () => {
  const browser = visitor()
  assert.equal((await browser.get(urls.setup({ key }))).status, 200)
  const [done, twice] = await Promise.all([
    browser.post(urls.setup(), { ...answers, key }),
    visitor().post(urls.setup(), { ...answers, key }),
  ])
  assert.deepEqual([done.status, twice.status].sort(), [200, 404])
  assert.deepEqual((await tenants()).map(({ code, kind }) => `${code} ${kind}`).sort(), [
    '131121 municipality',
    'system installation',
  ])
  assert.equal((await visitor().get(urls.setup({ key }))).status, 404)
  assert.equal(await openSetup(app.site), null)
  const shown = done.status === 200 ? done : twice
  const link = /\/sign-in\/with\/[\w-]+/.exec(shown.text)?.[0] ?? ''
  const invited = visitor()
  const page = await invited.get(link)
  await invited.post(link, hiddenFields(page.text, 'account'))
  assert.match((await invited.get(urls.signIn.secondStep())).text, /二段階目の確認を用意する/)
})

test('the operator signs in with the password, sets the second step up, and is in', async () => {
  const browser = visitor()
  const first = await browser.post(urls.signIn.password(), {
    account: answers.operatorEmail,
    password: answers.password,
  })
  const page = await browser.get(first.location)
  const code = new Authenticator(page.text).code(testClock())
  await browser.post(urls.signIn.secondStep(), { ...hiddenFields(page.text, 'code'), code })
  const account = await browser.get(urls.account.show())
  assert.match(account.text, /運用の人/)
  assert.match(account.text, /システム運用者/)
})
