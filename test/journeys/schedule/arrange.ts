import assert from 'node:assert/strict'
import { words as confirmWords } from '#dispatch/confirm/words.ts'
import { words as offerWords } from '#dispatch/my-offers/words.ts'
import { words as overviewWords } from '#dispatch/overview/words.ts'
import { words as stepInWords } from '#dispatch/step-in/words.ts'
import { words as visitWords } from '#dispatch/visit-page/words.ts'
import { urls } from '#urls.ts'
import type { Cast } from '../schedule.test.ts'
import { register } from './ward.ts'

/** What becomes of the offers of a proposal. */

interface Waiting {
  offerId: string
  requestId: string
  name: string
  onDay: string
}

/** Offers for one person alone that wait, the latest date first. */
async function waiting({ story }: Cast): Promise<Waiting[]> {
  return story.town.work((tx) =>
    tx
      .selectFrom('offer')
      .innerJoin('person', 'person.id', 'offer.person_id')
      .innerJoin('request_slot as slot', 'slot.id', 'offer.slot_id')
      .innerJoin('dispatch_request as request', 'request.id', 'offer.request_id')
      .leftJoin('offer_answer as said', 'said.offer_id', 'offer.id')
      .select(['offer.id as offerId', 'offer.request_id as requestId', 'person.name', 'slot.on_day as onDay'])
      .where('said.offer_id', 'is', null)
      .where('request.people_wanted', '=', 1)
      .orderBy('slot.on_day', 'desc')
      .execute(),
  )
}

export async function oneDeclines(cast: Cast): Promise<void> {
  const [offer] = await waiting(cast)
  assert.ok(offer)
  const supporter = await cast.supporter(offer.name)
  await supporter.open(urls.mine.offer({ id: offer.offerId }))
  await supporter.press(offerWords(supporter.language).decline)
  assert.ok((await waiting(cast)).every(({ offerId }) => offerId !== offer.offerId))
}

export async function anotherAccepts(cast: Cast): Promise<void> {
  const { coordinator } = cast
  const offer = (await waiting(cast)).at(-1)
  assert.ok(offer)
  const supporter = await cast.supporter(offer.name)
  await supporter.open(urls.mine.offer({ id: offer.offerId }))
  await supporter.press(offerWords(supporter.language).accept)
  await coordinator.open(urls.requests.show({ id: offer.requestId }))
  await coordinator.follow(overviewWords(coordinator.language).next.confirm)
  await coordinator.press(confirmWords(coordinator.language).confirm)
}

export async function somebodyStepsIn(cast: Cast): Promise<void> {
  const { coordinator, story } = cast
  const visit = await story.town.work((tx) =>
    tx
      .selectFrom('visit')
      .innerJoin('seat', 'seat.visit_id', 'visit.id')
      .innerJoin('person', 'person.id', 'seat.person_id')
      .select(['visit.id', 'visit.on_day as onDay', 'person.name as unwell'])
      .executeTakeFirstOrThrow(),
  )
  const [newcomer] = await story.town.work((tx) => register(tx, story.town, ['新しく 登録した人']))
  story.waitUntil(visit.onDay, 7)
  const session = await story.signedIn('coordinator', story.town)
  await session.open(urls.visits.show({ id: visit.id }))
  await session.unfold(visitWords(session.language).steppedOut)
  await session.press(visitWords(session.language).steppedOut)
  await session.readsNot(visit.unwell)
  await session.press(stepInWords(session.language).saidYesLabel(newcomer?.name ?? ''))
  const places = await story.town.work((tx) =>
    tx
      .selectFrom('seat')
      .select('seat.person_id as personId')
      .where('seat.visit_id', '=', visit.id)
      .where('seat.released_at', 'is', null)
      .execute(),
  )
  assert.deepEqual(places, [{ personId: newcomer?.id }])
  await coordinator.page.close()
}
