import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registerPerson } from '#people/index.ts'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { recordCompletion } from '../record-completion.ts'

let town: Town
let coordinator: Inhabitant
let graduate: { id: string; browser: Inhabitant['browser'] }
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  const id = await town.work(async (tx, moment) => {
    const unsaid = { kana: '', penName: '', email: null, phone: null, address: '', preferredChannel: null }
    const person = await registerPerson(tx, moment, { name: '世話 やく', ...unsaid }, 'paper')
    const course = { courseName: '', completedOn: moment.today, hours: null, organiser: '' }
    await recordCompletion(tx, moment, person, { courseKind: 'basic', ...course }, 'paper')
    return person
  })
  graduate = { id, browser: (await town.inhabitant(['supporter'], { personId: id })).browser }
})

const meetings = () => town.work((tx) => tx.selectFrom('exchange_meeting').selectAll().execute())

test('a meeting is planned with who runs it, and its numbers are unknown until somebody counts', async () => {
  const onDay = addDays(town.today, 10)
  const fields = { onDay, startMinute: '13:30', endMinute: '15:00', place: '南会館', theme: '三年後の暮らし' }
  const saved = await coordinator.browser.postAndFollow(urls.exchange.new(), { ...fields, organisers: graduate.id })
  assert.match(saved.text, /三年後の暮らし[\s\S]*世話 やく[\s\S]*不明/)
  const turned = await coordinator.browser.post(urls.exchange.new(), { ...fields, endMinute: '13:00' })
  assert.equal(turned.status, 422)
  const more = await coordinator.browser.post(urls.exchange.new(), { ...fields, came: '3', cameFirstTime: '4' })
  assert.equal(more.status, 422)
})

test('who runs it writes the theme and the numbers; nobody else does', async () => {
  const [meeting] = await meetings()
  const id = meeting?.id ?? ''
  assert.match((await graduate.browser.get(urls.mine.exchange())).text, /あなたが開く交流会/)
  const fields = { version: '1', onDay: meeting?.on_day ?? '', theme: '休み方', came: '0', cameFirstTime: '0' }
  await graduate.browser.post(urls.mine.exchangeEdit({ id }), fields)
  const [changed] = await meetings()
  assert.equal(changed?.came, 0)
  assert.match((await coordinator.browser.get(urls.exchange.index())).text, /休み方[\s\S]*世話 やく/)
  assert.equal((await graduate.browser.post(urls.mine.exchangeEdit({ id }), fields)).status, 422)
  const other = await town.inhabitant(['supporter'])
  assert.equal((await other.browser.get(urls.mine.exchangeEdit({ id }))).status, 404)
})

test('a meeting that is not held says so; a second municipality sees none of it', async () => {
  const [meeting] = await meetings()
  const id = meeting?.id ?? ''
  const neighbour = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await neighbour.browser.get(urls.exchange.edit({ id }))).status, 404)
  assert.equal((await neighbour.browser.post(urls.exchange.cancel({ id }))).status, 404)
  assert.doesNotMatch((await neighbour.browser.get(urls.exchange.index())).text, /休み方/)
  assert.match((await coordinator.browser.postAndFollow(urls.exchange.cancel({ id }))).text, /開かなかった/)
})
