import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openSession } from '#platform/auth/session.ts'
import { registered } from '#register/fixtures/cast.ts'
import { Browser } from '#test/browser.ts'
import { type Cast, gatherCast, sendWish } from '#test/matching-story.ts'
import { type Inhabitant, newTown } from '#test/town.ts'
import { urls } from '#urls.ts'

/** Somebody with an account who looks for a fellow too: their page finds the wish without any link. */

let cast: Cast
let own: Inhabitant
let id: string

before(async () => {
  cast = await gatherCast()
  const personId = await registered(cast.town, { name: '探すさくら' })
  own = await cast.town.inhabitant(['supporter'], { personId })
  id = await sendWish({ seeker: own.browser, code: cast.code })
})

const page = () => urls.place.fellow.show({ code: cast.code, id })

test('their own page leads to the wish and says how it stands', async () => {
  const { text } = await own.browser.get(urls.mine.home())
  assert.ok(text.includes(`href="${page()}"`))
  assert.match(text, /受.*け.*取.*りました/)
  assert.equal((await anotherTelephone()).status, 200)
})

test('whoever has not said a wish yet is shown where to say one', async () => {
  const { text } = await cast.peer.browser.get(urls.mine.home())
  assert.ok(text.includes(`href="${urls.place.seeking.start({ code: cast.code })}"`))
  assert.ok(!text.includes(page()))
})

test('nobody else opens it, whichever role they have here, and no account of a second municipality', async () => {
  const elsewhere = await newTown()
  for (const { browser } of [
    cast.peer,
    cast.coordinator,
    await cast.town.inhabitant(['officer'], { seesRecords: true }),
    await elsewhere.inhabitant(['supporter']),
  ])
    assert.equal((await browser.get(page())).status, 404)
})

test('it is theirs in what is held about them, and goes with the record', async () => {
  assert.match((await own.browser.get(urls.mine.held())).text, /月に一度、話したい/)
})

/** The same account on another telephone, where the link was never opened. */
async function anotherTelephone() {
  const session = await cast.town.work((tx, moment) => openSession(tx, moment, own.accountId, 'full'))
  return new Browser(cast.town.app, { session, display: 'ja.normal.n' }).get(page())
}
