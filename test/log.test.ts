import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openLog } from '#platform/log.ts'
import { urls } from '#urls.ts'
import { testClock } from './clock.ts'
import { ownApp } from './own-app.ts'
import { type Inhabitant, newTown, Town } from './town.ts'

/** What the program writes about its requests, even when it is asked to write everything. */

const lines: string[] = []
let town: Town
let coordinator: Inhabitant

before(async () => {
  const app = await ownApp({}, testClock, openLog('trace', { write: (line) => void lines.push(line) }))
  const { tenantId, name } = await newTown()
  town = new Town(app, tenantId, name)
  coordinator = await town.inhabitant(['coordinator'], { name: '記録 されない' })
})

const written = () => lines.splice(0).join('')
const private_ = /記録|されない|みどり|090-1111-2222|secret@example|ひみつ|session=/

test('a page is told by the pattern of its address, never by what stands in it', async () => {
  const id = crypto.randomUUID()
  await coordinator.browser.get(urls.people.show({ id }))
  await coordinator.browser.get(urls.people.index({ q: 'みどり' }))
  await coordinator.browser.get(urls.requests.index({ host: 'みどり' }))
  const text = written()
  assert.match(text, /"route":"\/people\/:id"/)
  assert.match(text, /"status":404/)
  assert.ok(!text.includes(id))
  assert.doesNotMatch(text, private_)
})

test('a form is not told at all, whether it is taken, refused or from elsewhere', async () => {
  const typed = { name: 'ひみつ みどり', kana: 'ひみつ みどり', phone: '090-1111-2222', email: 'secret@example.jp' }
  await coordinator.browser.post(urls.people.new(), typed)
  await coordinator.browser.post(urls.people.new(), { ...typed, name: '' })
  await coordinator.browser.post(urls.signIn.link(), { email: 'secret@example.jp' })
  await town.visitor().post(urls.signIn.password(), { email: 'secret@example.jp', password: 'ひみつのことば' })
  const text = written()
  assert.match(text, /"method":"POST"/)
  assert.doesNotMatch(text, private_)
  assert.ok(!text.includes('example.jp'))
})

test('a fault tells where it broke, not what somebody had typed', async () => {
  const { site } = town.app
  const frame = site.frame
  site.frame = () => {
    throw new Error('090-1111-2222 みどり')
  }
  const { status } = await coordinator.browser
    .get(urls.requests.index({ host: 'ひみつ' }))
    .catch(() => ({ status: 500 }))
  site.frame = frame
  const text = written()
  assert.equal(status, 500)
  assert.match(text, /"level":"error"/)
  assert.match(text, /"stack":\["at /)
  assert.doesNotMatch(text, private_)
})
