import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { setLook } from '../look/set-look.ts'

let town: Town
let code: string
let coordinator: Inhabitant
let host: Inhabitant
let organisationId: string

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  organisationId = await town.work(async (tx, moment) => {
    await setLook(tx, moment, { is_open: true })
    const row = { tenant_id: town.tenantId, name: 'ある会', channel: 'online' as const, registered_on: town.today }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })
  host = await town.inhabitant(['host'], { organisationId })
  code = await town.work(async (tx) => {
    const row = tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId)
    return (await row.executeTakeFirstOrThrow()).code
  })
})

const given = (title: string, more: Record<string, string> = {}) => ({
  kind: 'group',
  title_ja: title,
  hours_2: '18:00〜20:00',
  is_quiet: 'yes',
  ...more,
})
const idIn = (location: string) => location.split('/').at(-1) ?? ''

test('what an owner sends is checked by staff, and only then seen by everybody', async () => {
  const sent = await host.browser.post(urls.portal.new(), given('火曜の読書会'))
  const id = idIn(sent.location)
  const visitor = town.visitor()
  assert.equal((await visitor.get(urls.place.entry({ code, id }))).status, 404)
  assert.equal((await host.browser.post(urls.portal.publish({ id }), { number: '1' })).status, 403)
  await coordinator.browser.post(urls.portal.publish({ id }), { number: '1' })
  assert.match((await visitor.get(urls.place.entry({ code, id }))).text, /火曜の読書会/)
  await host.browser.post(urls.portal.edit({ id }), given('火曜の映画会', { opened: '1' }))
  assert.match((await visitor.get(urls.place.entry({ code, id }))).text, /火曜の読書会/)
  assert.match((await coordinator.browser.get(urls.portal.show({ id }))).text, /直した内容が確認待ちです/)
  await coordinator.browser.post(urls.portal.archive({ id }), { because: 'ended' })
  assert.equal((await visitor.get(urls.place.entry({ code, id }))).status, 404)
})

test('two editors never overwrite each other: what both changed is shown, the rest is put together', async () => {
  const id = idIn((await coordinator.browser.post(urls.portal.new(), given('二人で直す会'))).location)
  await coordinator.browser.post(urls.portal.edit({ id }), given('先に直した会', { opened: '1', address: '北町1' }))
  const late = await coordinator.browser.post(urls.portal.edit({ id }), given('後から直した会', { opened: '1' }))
  assert.equal(late.status, 409)
  assert.match(late.text, /先に直した会/)
  assert.match(late.text, /value="後から直した会"/)
  assert.match(late.text, /value="北町1"/)
  assert.equal(
    (await coordinator.browser.post(urls.portal.edit({ id }), given('一緒に決めた会', { opened: '2' }))).status,
    303,
  )
})

test('hours that cannot be read come back beside their day, with everything typed', async () => {
  const answer = await coordinator.browser.post(urls.portal.new(), given('時間の会', { hours_2: '夕方から夜' }))
  assert.equal(answer.status, 422)
  assert.match(answer.text, /「夕方から夜」が読み取れません/)
})

test('an owner sees and changes nothing of another organisation, and nobody elsewhere does', async () => {
  const id = idIn((await coordinator.browser.post(urls.portal.new(), given('ほかの団体の会'))).location)
  assert.equal((await host.browser.get(urls.portal.show({ id }))).status, 404)
  assert.doesNotMatch((await host.browser.get(urls.portal.index())).text, /ほかの団体の会/)
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  assert.equal((await elsewhere.browser.get(urls.portal.show({ id }))).status, 404)
})

test('an own page is written in safe Markdown, previewed, and public only when it is said so', async () => {
  const body = '## はじめに\n\n- [電話](tel:0300000000)\n\n<script>x</script> [悪い](javascript:alert(1))'
  const page = { title_ja: 'はじめかた', body_ja: body, state: 'draft', opened: '0' }
  const preview = await coordinator.browser.post(urls.portal.page({ slug: 'begin' }), { ...page, preview: 'yes' })
  assert.match(preview.text, /<h2>はじめに<\/h2>/)
  assert.doesNotMatch(preview.text, /<script>x|href="javascript/)
  await coordinator.browser.post(urls.portal.page({ slug: 'begin' }), page)
  const address = urls.place.ownPage({ code, slug: 'begin' })
  assert.equal((await town.visitor().get(address)).status, 404)
  await coordinator.browser.post(urls.portal.page({ slug: 'begin' }), { ...page, state: 'public', opened: '1' })
  assert.match((await town.visitor().get(address)).text, /href="tel:0300000000"/)
})
