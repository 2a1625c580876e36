import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import type { Browser } from 'playwright-core'
import { words as confirmWords } from '#dispatch/confirm/words.ts'
import { goer, offer, request, supporter } from '#dispatch/fixtures/cast.ts'
import { words as myOfferWords } from '#dispatch/my-offers/words.ts'
import { offerWords } from '#dispatch/offer/words.ts'
import { newHost } from '#dispatch/request/fixtures/asked.ts'
import { words as journeyWords } from '#platform/journey/words.ts'
import { words as coordinatorWords } from '#register/coordinator-words.ts'
import { uiWords } from '#ui/words.ts'
import { urls } from '#urls.ts'
import { openChrome } from '../chrome.ts'
import { Served } from '../pages/served.ts'
import { sessionFor } from '../pages/session-for.ts'
import { Somebody } from '../pages/somebody.ts'
import { newTown, type Town } from '../town.ts'

/** What goes wrong between people and machines: two at the same moment, a finger that taps twice, a line that breaks. */

const language = 'ja'
const chrome: Browser | null = await openChrome()
after(() => chrome?.close())

describe('nothing is lost and nothing done twice', { skip: chrome ? false : 'no browser' }, () => {
  let town: Town
  let served: Served

  before(async () => {
    town = await newTown()
    served = await Served.open({ fetch: slowly(town) }, chrome as Browser)
  })
  after(() => served.close())

  const arrive = async (accountId: string, javaScriptEnabled = true) => {
    const session = await sessionFor(town, accountId)
    const context = await served.context(session, 'ja.normal.n', { javaScriptEnabled })
    return new Somebody(await context.newPage(), language, '')
  }
  const coordinator = async (javaScript = true) =>
    arrive((await town.inhabitant(['coordinator'], { name: '調整 みどり' })).accountId, javaScript)

  test('one person accepts two offers for the same hours on two devices at the same moment: one counts', async () => {
    const person = await supporter(town)
    const offers = [await offer(town, await request(town), person), await offer(town, await request(town), person)]
    const devices = await Promise.all(offers.map(() => arrive(person.accountId)))
    await Promise.all(devices.map((device, at) => device.open(urls.mine.offer({ id: offers[at] ?? '' }))))
    await Promise.all(devices.map((device) => device.press(myOfferWords(language).accept)))
    await oneWins(devices, myOfferWords(language).acceptedNote, offerWords(language).notAccepted.rules)
    assert.equal(await countSeats({ person_id: person.personId }), 1)
  })

  test('two people accept the last place at the same moment: one goes, the other reads that it is taken', async () => {
    const asked = await request(town, { peopleWanted: 1 })
    const people = [await supporter(town), await supporter(town)]
    const offers = [await offer(town, asked, people[0] as never), await offer(town, asked, people[1] as never)]
    const devices = await Promise.all(people.map(({ accountId }) => arrive(accountId)))
    await Promise.all(devices.map((device, at) => device.open(urls.mine.offer({ id: offers[at] ?? '' }))))
    await Promise.all(devices.map((device) => device.press(myOfferWords(language).accept)))
    await oneWins(devices, myOfferWords(language).acceptedNote, offerWords(language).notAccepted['already-filled'])
    assert.equal(await countSeats({ request_id: asked.requestId }), 1)
  })

  for (const javaScript of [true, false])
    test(`a double click on a slow form makes one record, ${javaScript ? 'with' : 'without'} JavaScript`, async () => {
      const one = await coordinator(javaScript)
      const { newcomer } = coordinatorWords(language)
      const name = `二度 ${javaScript ? 'おした' : 'たたいた'}`
      await one.open(urls.people.new())
      await one.write({ name, channel: 'paper', confirmed: 'yes' })
      const enrol = one.main.locator('[name="enrolNow"]')
      if (await enrol.isChecked()) await enrol.uncheck()
      const button = one.main.getByRole('button', { name: newcomer.save })
      await Promise.all([one.page.waitForURL(/\/people\/[0-9a-f-]{36}/), button.dblclick()])
      await one.reads(name)
      assert.equal(await countPeople(name), 1)
    })

  test('the line breaks in mid-form: what is typed meanwhile arrives when it is back', async () => {
    const host = await arrive((await newHost(town)).host.accountId)
    const { page } = host
    await host.open(urls.ask.step({ step: 'what' }))
    await host.write({ activity: 'talk' })
    await page.context().setOffline(true)
    await host.write({ aim: '線が切れている間に書いたこと', topics: ['daily-life'] })
    await page.locator('[data-draft-status]', { hasText: uiWords(language).draftWaiting }).waitFor()
    const kept = page.waitForResponse((answer) => answer.ok() && !!answer.request().postData()?.includes('aim='))
    await page.context().setOffline(false)
    await kept
    await page.reload()
    assert.equal(await host.main.locator('[name="aim"]').inputValue(), '線が切れている間に書いたこと')
    assert.ok(await host.main.locator('[name="topics"][value="daily-life"]').isChecked())
    await host.press(journeyWords(language).continue)
  })

  test('the line breaks as the form is sent: going back brings what was typed', async () => {
    const host = await arrive((await newHost(town)).host.accountId)
    const { page } = host
    await host.open(urls.ask.step({ step: 'what' }))
    await page.context().setOffline(true)
    await host.write({ activity: 'talk', aim: '送るときに線が切れた' })
    await host.main.getByRole('button', { name: journeyWords(language).continue }).click()
    await page.waitForURL(/chrome-error/)
    await page.context().setOffline(false)
    await page.goBack()
    assert.equal(await host.main.locator('[name="aim"]').inputValue(), '送るときに線が切れた')
    await host.press(journeyWords(language).continue)
    assert.match(host.path, /audience/)
  })

  test('two coordinators confirm at once: one visit, and the other reads what happened', async () => {
    const asked = await request(town)
    await goer(town, asked)
    const both = await Promise.all([coordinator(), coordinator()])
    const { confirm } = confirmWords(language)
    const address = urls.requests.confirm({ id: asked.requestId }, { slot: asked.slotIds[0] })
    await Promise.all(both.map((one) => one.open(address)))
    await Promise.all(both.map((one) => one.write({ meetingPoint: '正面玄関', fewer: 'yes' })))
    await Promise.all(both.map((one) => one.press(confirm)))
    const late = both.find((one) => one.path.includes('/confirm'))
    assert.ok(late, both.map((one) => one.path).join(' '))
    await late.reads('調整 みどりさんがこの依頼を変えました（日程を確定）')
    assert.equal(await late.main.locator('[name="meetingPoint"]').inputValue(), '正面玄関')
    assert.equal(await countVisits(asked.requestId), 1)
  })

  async function oneWins(devices: Somebody[], won: string, lost: string): Promise<void> {
    const texts = await Promise.all(devices.map((device) => device.main.textContent()))
    const winners = texts.filter((text) => text?.includes(won)).length
    const losers = texts.filter((text) => text?.includes(lost)).length
    assert.deepEqual([winners, losers], [1, 1], texts.join('\n----\n'))
  }

  const countSeats = (where: Partial<Record<'person_id' | 'request_id', string>>) =>
    town.work(async (tx) => {
      const rows = await tx.selectFrom('seat').select(['person_id', 'request_id', 'released_at']).execute()
      return rows.filter((row) => Object.entries(where).every(([key, value]) => row[key as 'person_id'] === value))
        .length
    })
  const countPeople = (name: string) =>
    town.work(async (tx) => (await tx.selectFrom('person').select('id').where('name', '=', name).execute()).length)
  const countVisits = (id: string) =>
    town.work(async (tx) => (await tx.selectFrom('visit').select('id').where('request_id', '=', id).execute()).length)
})

/** Answers to forms take a while, as on a slow line. */
const slowly =
  ({ app }: Town): Town['app']['fetch'] =>
  async (asked, ...more) => {
    if (asked.method === 'POST') await new Promise((resolve) => setTimeout(resolve, 300))
    return app.fetch(asked, ...more)
  }
