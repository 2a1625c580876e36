import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { answerAll, newHost } from '#dispatch/request/fixtures/asked.ts'
import { words as requestWords } from '#dispatch/request/words.ts'
import { words as organisationWords } from '#organisations/words.ts'
import { urls } from '#urls.ts'
import { openChrome, withoutChrome } from '../../chrome.ts'
import { Story } from '../../pages/story.ts'

const language = 'ja'

describe('a button pressed twice makes one record', { skip: withoutChrome }, () => {
  let story: Story
  let withoutScript: Story
  before(async () => {
    const chrome = await openChrome()
    story = await Story.begin(chrome, { language, javaScript: true })
    withoutScript = await Story.begin(chrome, { language, javaScript: false })
    for (const each of [story, withoutScript]) each.served.late = 500
  })
  after(() => Promise.all([story.close(), withoutScript.close()]))
  for (const how of ['with JavaScript', 'without'] as const) {
    const told = () => (how === 'without' ? withoutScript : story)

    test(`of a request that is sent, ${how}`, async () => {
      const { host, organisationId } = await newHost(told().town)
      await answerAll(host, told().today)
      const one = await told().inside('host', host)
      await one.open(urls.ask.check())
      await one.pressTwice(requestWords(language).send, /\/ask\/sent\/[0-9a-f-]+$/)
      await one.reads(requestWords(language).sent.title)
      const rows = await told().town.work((tx) =>
        tx.selectFrom('dispatch_request').selectAll().where('organisation_id', '=', organisationId).execute(),
      )
      assert.equal(rows.length, 1)
    })

    test(`of an organisation that is registered, ${how}`, async () => {
      const one = await told().signedIn('coordinator', told().town)
      await one.open(urls.organisations.new())
      await one.write({ name: 'つばさ作業所', kinds: 'office', address: '北町1丁目2番3号', channel: 'phone' })
      await one.pressTwice(organisationWords(language).save, /\/organisations\/[0-9a-f-]{36}$/)
      const rows = await told().town.work((tx) =>
        tx.selectFrom('organisation').selectAll().where('name', '=', 'つばさ作業所').execute(),
      )
      assert.equal(rows.length, 1)
    })
  }
})
