import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays, fromTokyo, mondayOf } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { coordinator, person, staff, visit } from '../fixtures/visits.ts'
import { isDigestTime, queueDigests } from './digest.ts'

test('the week’s message goes out on Monday from seven in the morning in Japan', () => {
  assert.equal(isDigestTime('2026-11-22T21:59:00.000Z'), false)
  assert.equal(isDigestTime('2026-11-22T22:00:00.000Z'), true)
  assert.equal(isDigestTime('2026-11-23T14:59:00.000Z'), true)
  assert.equal(isDigestTime('2026-11-23T15:00:00.000Z'), false)
})

describe('the week’s message', () => {
  let town: Town
  let aoki: Inhabitant
  let monday: string
  before(async () => {
    town = await newTown()
    aoki = await coordinator(town, '青木 コーディネーター')
    monday = addDays(mondayOf(town.today), 7)
    const [sakura, mori] = [await person(town, '佐倉 みどり'), await staff(town)]
    const visited = await visit(town, { going: [sakura], along: [mori], inDays: 1 })
    await visit(town, { going: [sakura], along: [mori], inDays: -20, tookPlace: true })
    await sakura.browser.post(urls.mine.visitFeeling({ id: visited.id }), { answer: 'want-to-talk' })
  })

  const queue = (day: string) =>
    town.work((tx, moment) => queueDigests(tx, { ...moment, today: day, now: fromTokyo(day, 8 * 60) }))
  const letters = (accountId: string) =>
    town.work(async (tx, { keys, tenantId }) => {
      const rows = await tx
        .selectFrom('mail')
        .select(['mail.subject', 'mail.body_sealed'])
        .where('mail.account_id', '=', accountId)
        .where('mail.kind', '=', 'weekly-digest')
        .execute()
      return rows.map((row) => `${row.subject}\n${keys.open(tenantId, row.body_sealed)}`)
    })

  test('is queued once in a week, however often the clock strikes', async () => {
    assert.equal(await queue(addDays(monday, -1)), 0)
    assert.equal(await queue(monday), 1)
    assert.equal(await queue(monday), 0)
    assert.equal((await letters(aoki.accountId)).length, 1)
  })
  test('carries counts, places and times, and neither a name nor a feeling', async () => {
    const [letter] = await letters(aoki.accountId)
    assert.match(letter ?? '', /振り返りの話し合いがまだの活動：1件/)
    assert.match(letter ?? '', /10:00〜11:00 北町会館/)
    assert.match(letter ?? '', /連絡をお願いしたい派遣：1件/)
    assert.doesNotMatch(letter ?? '', /佐倉|話したい|不安|気持ち|青木/)
  })
  test('is not queued for who stopped it, until they want it again', async () => {
    await aoki.browser.post(urls.digest(), { wanted: 'no' })
    assert.match((await aoki.browser.get(urls.attention())).text, /メールは、止めています/)
    assert.equal(await queue(addDays(monday, 7)), 0)
    await aoki.browser.post(urls.digest(), { wanted: 'yes' })
    assert.equal(await queue(addDays(monday, 14)), 1)
  })
  test('is not written where nothing needs attention', async () => {
    const quiet = await newTown()
    await coordinator(quiet)
    const queued = await quiet.work((tx, moment) =>
      queueDigests(tx, { ...moment, today: monday, now: fromTokyo(monday, 8 * 60) }),
    )
    assert.equal(queued, 0)
  })
  test('is nobody’s business but the coordinator’s', async () => {
    const { browser } = await town.inhabitant(['officer'])
    assert.equal((await browser.post(urls.digest(), { wanted: 'no' })).status, 403)
  })
})
