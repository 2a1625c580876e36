import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { addDays } from '#platform/calendar.ts'
import { type Inhabitant, newTown, type Town } from '#test/town.ts'
import { urls } from '#urls.ts'
import { goer, offer, request, type Supporter, visit } from './fixtures/cast.ts'
import { askToMove } from './hosting/move/ask-to-move.ts'

let town: Town
let coordinator: Inhabitant
let aoki: Supporter
let staffPages: string[]
let ownPages: string[]

before(async () => {
  town = await newTown()
  coordinator = await town.inhabitant(['coordinator'])
  const asked = await request(town, { slots: [{ inDays: 7 }, { inDays: 8 }] })
  const settled = await request(town, { slots: [{ inDays: 9 }] })
  aoki = await goer(town, settled, { name: '青木 ひかる', followUpNeed: 'first-visit', limits: { per_week: 9 } })
  const staff = await town.inhabitant(['follow_up_staff'])
  const visitId = await visit(town, settled, { followUpStaff: staff.accountId })
  const slots = [{ onDay: addDays(town.today, 20), startMinute: 600, endMinute: 660 }]
  await town.work((tx, moment) => askToMove(tx, moment, { visitId, slots, words: '', side: 'host' }))
  const offerId = await offer(town, asked, aoki)
  const slot = { slot: asked.slotIds[0] }
  staffPages = [
    urls.requests.index(),
    urls.requests.show({ id: asked.requestId }),
    urls.requests.candidates({ id: asked.requestId }, slot),
    urls.requests.confirm({ id: asked.requestId }, slot),
    urls.visits.index(),
    urls.visits.calendar(),
    ...[urls.visits.show, urls.visits.stepIn, urls.visits.cancel, urls.visits.postpone, urls.visits.record].map(
      (address) => address({ id: visitId }),
    ),
  ]
  ownPages = [
    urls.mine.offers(),
    urls.mine.offer({ id: offerId }),
    urls.mine.calendar(),
    urls.mine.visit({ id: visitId }),
    urls.mine.feed(),
    urls.mine.home(),
  ]
})

test('every page opens in every language, with nothing left undefined', async () => {
  for (const language of ['ja', 'en', 'easy'] as const) {
    for (const [browser, pages] of [
      [coordinator.browser.speak(language), staffPages],
      [aoki.browser.speak(language), ownPages],
    ] as const)
      for (const address of pages) {
        const { status, text } = await browser.get(address)
        assert.equal(status, 200, `${language} ${address}`)
        assert.doesNotMatch(text, /undefined|\[object|NaN/, `${language} ${address}`)
      }
  }
})

test('no page and no address speaks of scores, ranks or percentages of a person', async () => {
  coordinator.browser.speak('en')
  for (const address of staffPages) {
    const { text } = await coordinator.browser.get(address)
    const body = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
    assert.doesNotMatch(
      body.replace('There are no scores and no ranks.', ''),
      /score|rank|best match|\d ?%|stars/i,
      address,
    )
  }
})

test('whoever is not signed in is led to the sign-in page', async () => {
  for (const address of [...staffPages, ...ownPages]) {
    const { status, location } = await town.visitor().get(address)
    assert.equal(status, 303)
    assert.match(location, /sign-in/)
  }
})

test('no supporter opens a coordinator’s page, and no coordinator a supporter’s', async () => {
  for (const address of staffPages) assert.equal((await aoki.browser.get(address)).status, 403, address)
  for (const address of ownPages) assert.equal((await coordinator.browser.get(address)).status, 403, address)
})

test('a coordinator of another municipality finds no request and no visit of this one', async () => {
  const elsewhere = await (await newTown()).inhabitant(['coordinator'])
  for (const address of staffPages) {
    const { status, text } = await elsewhere.browser.get(address)
    assert.ok(status === 404 || status === 200, address)
    assert.doesNotMatch(text, /みどり病院|青木 ひかる/, address)
  }
})
