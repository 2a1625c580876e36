import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, test } from 'node:test'
import { root } from '#platform/root.ts'
import { Browser } from '#test/browser.ts'
import { doorsOf, filledWith } from '#test/doors.ts'
import { ownTown } from '#test/own-app.ts'
import type { Inhabitant, Town } from '#test/town.ts'
import { urls } from '#urls.ts'

/** IPA 1: what is typed is never read as SQL. */

const attacks = [
  `' or '1'='1`,
  `'; drop table account; --`,
  `x' union select password_hash from account --`,
  `\\'; select pg_sleep(5); --`,
  `$$; delete from organisation; $$`,
]
let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await ownTown()
  coordinator = await town.inhabitant(['coordinator'])
})

test('an attack typed into a form is kept and shown as the text it is', async () => {
  for (const name of attacks) {
    const made = await coordinator.browser.postAndFollow(urls.organisations.index(), { name, address: name })
    assert.equal(made.status, 200)
  }
  const names = await town.work((tx, { tenantId }) =>
    tx.selectFrom('organisation').select('organisation.name').where('organisation.tenant_id', '=', tenantId).execute(),
  )
  assert.deepEqual(names.map(({ name }) => name).sort(), [...attacks].sort())
})

test('an attack at the sign-in opens nothing', async () => {
  for (const attack of attacks) {
    const browser = town.visitor()
    await browser.post(urls.signIn.password(), { account: `${attack}@example.jp`, password: attack })
    await browser.post(urls.signIn.password(), { account: 'a@example.jp', password: attack })
    await browser.post(urls.signIn.link(), { email: attack })
    assert.notEqual((await browser.get(urls.account.show())).status, 200)
  }
})

test('an attack in a cookie is nobody’s session', async () => {
  for (const attack of attacks) {
    const browser = new Browser(town.app, { session: encodeURIComponent(attack) })
    assert.equal((await browser.get(urls.account.show())).status, 303)
  }
})

test('an attack in any address or query is answered calmly by every page', async () => {
  const query = `?${new URLSearchParams(
    ['q', 'page', 'month', 'state', 'kind', 'account', 'sort', 'slot', 'year', 'subject', 'person', 'correct'].map(
      (name) => [name, attacks[0] ?? ''],
    ),
  )}`
  for (const pattern of doorsOf(town.app, 'GET')) {
    const answer = await coordinator.browser.get(filledWith(pattern, attacks[1] ?? '') + query)
    assert.ok(answer.status < 500, `${pattern} answers ${answer.status}`)
  }
})

test('values reach the database as parameters: raw SQL is made of constants only', () => {
  const raw = filesUnder('src').flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(/sql\.raw\(([^)]*)\)/g)].map(([, what]) => `${file}: ${what}`),
  )
  const known = ['src/people/held/held.queries.ts: direction']
  assert.deepEqual(
    raw.filter((each) => !known.includes(each)),
    [],
  )
})

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => join(folder, name))
}
