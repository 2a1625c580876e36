import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { newHost } from '#dispatch/request/fixtures/asked.ts'
import { words as requestWords } from '#dispatch/request/words.ts'
import { words as journeyWords } from '#platform/journey/words.ts'
import { uiWords } from '#ui/words.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../../chrome.ts'
import type { Somebody } from '../../pages/somebody.ts'
import { Story, telephone } from '../../pages/story.ts'
import type { Inhabitant } from '../../town.ts'
import { draftWith } from '../main-job/ask.ts'

const language = 'ja'

describe('a line that breaks while a host writes', { skip: withoutChrome }, () => {
  let story: Story
  let withoutScript: Story
  before(async () => {
    const chrome = await openChrome()
    story = await Story.begin(chrome, { language, javaScript: true })
    withoutScript = await Story.begin(chrome, { language, javaScript: false })
  })
  after(() => Promise.all([story.close(), withoutScript.close()]))
  const onward = journeyWords(language).continue
  const first = { aim: '退院した人の話を聴く' }
  const meanwhile = {
    activity: 'hospital-visit',
    topics: ['leaving-hospital'],
    aim: '退院した人の話を聴き、思い描く',
  }

  test('loses nothing: all of it is there when the page is loaded anew, and in another browser', async () => {
    const { host } = await newHost(story.town)
    const one = await writing(host)
    await one.page.context().setOffline(true)
    await one.write(meanwhile)
    await waitsForTheLine(one)
    const kept = draftWith(one, 'aim')
    await one.page.context().setOffline(false)
    await kept
    await one.page.reload()
    const other = await story.inside('host', host, telephone)
    await other.open(urls.ask.step({ step: 'what' }))
    for (const each of [one, other]) await holds(each, meanwhile)
  })

  test('keeps whoever presses the button on the page, with all that is written, and lets them go on afterwards', async () => {
    const one = await writing((await newHost(story.town)).host)
    await one.page.context().setOffline(true)
    await one.write(meanwhile)
    await one.main.getByRole('button', { name: onward }).click()
    await waitsForTheLine(one)
    await holds(one, meanwhile)
    await one.page.context().setOffline(false)
    await one.press(onward)
    await one.reads(requestWords(language).question.audience)
    await one.open(urls.ask.step({ step: 'what' }))
    await holds(one, meanwhile)
  })

  test('nor is anything lost where the browser does not notice, and only the server is out of reach', async () => {
    const one = await writing((await newHost(story.town)).host)
    await one.page.route('**/*', (route) => route.abort())
    await one.write(meanwhile)
    await waitsForTheLine(one)
    await one.main.getByRole('button', { name: onward }).click()
    await holds(one, meanwhile)
    await one.page.unroute('**/*')
    await one.press(onward)
    await one.reads(requestWords(language).question.audience)
  })

  test('without JavaScript the same button sends it once the line is back', async () => {
    const one = await withoutScript.inside('host', (await newHost(withoutScript.town)).host)
    await one.open(urls.ask.step({ step: 'what' }))
    await one.write(meanwhile)
    await one.page.context().setOffline(true)
    await one.press(onward)
    await one.page.context().setOffline(false)
    await one.page.reload()
    await one.reads(requestWords(language).question.audience)
    await one.open(urls.ask.step({ step: 'what' }))
    await holds(one, meanwhile)
  })

  async function writing(host: Inhabitant): Promise<Somebody> {
    const one = await story.inside('host', host)
    await one.open(urls.ask.step({ step: 'what' }))
    const kept = draftWith(one, 'aim')
    await one.write(first)
    await kept
    return one
  }

  const waitsForTheLine = (one: Somebody) =>
    one.page.locator('[data-draft-status]', { hasText: uiWords(language).draftWaiting }).waitFor()

  async function holds(one: Somebody, { activity, topics, aim }: typeof meanwhile): Promise<void> {
    assert.equal(await one.main.locator('[name="aim"]').inputValue(), aim)
    for (const [name, value] of [
      ['activity', activity],
      ['topics', topics[0]],
    ])
      assert.ok(await one.main.locator(`[name="${name}"][value="${value}"]`).isChecked(), `${name} ${value}`)
  }
})
