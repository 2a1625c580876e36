import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { type Cast, gatherCast, openOwnPage, sendWish } from '#test/matching-story.ts'
import { urls } from '#urls.ts'

/** The computer of a library: whoever sits there next finds nothing of whoever left. */

let cast: Cast
const { fellow, seeking, drafts } = urls.place

before(async () => {
  cast = await gatherCast()
})

const sentPage = (id: string) => cast.seeker.get(seeking.sent({ code: cast.code, id }))

test('after “close this page” neither the own page nor the page that followed on sending opens any more', async () => {
  const id = await sendWish(cast)
  assert.match((await sentPage(id)).text, /この画面を閉じる/)
  await openOwnPage(cast)
  await cast.seeker.post(fellow.leave({ code: cast.code, id }))
  assert.equal((await cast.seeker.get(fellow.show({ code: cast.code, id }))).status, 404)
  const after = await sentPage(id)
  assert.equal(after.status, 404)
  assert.doesNotMatch(after.text, /fellow\/with/)
})

test('a page that followed on sending can be closed without opening the own page first', async () => {
  const id = await sendWish(cast)
  await cast.seeker.post(fellow.leave({ code: cast.code, id }))
  assert.equal((await sentPage(id)).status, 404)
})

test('nobody else closes it: an address that somebody guessed changes nothing', async () => {
  const id = await sendWish(cast)
  await cast.town.visitor().post(fellow.leave({ code: cast.code, id }))
  assert.equal((await sentPage(id)).status, 200)
})

test('a new link is not told by the page that followed on sending', async () => {
  const id = await sendWish(cast)
  const link = /\/m\/\d+\/fellow\/with\/[\w-]+/.exec((await sentPage(id)).text)?.[0] ?? ''
  await cast.seeker.get(link)
  await cast.seeker.post(fellow.link({ code: cast.code, id }))
  assert.equal((await cast.seeker.get(fellow.show({ code: cast.code, id }))).status, 200)
  assert.equal((await sentPage(id)).status, 404)
})

test('nor for longer than a short while after it was sent', async () => {
  const id = await sendWish(cast)
  await cast.town.work((tx, { tenantId }) =>
    tx
      .updateTable('seeking')
      .set({ sent_at: new Date(Date.parse(cast.town.app.site.clock()) - 46 * 60_000).toISOString() })
      .where('seeking.tenant_id', '=', tenantId)
      .where('seeking.id', '=', id)
      .execute(),
  )
  assert.equal((await sentPage(id)).status, 404)
})

test('what was begun goes with whoever leaves, and does not come back', async () => {
  const { code } = cast
  const screen = cast.town.visitor()
  const id = await sendWish({ seeker: screen, code })
  await screen.post(drafts.keep({ code, kind: 'seeking' }), { hope: '書きかけの秘密' })
  assert.match((await screen.get(seeking.start({ code }))).text, /保存した書きかけ|残っています/)
  await screen.post(fellow.leave({ code, id }))
  assert.doesNotMatch((await screen.get(seeking.start({ code }))).text, /保存した書きかけ|残っています/)
})

test('a draft ends with the browser, unless somebody has their own device keep it', async () => {
  const { code } = cast
  const cookie = (headers: Headers) => headers.getSetCookie().find((line) => line.startsWith('visitor=')) ?? ''
  const screen = cast.town.visitor()
  const first = await screen.get(seeking.start({ code }))
  assert.match(cookie(first.headers), /^visitor=[\w-]{43};/)
  assert.doesNotMatch(cookie(first.headers), /Max-Age|Expires/i)
  await screen.post(drafts.keep({ code, kind: 'seeking' }), { hope: '途中まで' })
  const kept = await screen.post(drafts.keepHere({ code }), { keep: 'yes', back: seeking.start({ code }) })
  assert.equal(kept.location, seeking.start({ code }))
  assert.match(cookie(kept.headers), /Max-Age=2592000/)
  assert.match((await screen.get(seeking.start({ code }))).text, /30日間残ります/)
  const not = await screen.post(drafts.keepHere({ code }), { keep: 'no', back: seeking.start({ code }) })
  assert.doesNotMatch(cookie(not.headers), /Max-Age|Expires/i)
})

test('somebody who tries out private links is stopped', async () => {
  const guesser = cast.town.visitor()
  const statuses = []
  for (let n = 0; n < 60; n += 1)
    statuses.push((await guesser.get(fellow.with({ code: cast.code, token: `guess${n}` }))).status)
  assert.equal(statuses[0], 404)
  assert.equal(statuses.at(-1), 429)
})
