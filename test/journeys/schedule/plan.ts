import assert from 'node:assert/strict'
import { words as helpsWords } from '#dispatch/schedule/pages/helps/words.ts'
import { words as sendWords } from '#dispatch/schedule/pages/send/words.ts'
import { endThreads } from '#dispatch/schedule/run/search.ts'
import { words as scheduleWords } from '#dispatch/schedule/words.ts'
import { urls } from '#urls.ts'
import type { Cast } from '../schedule.test.ts'

/** What the coordinator does on the pages of the schedule. */

export async function beginsAYear({ coordinator, ward }: Cast): Promise<void> {
  const w = scheduleWords(coordinator.language)
  await coordinator.open(urls.schedules.index())
  await coordinator.write({ month: ward.fromMonth, length: '12' })
  await coordinator.press(w.open)
  await coordinator.reads(w.search.lead(String(await requestsIn(coordinator)), String(ward.people.length)))
}

/** The thread of a search ends in the middle of it, as in a crash. */
export async function isInterrupted({ coordinator }: Cast): Promise<void> {
  const w = scheduleWords(coordinator.language)
  const ending = setInterval(endThreads, 5)
  try {
    await coordinator.press(w.search.first)
    const said = coordinator.main.getByText(w.search.interrupted)
    for (let looks = 0; looks < 300 && !(await said.isVisible()); looks++) {
      await new Promise((resolve) => setTimeout(resolve, 200))
      const again = coordinator.main.getByRole('link', { name: w.search.reload })
      if (looks % 5 === 4 && (await again.isVisible())) await coordinator.go(again)
    }
    await coordinator.reads(w.search.interrupted, w.search.first)
  } finally {
    clearInterval(ending)
  }
}

export async function searches(cast: Cast, requests: number): Promise<void> {
  const { coordinator } = cast
  const w = scheduleWords(coordinator.language)
  await coordinator.press(w.search.first)
  await proposalComes(cast, 1)
  const shown = await coordinator.main.innerText()
  const [, covered = '0'] = new RegExp(covers(w.proposal.coveredIs('(\\d+)', String(requests)))).exec(shown) ?? []
  assert.ok(Number(covered) >= requests * 0.6, `${covered} of ${requests} requests are covered`)
  await coordinator.follow(w.proposal.helps)
  await coordinator.reads(helpsWords(coordinator.language).title)
  await coordinator.follow(w.backToSchedule)
}

/** Without JavaScript the page is looked at again by its link. */
async function proposalComes({ coordinator }: Cast, number: number): Promise<void> {
  const w = scheduleWords(coordinator.language)
  const title = coordinator.main.getByRole('heading', { name: w.proposal.title(String(number)), exact: true })
  for (let looks = 0; looks < 90 && !(await title.isVisible()); looks++) {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const again = coordinator.main.getByRole('link', { name: w.search.reload })
    if (looks % 5 === 4 && (await again.isVisible())) await coordinator.go(again)
  }
  assert.ok(await title.isVisible(), `proposal ${number} did not come: ${await coordinator.main.innerText()}`)
}

export async function readsWhy({ coordinator }: Cast): Promise<void> {
  const w = scheduleWords(coordinator.language)
  await coordinator.go(coordinator.main.locator('table').first().getByRole('rowheader').getByRole('link'))
  await coordinator.reads(w.request.proposedTitle, w.request.state.proposed)
  await coordinator.follow(w.backToSchedule)
}

export async function sendsOffers({ coordinator, story }: Cast): Promise<void> {
  const w = sendWords(coordinator.language)
  await coordinator.follow(scheduleWords(coordinator.language).proposal.send)
  await coordinator.press(w.send)
  const { n } = await story.town.work((tx) =>
    tx
      .selectFrom('offer')
      .select((is) => is.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow(),
  )
  assert.ok(Number(n) > 0, 'offers were sent')
}

export async function searchesAgain(cast: Cast): Promise<void> {
  const { coordinator } = cast
  const w = scheduleWords(coordinator.language)
  await coordinator.open(urls.schedules.index())
  await coordinator.go(coordinator.main.locator('table a'))
  await coordinator.press(w.search.close)
  await proposalComes(cast, 2)
  await sendsWhatIsNew(cast)
}

/** Where the second proposal asks anybody who was not asked before. */
async function sendsWhatIsNew({ coordinator }: Cast): Promise<void> {
  const w = sendWords(coordinator.language)
  await coordinator.follow(scheduleWords(coordinator.language).proposal.send)
  const button = coordinator.main.getByRole('button', { name: w.send })
  if (await button.isVisible()) await coordinator.go(button)
}

async function requestsIn({ main }: Cast['coordinator']): Promise<number> {
  return Number(/\d+/.exec((await main.locator('form p').first().innerText()) ?? '')?.[0])
}

const covers = (text: string) => text.replace(/ /g, '\\s+')
