import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { ownTown } from '#test/own-app.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { codeOf } from '../fixtures/publish.ts'

let town: Town
let code: string
let officer: Inhabitant
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=',
  'base64',
)

before(async () => {
  town = await newTown()
  code = await codeOf(town)
  officer = await town.inhabitant(['officer'])
})

const opened = async () =>
  /name="opened" value="([^"]*)"/.exec((await officer.browser.get(urls.portal.look())).text)?.[1]
const given = async (more: Record<string, string> = {}) => ({
  name_ja: 'こころの広場',
  key_colour: '#1b5e4b',
  is_open: 'yes',
  opened: (await opened()) ?? '',
  ...more,
})
const save = async (more: Record<string, string> = {}) => officer.browser.post(urls.portal.look(), await given(more))
const home = () => town.visitor().get(urls.place.home({ code }))

test('the officer opens and closes the public pages, and a visitor sees it at once', async () => {
  assert.equal((await home()).status, 404)
  assert.equal((await save()).status, 303)
  assert.match((await home()).text, /こころの広場/)
  assert.match((await home()).text, /look\.css\?v=1b5e4b/)
  await save({ is_open: 'no' })
  assert.equal((await home()).status, 404)
  assert.equal((await town.visitor().get(urls.place.open.eventList({ code }))).status, 404)
  await save()
})

test('a colour too pale for white letters is refused in words, with what would be near enough', async () => {
  const answer = await save({ key_colour: '#ffcc00', name_ja: '黄色い広場' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /明るさの比 1\.5。4\.5 以上がいります/)
  const near = /近い色なら (#[0-9a-f]{6}) が使えます/.exec(answer.text)?.[1] ?? ''
  assert.match(answer.text, /value="黄色い広場"/)
  assert.equal((await save({ key_colour: near })).status, 303)
  assert.equal((await save({ key_colour: 'みどり' })).status, 422)
  assert.match((await town.visitor().get(urls.place.lookCss({ code }))).text, new RegExp(`--key:${near}`))
})

test('a logo is known by its bytes: an SVG is refused whatever it is called, and a picture is shown', async () => {
  const upload = async (name: string, bytes: BlobPart) =>
    officer.browser.upload(urls.portal.look(), 'logo', new File([bytes], name), await given({ logo_alt: '広場の印' }))
  const svg = await upload('logo.png', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')
  assert.equal(svg.status, 422)
  assert.match(svg.text, /PNG、JPEG、WebP のどれかに/)
  const large = await upload('logo.png', new Uint8Array(Buffer.concat([png, Buffer.alloc(200 * 1024)])))
  assert.match(large.text, /大きすぎます/)
  assert.equal((await upload('logo.png', new Uint8Array(png))).status, 303)
  const address = /<img class="brand-logo" src="([^"]+)" alt="広場の印"/.exec((await home()).text)?.[1] ?? ''
  const logo = await town.visitor().get(address)
  assert.equal(logo.headers.get('Content-Type'), 'image/png')
  await save({ no_logo: 'yes' })
  assert.doesNotMatch((await home()).text, /brand-logo/)
  assert.equal((await town.visitor().get(address)).status, 404)
})

test('who saves over the settings of somebody else sees them first', async () => {
  const mine = await given({ name_ja: '私の広場' })
  await save({ name_ja: 'だれかの広場' })
  const answer = await officer.browser.post(urls.portal.look(), mine)
  assert.match(answer.text, /「名前」は、先に「だれかの広場」と保存されました/)
  assert.match((await home()).text, /だれかの広場/)
})

const isChosen = (text: string, value: string) =>
  new RegExp(`<input(?=[^>]*name="is_open")(?=[^>]*value="${value}")(?=[^>]* checked)[^>]*>`).test(text)
const openedIn = (text: string) => /name="opened" value="([^"]*)"/.exec(text)?.[1] ?? ''

