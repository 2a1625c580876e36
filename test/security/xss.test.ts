import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { doorsOf, filledWith, someId } from '#test/doors.ts'
import { liveMarkup } from '#test/live-markup.ts'
import { ownTown } from '#test/own-app.ts'
import type { Inhabitant, Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 5: what people typed is shown as text. */

const attacks = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</textarea><svg onload=alert(1)>',
  '{<img src=x onerror=alert(1)>|かな}',
  '{" onmouseover="alert(1)|かな}',
]
let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await ownTown()
  coordinator = await town.inhabitant(['coordinator'])
})

test('what would be alive is seen by these tests', () => {
  for (const attack of [attacks[0], `<input value="${attacks[1]}">`, `<input value='${attacks[2]}'>`, attacks[3]])
    assert.notDeepEqual(liveMarkup(attack ?? ''), [], attack)
  assert.deepEqual(liveMarkup(`<input value="' onfocus='x"><script src="/a.js"></script>&lt;script>`), [])
})

test('a form that comes back shows what was typed, harmless', async () => {
  for (const attack of attacks) {
    const again = await coordinator.browser.post(urls.organisations.index(), {
      name: '',
      address: attack,
      note: attack,
    })
    assert.equal(again.status, 422)
    assert.deepEqual(liveMarkup(again.text), [], attack)
    const signIn = await town.visitor().post(urls.signIn.link(), { email: attack, back: attack })
    assert.deepEqual(liveMarkup(signIn.text), [], attack)
  }
})

test('what was saved is harmless in lists, titles and details, with furigana on and off', async () => {
  for (const attack of attacks) {
    const made = await coordinator.browser.post(urls.organisations.index(), { name: attack, note: attack })
    for (const language of ['ja', 'en', 'easy'] as const)
      for (const address of [made.location, urls.organisations.index()])
        assert.deepEqual(liveMarkup((await coordinator.browser.speak(language).get(address)).text), [], attack)
  }
})

test('a name made of markup is harmless at the head of every page, with furigana too', async () => {
  for (const name of attacks) {
    const { browser } = await town.inhabitant(['coordinator'], { name })
    assert.deepEqual(liveMarkup((await browser.get(urls.account.show())).text), [], name)
    await browser.post(urls.display(), { furigana: 'on' })
    assert.deepEqual(liveMarkup((await browser.get(urls.account.show())).text), [], name)
  }
})

test('nothing from the address comes alive on any page', async () => {
  const query = `?${new URLSearchParams(['back', 'month', 'state', 'q', 'saved', 'from', 'key'].map((name) => [name, attacks[1] ?? '']))}`
  for (const pattern of doorsOf(town.app, 'GET')) {
    const page = await coordinator.browser.get(filledWith(pattern, attacks[0] ?? '') + query)
    assert.deepEqual(liveMarkup(page.text), [], pattern)
  }
})

test('no page carries inline script, inline style or event attributes, so that the policy needs no exception', async () => {
  const everybody = await town.inhabitant([
    'coordinator',
    'officer',
    'administrator',
    'follow_up_staff',
    'supporter',
    'host',
    'operator',
  ])
  for (const pattern of doorsOf(town.app, 'GET')) {
    const page = await everybody.browser.get(filledWith(pattern, someId))
    assert.deepEqual(liveMarkup(page.text), [], pattern)
  }
})

test('the policy lets only scripts and styles of this site run, and no plug-ins or frames', async () => {
  const policy = (await town.visitor().get(urls.signIn.show())).headers.get('Content-Security-Policy') ?? ''
  for (const part of ["default-src 'none'", "script-src 'self'", "style-src 'self'", "base-uri 'none'"])
    assert.ok(policy.includes(part), part)
  assert.doesNotMatch(policy, /unsafe|\*|nonce|https?:/)
})

test('an answer is never taken for another kind of file than it says', async () => {
  for (const address of [urls.help(), urls.healthz(), '/nowhere'])
    assert.equal((await town.visitor().get(address)).headers.get('X-Content-Type-Options'), 'nosniff')
})
