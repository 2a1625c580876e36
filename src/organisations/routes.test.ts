import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { insertOrganisations } from './store.ts'

let town: Town
let coordinator: Inhabitant

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
})

test('a coordinator registers an organisation and finds it in the list', async () => {
  const { browser } = coordinator
  const shown = await browser.postAndFollow(urls.organisations.index(), {
    name: 'みどり病院',
    kana: 'みどりびょういん',
    kinds: ['hospital'],
  })
  assert.equal(shown.status, 200)
  assert.match(shown.text, /みどり病院/)
  assert.match((await browser.get(urls.organisations.index())).text, /みどり病院/)
})

test('a form without a name comes back with everything typed, says why, and registers nothing', async () => {
  const answer = await coordinator.browser.post(urls.organisations.index(), { name: '', address: '北町1丁目' })
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「名称」を入力してください/)
  assert.match(answer.text, /value="北町1丁目"/)
  assert.doesNotMatch((await coordinator.browser.get(urls.organisations.index())).text, /北町1丁目/)
})

test('hundreds of organisations are read page by page, and one is found by a part of its name', async () => {
  const many = await newTown()
  const { browser } = await many.inhabitant(['coordinator'])
  await many.work((tx) =>
    insertOrganisations(
      tx,
      Array.from({ length: 120 }, (_, at) => ({
        tenant_id: many.tenantId,
        name: `第${at}事業所`,
        kana_order: String(at).padStart(3, '0'),
        channel: 'paper' as const,
        typed_by: null,
        area_id: null,
        contact_email_sealed: null,
        staff_took_course: null,
        note_sealed: null,
        registered_on: many.today,
        ended_on: null,
      })),
    ),
  )
  const first = (await browser.get(urls.organisations.index())).text
  assert.match(first, /120団体[\s\S]*第49事業所/)
  assert.doesNotMatch(first, /第50事業所/)
  assert.match((await browser.get(urls.organisations.index({ page: 3 }))).text, /第119事業所/)
  const found = (await browser.get(urls.organisations.index({ name: '第１１９' }))).text
  assert.match(found, /1団体[\s\S]*第119事業所/)
  assert.match((await browser.get(urls.organisations.index({ name: 'ない会' }))).text, /その名称の団体はありません/)
})

test('a double click registers one organisation', async () => {
  const fields = { name: '二度押し会館', _once: 'twice-pressed-button' }
  const [first, second] = await Promise.all([
    coordinator.browser.post(urls.organisations.index(), fields),
    coordinator.browser.post(urls.organisations.index(), fields),
  ])
  assert.equal(first.location, second.location)
  const list = await coordinator.browser.get(urls.organisations.index())
  assert.equal(list.text.match(/>二度押し会館</g)?.length, 1)
})

test('what was typed but not sent is there again, from the first keystroke', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  const kept = await browser.post(urls.drafts.keep({ kind: 'organisation' }), { name: '書きか' })
  assert.match(kept.text, /savedAt/)
  assert.match((await browser.get(urls.organisations.new())).text, /value="書きか"/)
})

test('another municipality never sees it, by list or by address', async () => {
  const made = await coordinator.browser.post(urls.organisations.index(), { name: 'となりには見えない会' })
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(made.location)).status, 404)
  assert.doesNotMatch((await elsewhere.browser.get(urls.organisations.index())).text, /となりには見えない会/)
})

test('a host does not see the list', async () => {
  const host = await town.inhabitant(['host'])
  assert.equal((await host.browser.get(urls.organisations.index())).status, 403)
})
