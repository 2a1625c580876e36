import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, offer, request, type Supporter, supporter, visit } from '../fixtures/cast.ts'
import { giveAddress, mailFor } from '../fixtures/outbox.ts'

let town: Town
let coordinator: Inhabitant
before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  await giveAddress(town, coordinator.accountId)
})

const told = { channel: 'phone', confirmed: 'yes' }
const ends = ({ personId }: Supporter, inDays: number) =>
  coordinator.browser.post(urls.people.withdraw({ id: personId }), {
    withdrawnOn: addDays(town.today, inDays),
    ...told,
  })
const placesOf = ({ personId }: Supporter) =>
  town.work(async (tx) => {
    const rows = await tx
      .selectFrom('seat')
      .select(['seat.on_day as onDay', 'seat.released_at as releasedAt'])
      .where('seat.person_id', '=', personId)
      .orderBy('seat.on_day')
      .execute()
    return rows.map(({ onDay, releasedAt }) => [onDay, releasedAt === null ? 'held' : 'free'])
  })

describe('when a registration ends', () => {
  test('places from its last day on become free, confirmed or not, and those before it stay', async () => {
    const [first, second, third] = [
      await request(town, { slots: [{ inDays: 3 }] }),
      await request(town, { slots: [{ inDays: 10 }] }),
      await request(town, { slots: [{ inDays: 20 }] }),
    ]
    const aoki = await goer(town, first)
    const visitId = await visit(town, first)
    for (const asked of [second, third]) {
      const id = await offer(town, asked, aoki)
      await aoki.browser.post(urls.mine.offerAccept({ id }))
    }
    const later = await visit(town, second)
    assert.equal((await ends(aoki, 10)).status, 303)
    assert.deepEqual(await placesOf(aoki), [
      [addDays(town.today, 3), 'held'],
      [addDays(town.today, 10), 'free'],
      [addDays(town.today, 20), 'free'],
    ])
    const letter = (await mailFor(town, coordinator.accountId)).at(-1)
    assert.equal(letter?.kind, 'dispatch-place-open')
    assert.doesNotMatch(letter?.text ?? '', new RegExp(aoki.name))
    assert.doesNotMatch((await coordinator.browser.get(urls.visits.show({ id: later }))).text, new RegExp(aoki.name))
    assert.match((await coordinator.browser.get(urls.visits.show({ id: visitId }))).text, new RegExp(aoki.name))
  })

  test('offers that wait need no answer any more, and nobody writes about them', async () => {
    const kato = await supporter(town)
    const soon = await offer(town, await request(town, { slots: [{ inDays: 4 }] }), kato)
    const later = await offer(town, await request(town, { slots: [{ inDays: 12 }] }), kato)
    const before = (await mailFor(town, kato.accountId)).length
    await ends(kato, 8)
    const ended = await town.work((tx) =>
      tx.selectFrom('offer_withdrawal').select('offer_id as id').where('offer_id', 'in', [soon, later]).execute(),
    )
    assert.deepEqual(ended, [{ id: later }])
    assert.equal((await mailFor(town, kato.accountId)).length, before)
  })

  test('what was stays: places of days gone are not touched by an end that is recorded later', async () => {
    const asked = await request(town, { slots: [{ inDays: 5 }] })
    const sato = await goer(town, asked)
    await town.work((tx) =>
      tx
        .updateTable('seat')
        .set({ on_day: addDays(town.today, -2) })
        .where('person_id', '=', sato.personId)
        .execute(),
    )
    await ends(sato, -5)
    assert.deepEqual(await placesOf(sato), [[addDays(town.today, -2), 'held']])
  })

  test('the page on which it is recorded says what was accepted before', async () => {
    const asked = await request(town, { slots: [{ inDays: 6 }] })
    const ito = await goer(town, asked)
    const { text } = await coordinator.browser.get(urls.people.withdraw({ id: ito.personId }))
    assert.match(text, /引き受けている活動/)
    assert.match(text, /みどり病院 会議室/)
    const none = await supporter(town)
    const page = await coordinator.browser.get(urls.people.withdraw({ id: none.personId }))
    assert.doesNotMatch(page.text, /引き受けている活動/)
  })
})
