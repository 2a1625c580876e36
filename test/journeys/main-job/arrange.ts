import assert from 'node:assert/strict'
import { words as candidateWords } from '#dispatch/candidates/words.ts'
import { words as confirmWords } from '#dispatch/confirm/words.ts'
import { words as myOfferWords } from '#dispatch/my-offers/words.ts'
import { offerWords } from '#dispatch/offer/words.ts'
import { words as overviewWords } from '#dispatch/overview/words.ts'
import { addDays } from '#platform/calendar.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import { lettersOf } from '../../letters.ts'
import { type Cast, names } from './cast.ts'

/** From the board to the table of candidates, and an offer to one of them. */
export async function coordinatorSendsOffer({ story, coordinator }: Cast, person: string, host: string): Promise<void> {
  const w = candidateWords(story.language)
  await coordinator.open(urls.requests.index())
  await coordinator.follow(host)
  await coordinator.follow(overviewWords(story.language).next['find-people'])
  await coordinator.reads(w.title, w.lead, names.supporter, names.onThePhone, names.stepsIn)
  await coordinator.main.getByRole('checkbox', { name: person }).check()
  await coordinator.write({ part: 'supporter', until: addDays(story.today, 3) })
  await coordinator.press(w.send)
  await coordinator.reads(person, offerWords(story.language).state.waiting)
}

/** One tap, and no reason asked. */
export async function supporterAccepts({ story, supporter }: Cast): Promise<void> {
  const w = myOfferWords(story.language)
  await supporter.choose(siteWords(story.language).nav.offers)
  await supporter.reads(w.waitingTitle)
  await supporter.go(supporter.main.locator('article.card a'))
  await supporter.reads(names.hospital, w.decline)
  await supporter.press(w.accept)
  await supporter.reads(w.acceptedNote)
}

/** The date stands, with follow-up staff, and everyone concerned is told by mail. */
export async function coordinatorConfirms({ story, coordinator }: Cast, host: string): Promise<void> {
  const w = confirmWords(story.language)
  await coordinator.open(urls.requests.index())
  await coordinator.follow(host)
  await coordinator.follow(overviewWords(story.language).next.confirm)
  await coordinator.write({ followUpStaff: names.staff, meetingPoint: '正面玄関に13時15分' })
  await coordinator.press(w.confirm)
  await coordinator.reads('正面玄関に13時15分', names.supporter, names.staff)
}

/** Place and time stand in the mails, and no name of anybody. */
export async function mailsNameNobody({ story, supporter, host, staff }: Cast): Promise<void> {
  const letters = (await lettersOf(story.town)).filter(({ kind }) => kind.startsWith('dispatch-'))
  const told = (kind: string) => letters.filter((letter) => letter.kind === `dispatch-${kind}`).map(({ to }) => to)
  assert.ok(told('offer').includes(supporter.email))
  assert.ok(told('confirmed').includes(supporter.email))
  assert.ok(told('confirmed').includes(host.email))
  assert.ok(told('going-along').includes(staff.email))
  const texts = letters.map(({ subject, body }) => `${subject}\n${body}`).join('\n')
  assert.match(texts, /みどりの丘病院/)
  for (const name of Object.values(names).filter((each) => each !== names.hospital && each !== names.office))
    assert.ok(!texts.includes(name), `${name} stands in a mail`)
}
