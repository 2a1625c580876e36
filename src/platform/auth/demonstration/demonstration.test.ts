import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { ownTown } from '#test/own-app.ts'
import { Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openAccount } from '../../accounts/open-account.ts'
import { sendSignInLink } from '../send-link.ts'

let town: Town
let coordinator: string

before(async () => {
  town = await ownTown({ demonstration: true })
  coordinator = await account(town, '案内の人', 'guide@demo.example')
})

const account = async (at: Town, name: string, email: string) => {
  const done = await at.work((tx, moment) => openAccount(tx, moment, { name, email, roles: [{ role: 'coordinator' }] }))
  return done.opened ?? ''
}

test('a demonstration offers its invented people by role, and one tap signs in without a second step', async () => {
  const browser = town.visitor()
  const page = await browser.get(urls.signIn.show({ back: '/account' }))
  assert.match(page.text, /案内の人/)
  const entered = await browser.postAndFollow(urls.demonstration.signIn(), { account: coordinator, back: '/account' })
  assert.equal(entered.status, 200)
  assert.match(entered.text, /guide@demo\.example/)
})

test('nobody who was not invented is offered or opened by it', async () => {
  const real = await account(town, '本物の人', 'real@example.jp')
  const browser = town.visitor()
  assert.doesNotMatch((await browser.get(urls.signIn.show())).text, /本物の人/)
  assert.equal((await browser.post(urls.demonstration.signIn(), { account: real })).status, 404)
  assert.equal((await browser.get(urls.account.show())).status, 303)
})

test('outside a demonstration there is no such door', async () => {
  const plain = new Town((await ownTown()).app, town.tenantId, town.name)
  const browser = plain.visitor()
  assert.doesNotMatch((await browser.get(urls.signIn.show())).text, /案内の人/)
  assert.equal((await browser.post(urls.demonstration.signIn(), { account: coordinator })).status, 404)
  assert.equal((await browser.get(urls.demonstration.mail())).status, 404)
})

test('the mail of the demonstration can be read, and its links lead on', async () => {
  await town.work((tx, moment) => sendSignInLink(tx, moment, coordinator))
  const page = await town.visitor().get(urls.demonstration.mail())
  assert.match(page.text, /guide@demo\.example/)
  const link = /<a href="(\/sign-in\/with\/[^"]+)">/.exec(page.text)?.[1] ?? ''
  assert.equal((await town.visitor().get(link)).status, 200)
})

test('the mail of a real municipality in the same database is shown to nobody, not even to its own people', async () => {
  const real = new Town(town.app, (await ownTown()).tenantId, '本物市')
  const id = await account(real, '本物の人', 'somebody@example.jp')
  await real.work((tx, moment) => sendSignInLink(tx, moment, id))
  const { browser } = await real.inhabitant(['administrator'])
  for (const reader of [browser, town.visitor()])
    assert.doesNotMatch((await reader.get(urls.demonstration.mail())).text, /somebody@example\.jp/)
})

test('a letter that no key here opens is left out, and the others can still be read', async () => {
  await town.work((tx, moment) => sendSignInLink(tx, moment, coordinator))
  const real = new Town(town.app, (await ownTown()).tenantId, '鍵のない市')
  await real.work((tx) =>
    tx
      .insertInto('mail')
      .values({
        tenant_id: real.tenantId,
        to_sealed: 'no seal',
        subject: '',
        body_sealed: 'no seal',
        kind: 'sign-in-link',
        language: 'ja',
        queued_at: '2999-01-01T00:00:00.000Z',
        due_at: '2999-01-01T00:00:00.000Z',
      } as never)
      .execute(),
  )
  const page = await town.visitor().get(urls.demonstration.mail())
  assert.equal(page.status, 200)
  assert.match(page.text, /guide@demo\.example/)
  await real.work((tx) => tx.deleteFrom('mail').where('mail.tenant_id', '=', real.tenantId).execute())
})
