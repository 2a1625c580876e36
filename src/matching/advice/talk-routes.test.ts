import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registered } from '#register/fixtures/cast.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { mayClose, mayWrite } from './rules.ts'

let town: Town
let asker: Inhabitant
let adviser: Inhabitant

before(async () => {
  town = await newTown()
  const personId = await registered(town, { name: '話すあんず' })
  asker = await town.inhabitant(['supporter'], { personId, name: '話すあんず' })
  adviser = await town.inhabitant(['follow_up_staff'], { name: '聴くくるみ' })
  await adviser.browser.post(urls.advice.offer(), { about: '' })
})

/** A consultation to which the adviser said yes. */
async function talk(): Promise<{ id: string }> {
  const asked = await asker.browser.post(urls.advice.ask(), { adviser: adviser.accountId, topic: '' })
  const id = asked.location.split('/').at(-1) ?? ''
  await adviser.browser.post(urls.advice.answer({ id }), { answer: 'yes' })
  return { id }
}
const stored = ({ id }: { id: string }) =>
  town.work((tx) => tx.selectFrom('peer_consultation').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
const toldToday = () => ({ toldOn: town.today, channel: 'phone' })

test('the two write until one of them ended it; passed on it is with consent only', () => {
  const talking = { answer: 'yes' as const, closedAt: null, consentOn: null }
  assert.equal(mayWrite(talking), true)
  assert.equal(mayWrite({ ...talking, closedAt: '2026-11-30T00:00:00Z' }), false)
  assert.equal(mayWrite({ ...talking, answer: null }), false)
  assert.equal(mayClose(talking, 'talked'), true)
  assert.equal(mayClose(talking, 'passed-on'), false)
  assert.equal(mayClose({ ...talking, consentOn: '2026-11-30' }, 'passed-on'), true)
})

test('what is too long comes back as it was typed, with why beside the field', async () => {
  const id = await talk()
  const long = await adviser.browser.post(urls.advice.note(id), { words: `${'あ'.repeat(4001)}終わり` })
  assert.equal(long.status, 422)
  assert.match(long.text, /終わり<\/textarea>/)
  assert.match(long.text, /id="words-error"|aria-invalid/)
  const other = await town.inhabitant(['follow_up_staff'])
  const offered = await other.browser.post(urls.advice.offer(), { about: `${'い'.repeat(301)}おわり` })
  assert.equal(offered.status, 422)
  assert.match(offered.text, /おわり<\/textarea>/)
})

test('asking somebody who is not there any more keeps what was typed', async () => {
  const nobody = await asker.browser.post(urls.advice.ask(), { adviser: asker.accountId, topic: '消えない言葉' })
  assert.equal(nobody.status, 422)
  assert.match(nobody.text, /消えない言葉/)
})

test('the adviser alone cannot pass it on: neither is there a button, nor does a press do it', async () => {
  const id = await talk()
  assert.doesNotMatch((await adviser.browser.get(urls.advice.show(id))).text, /passed-on/)
  assert.equal((await adviser.browser.post(urls.advice.close(id), { closing: 'passed-on' })).status, 409)
  assert.equal((await adviser.browser.post(urls.advice.consent(id), { consent: 'yes' })).status, 409)
  assert.equal((await stored(id)).closed_at, null)
})

test('the one who asked agrees, may take that back, and agrees again', async () => {
  const id = await talk()
  await asker.browser.post(urls.advice.consent(id), { consent: 'yes' })
  assert.match((await adviser.browser.get(urls.advice.show(id))).text, /passed-on/)
  await asker.browser.post(urls.advice.consent(id), { consent: 'no' })
  assert.equal((await adviser.browser.post(urls.advice.close(id), { closing: 'passed-on' })).status, 409)
  await asker.browser.post(urls.advice.consent(id), { consent: 'yes' })
  assert.equal((await adviser.browser.post(urls.advice.close(id), { closing: 'passed-on' })).status, 303)
  assert.equal((await stored(id)).closing, 'passed-on')
})

test('a consent that was told stands with its day, its way and who recorded it, for both to read', async () => {
  const id = await talk()
  assert.equal((await adviser.browser.post(urls.advice.consent(id), { toldOn: '', channel: 'phone' })).status, 422)
  assert.equal((await asker.browser.post(urls.advice.consent(id), toldToday())).status, 409)
  await adviser.browser.post(urls.advice.consent(id), toldToday())
  const { consent_on, consent_channel, consent_by } = await stored(id)
  assert.deepEqual([consent_on, consent_channel, consent_by], [town.today, 'phone', adviser.accountId])
  assert.match((await asker.browser.get(urls.advice.show(id))).text, /聴くくるみさんが記録しました/)
  assert.match((await asker.browser.get(urls.mine.held())).text, /聴くくるみ/)
})

test('after the end nothing is written any more, and what somebody was writing stays on their page', async () => {
  const id = await talk()
  await asker.browser.post(urls.advice.close(id), { closing: 'talked' })
  const late = await adviser.browser.post(urls.advice.note(id), { words: '終わったあとの言葉' })
  assert.equal(late.status, 409)
  assert.match(late.text, /終わったあとの言葉<\/textarea>/)
  const notes = await town.work((tx) =>
    tx.selectFrom('peer_consultation_note').selectAll().where('consultation_id', '=', id.id).execute(),
  )
  assert.deepEqual(notes, [])
})
