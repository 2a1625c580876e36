import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openSession } from '#platform/auth/session.ts'
import { momentOf } from '#platform/web/open-desk.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../chrome.ts'
import type { Somebody } from '../pages/somebody.ts'
import { Story, type Telling, wide } from '../pages/story.ts'
import { type Step, tell } from '../pages/tell.ts'
import * as arrange from './schedule/arrange.ts'
import * as plan from './schedule/plan.ts'
import { aYear, type Ward, years } from './schedule/ward.ts'

/** A coordinator plans a year as large as the ward’s in 令和4, 5 and 6年度, from the browser. */

const tellings: [keyof typeof years, Telling][] = [
  ['R4', { language: 'ja', javaScript: true }],
  ['R5', { language: 'en', javaScript: true }],
  ['R6', { language: 'ja', javaScript: false }],
]

export interface Cast {
  story: Story
  ward: Ward
  coordinator: Somebody
  /** Somebody registered, before a browser of their own. */
  supporter: (name: string) => Promise<Somebody>
}

describe('the year of a ward', { skip: withoutChrome }, () => {
  for (const [year, telling] of tellings) {
    const [people, requests] = years[year]
    test(`${people} people and ${requests} requests`, { timeout: 300_000 }, async (t) => {
      const story = await Story.begin(await openChrome(), telling)
      t.after(() => story.close())
      const ward = await aYear(story.town, people, requests)
      const coordinator = await story.signedIn('coordinator', story.town)
      const known = new Map<string, Promise<Somebody>>()
      const supporter = (name: string) => known.get(name) ?? known.set(name, signIn(story, ward, name)).get(name)
      const cast: Cast = { story, ward, coordinator, supporter: (name) => supporter(name) as Promise<Somebody> }
      await tell(t, year, steps(cast, requests), cast)
    })
  }
})

const steps = (cast: Cast, requests: number): Step[] => [
  ['the coordinator begins a year', () => plan.beginsAYear(cast)],
  ['a search that ends on the way says so, and loses nothing', () => plan.isInterrupted(cast)],
  ['searches, and finds a proposal', () => plan.searches(cast, requests)],
  ['reads why somebody would be asked', () => plan.readsWhy(cast)],
  ['sends all offers in one go', () => plan.sendsOffers(cast)],
  ['one person says no, and needs no reason', () => arrange.oneDeclines(cast)],
  ['the coordinator searches again, close to what stands, and asks whoever is new', () => plan.searchesAgain(cast)],
  ['another accepts, and the date is confirmed', () => arrange.anotherAccepts(cast)],
  ['on the day somebody is unwell, and somebody else steps in', () => arrange.somebodyStepsIn(cast)],
  ['nobody was asked twice', () => nobodyTwice(cast)],
]

async function signIn(story: Story, ward: Ward, name: string): Promise<Somebody> {
  const personId = ward.people.find((person) => person.name === name)?.id ?? ''
  const { accountId } = await story.town.inhabitant(['supporter'], { personId, name })
  const { site } = story.town.app
  const moment = momentOf(site, story.now, story.town.tenantId, accountId)
  const session = await site.db.asTenant(story.town.tenantId, (tx) => openSession(tx, moment, accountId, 'full'))
  const somebody = await story.someone(name, wide, session)
  await somebody.open(urls.mine.offers())
  return somebody
}

/** Every date was offered to a person once: no search and no list of stand-ins asks again. */
async function nobodyTwice({ story }: Cast): Promise<void> {
  const offers = await story.town.work((tx) =>
    tx.selectFrom('offer').select(['offer.slot_id', 'offer.person_id', 'offer.sent_at', 'offer.ended_at']).execute(),
  )
  const twice = [...Map.groupBy(offers, (offer) => `${offer.slot_id} ${offer.person_id}`).values()].filter(
    (same) => same.length > 1,
  )
  assert.deepEqual(twice, [])
}
