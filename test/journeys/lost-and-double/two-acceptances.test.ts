import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { offer, request, supporter } from '#dispatch/fixtures/cast.ts'
import { words as myOfferWords } from '#dispatch/my-offers/words.ts'
import { offerWords } from '#dispatch/offer/words.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../../chrome.ts'
import type { Somebody } from '../../pages/somebody.ts'
import { Story, telephone } from '../../pages/story.ts'
import type { Inhabitant } from '../../town.ts'
import { howManyRead, pressTogether } from './together.ts'

const language = 'ja'

describe('two acceptances at one moment', { skip: withoutChrome }, () => {
  let story: Story
  before(async () => {
    story = await Story.begin(await openChrome(), { language, javaScript: true })
  })
  after(() => story.close())
  const { accept, acceptedNote } = myOfferWords(language)
  const { notAccepted } = offerWords(language)

  test('of one person for overlapping hours: one is taken, the other is refused in words', async () => {
    const person = await supporter(story.town)
    const shown: Somebody[] = []
    for (const from of [840, 870]) {
      const asked = await request(story.town, { slots: [{ inDays: 7, from, to: from + 60 }] })
      shown.push(await shownTo(person, await offer(story.town, asked, person)))
    }
    await pressTogether(shown, accept)
    assert.equal(await howManyRead(shown, acceptedNote), 1)
    const refused = [notAccepted.rules, notAccepted['already-taken-at-that-time']]
    const readers = await Promise.all(refused.map((words) => howManyRead(shown, words)))
    assert.deepEqual(readers.toSorted(), [0, 1])
    assert.equal(await placesOf(person), 1)
  })

  test('of two people for the last place: one goes, the other is told that nobody is missing', async () => {
    const people = [await supporter(story.town), await supporter(story.town)]
    const asked = await request(story.town, { peopleWanted: 1 })
    const shown: Somebody[] = []
    for (const person of people) shown.push(await shownTo(person, await offer(story.town, asked, person)))
    await pressTogether(shown, accept)
    assert.equal(await howManyRead(shown, acceptedNote), 1)
    assert.equal(await howManyRead(shown, notAccepted['already-filled']), 1)
    assert.equal(await placesOf(...people), 1)
  })

  async function shownTo(person: Inhabitant, id: string): Promise<Somebody> {
    const one = await story.inside('supporter', person, telephone)
    await one.open(urls.mine.offer({ id }))
    return one
  }

  const placesOf = (...people: { personId: string }[]) =>
    story.town.work(async (tx) => {
      const ids = people.map(({ personId }) => personId)
      return (await tx.selectFrom('seat').selectAll().where('seat.person_id', 'in', ids).execute()).length
    })
})
