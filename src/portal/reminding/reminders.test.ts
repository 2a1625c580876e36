import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays, fromTokyo } from '#platform/calendar.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { openPortal, published } from '../fixtures/publish.ts'
import { remindOwners } from './reminders.ts'

let town: Town
let host: Inhabitant
let organisationId: string

const organisationOf = (town: Town) =>
  town.work(async (tx) => {
    const row = { tenant_id: town.tenantId, name: 'ある会', channel: 'online' as const, registered_on: town.today }
    return (await tx.insertInto('organisation').values(row).returning('organisation.id').executeTakeFirstOrThrow()).id
  })

/** Somebody of the organisation who can be asked by mail. */
async function ownerOf(town: Town, organisationId: string): Promise<Inhabitant> {
  const owner = await town.inhabitant(['host'], { organisationId })
  await town.work((tx, { keys }) =>
    tx
      .updateTable('account')
      .set({ email_sealed: keys.seal(town.tenantId, 'owner@example.jp') })
      .where('account.tenant_id', '=', town.tenantId)
      .where('account.id', '=', owner.accountId)
      .execute(),
  )
  return owner
}

before(async () => {
  town = await newTown()
  await openPortal(town)
  organisationId = await organisationOf(town)
  host = await ownerOf(town, organisationId)
  await published(town, { title: '団体の集まり', organisationId })
  await published(town, { title: '団体の部屋', organisationId })
  await published(town, { title: '市の窓口', kind: 'office' })
})

/** Days after the entries were confirmed, which is today. */
const remindAfter = (days: number, minute = 8 * 60, of = town) => {
  const { site } = of.app
  const moment = momentOf(site, fromTokyo(addDays(of.today, days), minute), of.tenantId, null)
  return site.db.asTenant(of.tenantId, (tx) => remindOwners(tx, moment))
}
const letters = (of = town) =>
  of.work(async (tx, { keys }) =>
    (await tx.selectFrom('mail').selectAll().where('mail.kind', '=', 'entries-due').execute()).map(({ body_sealed }) =>
      body_sealed ? keys.open(of.tenantId, body_sealed) : '',
    ),
  )

test('an owner gets one letter for all entries beforehand, one on the day, one when they turn grey, and no more', async () => {
  assert.equal(await remindAfter(165), 0)
  assert.equal(await remindAfter(166, 6 * 60 + 59), 0)
  assert.equal(await remindAfter(166), 1)
  assert.equal(await remindAfter(166), 0)
  assert.equal(await remindAfter(179), 0)
  assert.equal(await remindAfter(181), 1)
  assert.equal(await remindAfter(209), 0)
  assert.equal(await remindAfter(210), 1)
  assert.equal(await remindAfter(390), 0)
})

test('a letter says how many and where, and no name', async () => {
  const [first = ''] = await letters()
  assert.match(first, /2件が確認の時期です/)
  assert.ok(first.includes(urls.portal.index()))
  assert.doesNotMatch(first, /団体の集まり|ある会/)
})

test('staff see what nobody can be asked about by mail, what waits to be checked, and what visitors pointed out', async () => {
  const { browser } = await town.inhabitant(['coordinator'])
  assert.doesNotMatch((await browser.get(urls.attention())).text, /市の窓口/)
  const ago = addDays(town.today, -181)
  await town.work((tx) =>
    tx
      .updateTable('portal_listing')
      .set({ confirmed_on: ago })
      .where('portal_listing.tenant_id', '=', town.tenantId)
      .execute(),
  )
  await host.browser.post(urls.portal.new(), { kind: 'group', title_ja: '新しい会' })
  const { text } = await browser.get(urls.attention())
  assert.match(text, /確認の時期を過ぎた案内[\s\S]*市の窓口/)
  assert.match(text, /確かめて公開するのを待っている内容[\s\S]*新しい会/)
  assert.doesNotMatch(text, /団体の部屋/)
})

test('nobody is asked about what is over, and still is on its last day', async () => {
  const town = await newTown()
  await openPortal(town)
  const organisationId = await organisationOf(town)
  await ownerOf(town, organisationId)
  const lastDay = addDays(town.today, 181)
  await published(town, { kind: 'event', title: '催し', organisationId, dates: [{ on_day: lastDay }] })
  await published(town, { title: '部屋', organisationId, publicUntil: lastDay })
  assert.equal(await remindAfter(182, 480, town), 0)
  assert.equal(await remindAfter(181, 480, town), 1)
  assert.match((await letters(town))[0] ?? '', /2件が確認の時期です/)
})

test('while the public pages are not open, nobody is asked', async () => {
  const closed = await newTown()
  const { site } = closed.app
  const moment = momentOf(site, fromTokyo(addDays(closed.today, 181), 480), closed.tenantId, null)
  assert.equal(await site.db.asTenant(closed.tenantId, (tx) => remindOwners(tx, moment)), 0)
})
