import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openSession } from '#platform/auth/session.ts'
import { Browser } from '#test/browser.ts'
import { doorsOf, filledWith, someId } from '#test/doors.ts'
import { ownTown } from '#test/own-app.ts'
import type { Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 6: a form counts only when it comes from a page of ours that this very person opened. */

let town: Town

before(async () => {
  town = await ownTown({ publicUrl: 'https://tomoni.example' })
})

/** A person with the cookies as they are behind https. */
async function coordinator() {
  const { accountId } = await town.inhabitant(['coordinator'])
  const token = await town.work((tx, moment) => openSession(tx, moment, accountId, 'full'))
  const cookie = `__Host-session=${token}; __Host-display=ja.normal.n`
  const page = await town.app.fetch(new Request(`http://localhost${urls.help()}`, { headers: { Cookie: cookie } }))
  return { cookie, formToken: /name="_token" value="([^"]+)"/.exec(await page.text())?.[1] ?? '' }
}

async function send(
  cookie: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
  address = urls.organisations.index(),
) {
  const request = new Request(`http://localhost${address}`, {
    method: 'POST',
    body: new URLSearchParams({ name: '送られた会', ...fields }),
    headers: { Cookie: cookie, ...headers },
  })
  return (await town.app.fetch(request)).status
}

const count = () =>
  town.work(async (tx, { tenantId }) => {
    const rows = await tx.selectFrom('organisation').select('id').where('tenant_id', '=', tenantId).execute()
    return rows.length
  })

test('a form with the token of its own session counts, from our address or an old telephone without Origin', async () => {
  const { cookie, formToken } = await coordinator()
  assert.equal(await send(cookie, { _token: formToken }), 303)
  assert.equal(await send(cookie, { _token: formToken }, { Origin: 'https://tomoni.example' }), 303)
  assert.equal(await send(cookie, { _token: formToken }, { Origin: 'null' }), 303)
})

test('without a token, with a foreign one, or a bent one, nothing is done', async () => {
  const { cookie, formToken } = await coordinator()
  const other = await coordinator()
  const before = await count()
  const bent = `${formToken.slice(0, -1)}${formToken.endsWith('A') ? 'B' : 'A'}`
  for (const _token of ['', 'x', '.', other.formToken, bent]) assert.equal(await send(cookie, { _token }), 400)
  assert.equal(await count(), before)
})

test('a form from another address is refused even with a token', async () => {
  const { cookie, formToken } = await coordinator()
  const before = await count()
  for (const Origin of ['https://evil.example', 'https://tomoni.example.evil.example', 'http://tomoni.example'])
    assert.equal(await send(cookie, { _token: formToken }, { Origin }), 400)
  assert.equal(await count(), before)
})

test('a visitor’s token is bound to the visitor, so that nobody can be signed in as somebody else', async () => {
  const thief = new Browser(town.app)
  const page = await thief.get(urls.signIn.show())
  const stolen = /name="_token" value="([^"]+)"/.exec(page.text)?.[1] ?? ''
  const cookie = `__Host-visitor=${'V'.repeat(43)}`
  const fields = { _token: stolen, account: 'a@example.jp', password: 'x' }
  assert.equal(await send(cookie, fields, {}, urls.signIn.password()), 400)
})

test('a form in another format, as a foreign page could send it, is not read', async () => {
  const { cookie, formToken } = await coordinator()
  const body = JSON.stringify({ _token: formToken, name: '送られた会' })
  for (const type of ['application/json', 'text/plain']) {
    const headers = { Cookie: cookie, 'Content-Type': type }
    const request = new Request(`http://localhost${urls.organisations.index()}`, { method: 'POST', body, headers })
    assert.equal((await town.app.fetch(request)).status, 400)
  }
})

test('no door at all does anything for a form without a token', async () => {
  const { cookie } = await coordinator()
  const doors = doorsOf(town.app, 'POST')
  assert.ok(doors.length > 20)
  for (const pattern of doors) assert.equal(await send(cookie, {}, {}, filledWith(pattern, someId)), 400, pattern)
})

test('cookies do not travel with forms of other sites in browsers that know SameSite', async () => {
  const answer = await new Browser(town.app).get(urls.signIn.show())
  for (const line of answer.headers.getSetCookie()) assert.match(line, /SameSite=(Lax|Strict)/)
})