test('who opened the form before somebody closed the pages does not open them again by saving twice', async () => {
  await save()
  const mine = await given({ name_ja: '開いたままの広場' })
  await save({ is_open: 'no' })
  const answer = await officer.browser.post(urls.portal.look(), mine)
  assert.match(answer.text, /「公開」は、先に「公開しない」と保存されました/)
  assert.ok(isChosen(answer.text, 'no') && !isChosen(answer.text, 'yes'))
  const again = { ...mine, opened: openedIn(answer.text), is_open: isChosen(answer.text, 'yes') ? 'yes' : 'no' }
  assert.equal((await officer.browser.post(urls.portal.look(), again)).status, 303)
  assert.equal((await home()).status, 404)
})

test('who wants to close the pages while somebody else saves another name still has that chosen', async () => {
  await save()
  const closing = await given({ is_open: 'no' })
  await save({ name_ja: '別の名前の広場' })
  const answer = await officer.browser.post(urls.portal.look(), closing)
  assert.match(answer.text, /「公開」は、先に「だれにでも公開する」と保存されました/)
  assert.ok(isChosen(answer.text, 'no'))
})

test('a logo that somebody else set or took away in between is told, too', async () => {
  await save()
  const before = await given()
  const logo = new File([new Uint8Array(png)], 'logo.png')
  await officer.browser.upload(urls.portal.look(), 'logo', logo, await given())
  assert.match((await officer.browser.post(urls.portal.look(), before)).text, /「ロゴの画像」は、先に「別の画像」と/)
  const withLogo = await given()
  await save({ no_logo: 'yes' })
  assert.match((await officer.browser.post(urls.portal.look(), withLogo)).text, /「ロゴの画像」は、先に「空」と/)
})

test('the name under which the installation was asked for cannot become a municipality’s own domain', async () => {
  const name = `used-${town.tenantId.slice(0, 8)}.example`
  const host = { Host: `${name}:443` }
  const answer = await officer.browser.post(urls.portal.look(), await given({ domain: name }), host)
  assert.equal(answer.status, 422)
  assert.match(answer.text, /この仕組み全体のアドレスは使えません/)
  assert.equal((await save({ domain: name })).status, 303)
})

test('a domain is one municipality’s, also of one whose pages are not open, and of one alone where two save at once', async () => {
  const name = `kept-${town.tenantId.slice(0, 8)}.example`
  const [second, third] = [await newTown(), await newTown()]
  const [here, there] = [(await second.inhabitant(['officer'])).browser, (await third.inhabitant(['officer'])).browser]
  const look = { name_ja: '隣の広場', is_open: 'no', opened: '' }
  assert.equal((await here.post(urls.portal.look(), { ...look, domain: name })).status, 303)
  const answer = await there.post(urls.portal.look(), { ...look, domain: name })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /ほかの自治体が使っています/)
  const openedBy = async (browser: typeof here) => openedIn((await browser.get(urls.portal.look())).text)
  const once = { ...look, domain: `once-${name}` }
  const answers = await Promise.all([
    here.post(urls.portal.look(), { ...once, opened: await openedBy(here) }),
    there.post(urls.portal.look(), { ...once, opened: await openedBy(there) }),
  ])
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 422])
})

test('the form says that a domain leads here only where the address of the installation is set', async () => {
  const { browser } = await town.inhabitant(['officer'])
  assert.match((await browser.get(urls.portal.look())).text, /今は使えません/)
  assert.match((await browser.speak('en').get(urls.portal.look())).text, /does not work yet/)
  const addressed = await ownTown({ publicUrl: 'http://tomoni.example.jp' })
  const { text } = await (await addressed.inhabitant(['officer'])).browser.get(urls.portal.look())
  assert.match(text, /DNS と証明書は/)
  assert.doesNotMatch(text, /今は使えません/)
})

test('owners and coordinators do not decide about the look, and it is there in English', async () => {
  for (const role of ['coordinator', 'host'] as const)
    assert.equal((await (await town.inhabitant([role])).browser.get(urls.portal.look())).status, 403)
  const administrator = await town.inhabitant(['administrator'])
  assert.match((await administrator.browser.speak('en').get(urls.portal.look())).text, /Name and colours/)
})
