import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { flowWords } from '#matching/office/flow-words.ts'
import { words as officeWords } from '#matching/office/words.ts'
import { words as ownWords } from '#matching/own/words.ts'
import { words as readinessWords } from '#matching/readiness/words.ts'
import { words as seekingWords } from '#matching/seeking/words.ts'
import { addDays } from '#platform/calendar.ts'
import { words as journeyWords } from '#platform/journey/words.ts'
import { registered } from '#register/fixtures/cast.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../chrome.ts'
import { linkIn } from '../letters.ts'
import { letMeetingPass } from '../matching-story.ts'
import type { Somebody } from '../pages/somebody.ts'
import { Story, type Telling, telephone } from '../pages/story.ts'
import { type Step, tell } from '../pages/tell.ts'
import { newTown } from '../town.ts'

/** From a wish to a review: who looks for a fellow on a telephone, a coordinator, and a peer. */

const tellings: [string, Telling][] = [
  ['in Japanese, without JavaScript', { language: 'ja', javaScript: false }],
  ['in English', { language: 'en', javaScript: true }],
]
const names = { seeker: '波多野しお', peer: '椎名かえで', called: 'かえで' }
const neighbours = { peer: '隣町ゆずる' }

interface Cast {
  story: Story
  code: string
  seeker: Somebody
  coordinator: Somebody
  peer: Somebody
}

describe('looking for a fellow', { skip: withoutChrome }, () => {
  for (const [how, telling] of tellings)
    test(how, { timeout: 120_000 }, async (t) => {
      const story = await Story.begin(await openChrome(), telling)
      t.after(() => story.close())
      const cast = await gather(story)
      await tell(t, how, steps(cast), cast)
    })
})

async function gather(story: Story): Promise<Cast> {
  const { town } = story
  await liveNextDoor()
  const row = await town.work((tx) =>
    tx.selectFrom('tenant').select('tenant.code').where('tenant.id', '=', town.tenantId).executeTakeFirstOrThrow(),
  )
  const personId = await registered(town, { name: names.peer })
  const account = await town.inhabitant(['supporter'], { personId, name: names.peer })
  return {
    story,
    code: row.code,
    seeker: await story.someone('seeker', telephone),
    coordinator: await story.signedIn('coordinator', town),
    peer: await story.inside('peer', account, telephone),
  }
}

/** A second municipality with a peer who has time, in the same database. */
async function liveNextDoor() {
  const second = await newTown()
  const personId = await registered(second, { name: neighbours.peer })
  const { browser } = await second.inhabitant(['supporter'], { personId, name: neighbours.peer })
  await browser.post(urls.mine.readiness(), { atOnce: '3', companies: 'listening', called: neighbours.peer })
}

const steps = (cast: Cast): Step[] => [
  ['the peer says for how many there is time', () => peerSaysHowMany(cast)],
  ['somebody says what they hope for, after reading who reads it', () => seekerSays(cast)],
  ['and comes back by the link in the letter', () => seekerComesBack(cast)],
  ['the coordinator talks with them first', () => coordinatorTalks(cast)],
  ['and introduces the peer, with reasons in words', () => coordinatorIntroduces(cast)],
  ['both say yes, knowing no name', () => bothSayYes(cast)],
  ['they meet', () => theyMeet(cast)],
  ['they agree in writing', () => theyAgree(cast)],
  ['it is looked at again', () => itIsReviewed(cast)],
  ['and ends when one of them wishes', () => seekerEnds(cast)],
]

async function peerSaysHowMany({ peer, story }: Cast) {
  await peer.open(urls.mine.readiness())
  await peer.write({ atOnce: '1', companies: ['listening'], called: names.called })
  await peer.press(readinessWords(story.language).save)
}

async function seekerSays({ seeker, story, code }: Cast) {
  const w = seekingWords(story.language)
  const j = journeyWords(story.language)
  await seeker.open(urls.place.seeking.start({ code }))
  await seeker.reads(w.intro.whoTitle, w.intro.never)
  await seeker.follow(j.begin)
  await seeker.write({ companies: ['listening'] })
  await seeker.press(j.continue)
  await seeker.write({ topics: ['daily-life'] })
  for (const _ of [1, 2, 3]) await seeker.press(j.continue)
  await seeker.write({ mustNot: '急に電話しない' })
  await seeker.press(j.continue)
  await seeker.write({ name: names.seeker, contactWay: 'mail', email: 'shio@example.jp' })
  await seeker.press(j.continue)
  await seeker.press(w.send)
  await seeker.reads(w.sent.title, w.sent.linkNote)
}

