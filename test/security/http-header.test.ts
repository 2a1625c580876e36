import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { Browser } from '#test/browser.ts'
import { doorsOf, filledWith } from '#test/doors.ts'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 7: nothing typed adds a line to the head of an answer. */

const planted = 'x\r\nSet-Cookie: planted=1\r\n\r\n<b>body</b>'
let town: Town

before(async () => {
  town = await ownTown()
})

function clean(answer: { headers: Headers }, where: string) {
  for (const [name, value] of answer.headers) {
    assert.doesNotMatch(name, /planted/, where)
    assert.doesNotMatch(value, /[\r\n]/, where)
  }
  for (const line of answer.headers.getSetCookie()) assert.doesNotMatch(line, /^planted=/, where)
}

test('an address to come back to carries no line break into Location', async () => {
  const browser = town.visitor()
  for (const back of [`/${planted}`, `/help${planted}`, encodeURI(`/help${planted}`)]) {
    clean(await browser.get(urls.signIn.show({ back })), 'sign-in')
    const shown = await browser.post(urls.display(), { language: 'en', path: back })
    assert.equal(shown.status, 303)
    clean(shown, back)
    clean(await browser.post(urls.signIn.link(), { email: 'a@example.jp', back }), back)
  }
})

test('wishes for the display carry no line break into the cookie', async () => {
  const answer = await town.visitor().post(urls.display(), { language: planted, textSize: planted, furigana: planted })
  clean(answer, 'display')
})

test('no address carries a line break into any head', async () => {
  const { browser } = await town.inhabitant(['coordinator', 'officer', 'administrator', 'supporter', 'host'])
  for (const pattern of doorsOf(town.app, 'GET')) clean(await browser.get(filledWith(pattern, planted)), pattern)
})

test('a cookie that somebody bent is not echoed', async () => {
  const browser = new Browser(town.app, { display: encodeURIComponent(planted), visitor: encodeURIComponent(planted) })
  clean(await browser.get(urls.help()), 'cookies')
})
