import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { registered } from '#register/fixtures/cast.ts'
import { type Cast, gatherCast, names, openOwnPage, sendWish } from '#test/matching-story.ts'
import type { Inhabitant } from '#test/town.ts'
import { urls } from '#urls.ts'

/** Somebody who is signed in and wishes to say it without their account. */

let cast: Cast
let own: Inhabitant & { personId: string }
const { seeking, fellow, drafts } = urls.place

before(async () => {
  cast = await gatherCast()
  const personId = await registered(cast.town, { name: '名のらないさくら' })
  own = { personId, ...(await cast.town.inhabitant(['supporter'], { personId })) }
})

const start = () => seeking.start({ code: cast.code })

test('that a wish belongs to the account is said before anybody types, and to nobody without one', async () => {
  assert.match((await own.browser.get(start())).text, /あなたのアカウントにつながります/)
  assert.doesNotMatch((await cast.town.visitor().get(start())).text, /アカウント/)
})

test('sent without the account, nothing in the database leads from the one to the other', async () => {
  await own.browser.post(drafts.aside({ code: cast.code }), { account: 'without', back: start() })
  assert.match((await own.browser.get(start())).text, /アカウントとつなげずに使っています/)
  const id = await sendWish({ seeker: own.browser, code: cast.code })
  assert.match((await own.browser.get(seeking.sent({ code: cast.code, id }))).text, /fellow\/with/)
  const opened = await openOwnPage({ ...cast, seeker: own.browser })
  assert.match(opened.text, /いまの様子/)
  await own.browser.post(fellow.stop({ code: cast.code, id }))
  const rows = await cast.town.work(async (tx) => ({
    seeking: await tx.selectFrom('seeking').selectAll().where('id', '=', id).execute(),
    link: await tx.selectFrom('seeking_link').selectAll().where('seeking_id', '=', id).execute(),
    closing: await tx.selectFrom('seeking_closing').selectAll().where('seeking_id', '=', id).execute(),
    events: await tx.selectFrom('event').selectAll().where('subject_id', '=', id).execute(),
    once: await tx.selectFrom('once_key').selectAll().where('location', 'like', `%${id}%`).execute(),
    drafts: await tx.selectFrom('draft').selectAll().where('owner', 'like', `%${own.accountId}`).execute(),
  }))
  assert.equal(rows.closing.length, 1)
  assert.ok(rows.events.length >= 2)
  const all = JSON.stringify(rows)
  assert.ok(!all.includes(own.accountId) && !all.includes(own.personId))
  assert.doesNotMatch((await own.browser.get(urls.mine.home())).text, new RegExp(id))
  assert.doesNotMatch((await own.browser.get(urls.mine.held())).text, new RegExp(names.mustNot))
})

test('and the account is there again for whoever wishes it', async () => {
  await own.browser.post(drafts.aside({ code: cast.code }), { account: 'with', back: start() })
  const id = await sendWish({ seeker: own.browser, code: cast.code })
  assert.match((await own.browser.get(urls.mine.home())).text, new RegExp(id))
})
