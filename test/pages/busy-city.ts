import { answersFor, sendingFrom } from '#dispatch/request/fixtures/asked.ts'
import { openedSchedule, quickly, searched } from '#dispatch/schedule/fixtures/planned.ts'
import type { Role } from '#platform/auth/actor.ts'
import { openSession } from '#platform/auth/session.ts'
import { officeList, people } from '#register/import/fixtures/office-list.ts'
import { urls } from '#urls.ts'
import { Authenticator, hiddenFields } from '../authenticator.ts'
import { Browser } from '../browser.ts'
import { linkIn } from '../letters.ts'
import type { Town } from '../town.ts'
import type { Key } from './demonstration-city.ts'
import { ImportPages } from './import-pages.ts'

/** Does in the city what has to be done before every page there is can be opened; gives addresses to begin from. */
export async function makeBusy(town: Town, keys: Key[]): Promise<{ key: Key; address: string }[]> {
  const all = (who: Role | 'nobody') => keys.filter((key) => key.who === who)
  const [host, secondHost] = all('host')
  const [supporter] = all('supporter')
  const [coordinator] = all('coordinator')
  const [staff] = all('follow_up_staff')
  const [nobody] = all('nobody')
  if (!host || !secondHost || !supporter || !coordinator || !staff || !nobody) throw new Error('the cast is not whole')
  await answerJourney(host.browser, town.today)
  const check = await answerJourney(secondHost.browser, town.today)
  const sent = await secondHost.browser.post(urls.ask.send(), sendingFrom(check.text))
  await supporter.browser.post(urls.mine.correction(), { words: 'よみがなが違います' })
  await supporter.browser.post(urls.mine.note({ notebook: 'supervision' }), {
    words: '次の話し方について相談したいです',
    reader: staff.accountId,
  })
  const notEnrolled = await coordinator.browser.post(urls.people.new(), {
    name: '登録 まえ',
    channel: 'paper',
    confirmed: 'yes',
  })
  await stepOutToday(coordinator.browser)
  const lists = await bringLists(coordinator.browser)
  const schedule = await planQuickly(town, coordinator)
  await setUpSecondStep(staff.browser, town)
  await nobody.browser.post(urls.signIn.link(), { email: 'haruka@demo.example' })
  const link = await linkIn(town, 'sign-in-link', 'haruka@demo.example')
  const halfway = await Promise.all([keyHalfway(town, staff), keyHalfway(town, supporter)])
  return [
    { key: secondHost, address: sent.location },
    { key: nobody, address: urls.signIn.link() },
    { key: nobody, address: link },
    { key: supporter, address: urls.mine.restEnd() },
    ...halfway.map((key) => ({ key, address: urls.signIn.secondStep() })),
    { key: staff, address: urls.account.recoveryCodes() },
    { key: coordinator, address: notEnrolled.location },
    { key: coordinator, address: urls.schedules.show({ id: schedule }) },
    ...lists.map((address) => ({ key: coordinator, address })),
  ]
}

async function answerJourney(browser: Browser, today: string) {
  await browser.get(urls.ask.start())
  for (const [step, fields] of Object.entries(answersFor(today))) await browser.post(urls.ask.step({ step }), fields)
  return browser.get(urls.ask.check())
}

/** Somebody telephones in the morning: a place of today's visit stands open. */
async function stepOutToday(browser: Browser): Promise<void> {
  const list = await browser.get(urls.visits.index())
  for (const [, id = ''] of list.text.matchAll(/href="\/visits\/([0-9a-f-]{36})"/g)) {
    const visit = await browser.get(urls.visits.show({ id }))
    const action = /action="(\/visits\/[^"]+\/seats\/[^"]+\/release)"/.exec(visit.text)?.[1]
    if (action) return void (await browser.post(action, { channel: 'phone' }))
  }
}

/** One list that is waiting to be taken, and one in which something is wrong. */
async function bringLists(browser: Browser): Promise<string[]> {
  const good = new ImportPages(browser, 'roster')
  await good.preview(officeList(), '登録名簿.xlsx')
  const faulty = new ImportPages(browser, 'roster')
  const wrong = [4, 'R6-004', 'サトウ　ミキ', '佐藤美紀', '令和6年3月32日', '電話なし', 'miki@', '基礎', 'R6.3.15']
  await faulty.preview(officeList([...people, wrong]), '登録名簿その2.xlsx')
  return [good, faulty].flatMap(({ id }) => [urls.imports.map({ id }), urls.imports.preview({ id })])
}

/** A schedule with two proposals, to be compared. */
async function planQuickly(town: Town, coordinator: Key): Promise<string> {
  await quickly(town)
  const id = await openedSchedule(town, coordinator)
  for (const _ of ['first', 'second']) await searched(town, coordinator, id)
  return id
}

async function setUpSecondStep(browser: Browser, town: Town): Promise<void> {
  const { text } = await browser.get(urls.account.totp())
  const code = new Authenticator(text).code(town.app.site.clock())
  await browser.post(urls.account.totp(), { ...hiddenFields(text, 'code'), code })
}

/** Somebody who has given the password, and not yet the code: counted as nobody. */
async function keyHalfway(town: Town, { accountId }: Key): Promise<Key> {
  const session = await town.work((tx, moment) => openSession(tx, moment, accountId, 'second-step'))
  return { accountId, who: 'nobody', session, browser: new Browser(town.app, { session, display: 'ja.normal.n' }) }
}
