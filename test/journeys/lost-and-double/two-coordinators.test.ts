import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { words as candidateWords } from '#dispatch/candidates/words.ts'
import { words as confirmWords } from '#dispatch/confirm/words.ts'
import { goer, request, supporter } from '#dispatch/fixtures/cast.ts'
import { changedInWords } from '#dispatch/standing/words.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../../chrome.ts'
import type { Somebody } from '../../pages/somebody.ts'
import { Story } from '../../pages/story.ts'
import { pressTogether } from './together.ts'

const language = 'ja'

describe('two coordinators on one request', { skip: withoutChrome }, () => {
  let story: Story
  before(async () => {
    story = await Story.begin(await openChrome(), { language, javaScript: true })
  })
  after(() => story.close())
  const names = ['調整 みどり', '調整 あおい'] as const
  let both: Somebody[]
  before(async () => {
    const accounts = await Promise.all(names.map((name) => story.town.inhabitant(['coordinator'], { name })))
    both = await Promise.all(accounts.map((account) => story.inside('coordinator', account)))
  })

  test('who confirm it at once: one date stands, the other reads who confirmed, and keeps what was typed', async () => {
    const asked = await request(story.town, { peopleWanted: 1 })
    await goer(story.town, asked)
    const confirm = urls.requests.confirm({ id: asked.requestId }, { slot: asked.slotIds[0] })
    const places = ['正面玄関に13時', '駅の改札に13時']
    for (const [at, one] of both.entries()) {
      await one.open(confirm)
      await one.write({ meetingPoint: places[at] ?? '' })
    }
    await pressTogether(both, confirmWords(language).confirm)
    const won = both.findIndex(({ path }) => path.startsWith('/visits/'))
    const [winner, other] = [both[won], both[1 - won]] as [Somebody, Somebody]
    await winner.reads(places[won] ?? '')
    await other.reads(changed(names[won], 'confirm-visit'))
    assert.equal(await other.main.locator('[name="meetingPoint"]').inputValue(), places[1 - won])
    await other.open(winner.path)
    await other.reads(places[won] ?? '')
    await other.readsNot(places[1 - won] ?? '')
  })

  test('who send offers at once: one sends, the other reads it before anything is sent, and keeps the choice', async () => {
    const people = [await supporter(story.town), await supporter(story.town)]
    const asked = await request(story.town)
    const { send } = candidateWords(language)
    for (const [at, one] of both.entries()) {
      await one.open(urls.requests.candidates({ id: asked.requestId }, { slot: asked.slotIds[0] }))
      await one.main.getByRole('checkbox', { name: people[at]?.name ?? '' }).check()
      await one.write({ part: 'supporter' })
    }
    await pressTogether(both, send)
    const won = both.findIndex(({ path }) => path === urls.requests.show({ id: asked.requestId }))
    const [winner, other] = [both[won], both[1 - won]] as [Somebody, Somebody]
    await winner.reads(people[won]?.name ?? '')
    await winner.readsNot(people[1 - won]?.name ?? '')
    await other.reads(changed(names[won], 'send-offers'))
    assert.ok(await other.main.getByRole('checkbox', { name: people[1 - won]?.name ?? '' }).isChecked())
  })

  const changed = (by: string | undefined, verb: string) =>
    changedInWords(language, { because: 'changed-meanwhile', by: by ?? null, verb, version: 1 })
})