async function seekerComesBack({ seeker, story }: Cast) {
  const link = await linkIn(story.town, 'matching-received', 'shio@example.jp')
  await seeker.open(link)
  await seeker.reads(ownWords(story.language).stage.received)
  assert.doesNotMatch(seeker.path, /with/, 'the secret of the link does not stay in the address')
}

async function coordinatorTalks({ coordinator, story }: Cast) {
  const w = officeWords(story.language)
  await coordinator.open(urls.matching.index())
  await coordinator.go(coordinator.main.locator('tbody a'))
  await coordinator.write({ heldOn: story.today, channel: 'phone', expectations: 'ゆっくり話せる人がいい' })
  await coordinator.press(w.save)
  await coordinator.reads('ゆっくり話せる人がいい')
}

async function coordinatorIntroduces({ coordinator, story }: Cast) {
  const w = officeWords(story.language)
  await coordinator.follow(w.options)
  await coordinator.reads(names.peer, w.fitsTitle)
  await coordinator.readsNot(neighbours.peer)
  const flow = flowWords(story.language)
  await coordinator.reads(flow.talkFirst.giver)
  await coordinator.follow(flow.noteGiver)
  await coordinator.write({ channel: 'meeting', expectations: 'はじめは短くがいい' })
  await coordinator.press(w.save)
  await coordinator.follow(w.options)
  await coordinator.press(w.introduce)
  await coordinator.reads(w.names)
}

async function bothSayYes({ seeker, peer, story }: Cast) {
  const w = ownWords(story.language)
  await seeker.page.reload()
  await seeker.readsNot(names.peer, names.called, neighbours.peer)
  await seeker.press(w.yes.meet)
  await peer.open(urls.mine.fellows())
  await peer.readsNot(names.seeker, 'shio@example.jp', '急に電話しない', neighbours.peer)
  await peer.press(w.yes.meet)
  await peer.reads(names.seeker)
  await seeker.page.reload()
  await seeker.reads(names.called)
  await seeker.readsNot(names.peer)
}

async function theyMeet({ seeker, peer, coordinator, story }: Cast) {
  const w = officeWords(story.language)
  const own = ownWords(story.language)
  await coordinator.page.reload()
  await coordinator.write({ onDay: addDays(story.today, 2), start: '14:00', end: '15:00', mode: 'phone' })
  await coordinator.press(w.save)
  const introduction = /introductions\/([0-9a-f-]{36})/.exec(coordinator.path)?.[1] ?? ''
  await letMeetingPass(story.town, introduction)
  await coordinator.page.reload()
  await coordinator.press(w.met)
  for (const one of [seeker, peer]) {
    await one.page.reload()
    await one.press(own.yes['go-on'])
  }
}

async function theyAgree({ seeker, peer, coordinator, story }: Cast) {
  const w = officeWords(story.language)
  const own = ownWords(story.language)
  await coordinator.page.reload()
  await coordinator.write({ frequency: '月に一度', how: '電話で', boundaries: '夜はかけない' })
  await coordinator.press(w.save)
  for (const one of [seeker, peer]) {
    await one.page.reload()
    await one.reads('夜はかけない')
    await one.press(own.yes.agree)
  }
  await seeker.page.reload()
  await seeker.reads(own.state.agreed)
}

async function itIsReviewed({ coordinator, story }: Cast) {
  const w = officeWords(story.language)
  await coordinator.page.reload()
  await coordinator.write({ heldOn: story.today, outcome: 'continue', words: 'このままで' })
  await coordinator.press(
    w.save,
    coordinator.main.locator('form').filter({ has: coordinator.page.locator('[name="outcome"]') }),
  )
  await coordinator.reads(w.reviews, w.outcomes.continue)
}

async function seekerEnds({ seeker, peer, story }: Cast) {
  const w = ownWords(story.language)
  await seeker.page.reload()
  await seeker.unfold(w.end)
  await seeker.press(w.end)
  await seeker.reads(w.state.ended)
  await peer.page.reload()
  await peer.readsNot(names.seeker)
}
