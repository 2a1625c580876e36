import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { lettersOf } from '#test/letters.ts'
import { type Cast, gatherCast } from '#test/matching-story.ts'
import { urls } from '#urls.ts'

/** A coordinator types in Japanese what somebody said in English on the telephone, and later what they corrected. */

let cast: Cast
let id: string
const mail = 'caller@example.jp'

before(async () => {
  cast = await gatherCast()
  const { location } = await cast.coordinator.browser.post(urls.matching.new(), told(2, 'en'))
  id = /wishes\/([0-9a-f-]{36})|([0-9a-f-]{36})/.exec(location)?.[0].slice(-36) ?? ''
})

const told = (daysAgo: number, language: string) => ({
  channel: 'phone',
  receivedOn: addDays(cast.town.today, -daysAgo),
  language,
  companies: 'listening',
  contactWay: 'mail',
  email: mail,
})
const said = () =>
  cast.town.work((tx) =>
    tx.selectFrom('seeking_said').selectAll().where('seeking_id', '=', id).orderBy('said_at').execute(),
  )
const letters = async () => (await lettersOf(cast.town)).filter(({ to }) => to === mail)

test('letters speak the language of the one who told it, not that of the screen', async () => {
  const [received] = await letters()
  assert.match(received?.body ?? '', /We have received it/)
})

test('the day on which it was told is kept, also of a correction, and another language from then on', async () => {
  const form = await cast.coordinator.browser.get(urls.matching.change({ id }))
  assert.match(form.text, /value="en"[^>]*checked|checked[^>]*value="en"/)
  const done = await cast.coordinator.browser.post(urls.matching.change({ id }), told(1, 'easy'))
  assert.equal(done.status, 303)
  assert.deepEqual(
    (await said()).map(({ told_on }) => told_on),
    [addDays(cast.town.today, -2), addDays(cast.town.today, -1)],
  )
  await cast.coordinator.browser.post(urls.matching.news({ id }))
  assert.match((await letters())[0]?.body ?? '', /待っていてくれて、ありがとうございます/)
})

test('a language has to be chosen', async () => {
  const without = await cast.coordinator.browser.post(urls.matching.new(), { ...told(0, 'ja'), language: '' })
  assert.equal(without.status, 422)
})
