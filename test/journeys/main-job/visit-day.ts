import { words as boardWords } from '#dispatch/board/words.ts'
import { words as confirmWords } from '#dispatch/confirm/words.ts'
import { words as myVisitWords } from '#dispatch/my-visit/words.ts'
import { offerWords } from '#dispatch/offer/words.ts'
import { words as overviewWords } from '#dispatch/overview/words.ts'
import { words as requestWords } from '#dispatch/request/words.ts'
import { words as stepInWords } from '#dispatch/step-in/words.ts'
import { words as visitPageWords } from '#dispatch/visit-page/words.ts'
import { words as recordWords } from '#dispatch/visit-record/words.ts'
import { words as feelingWords } from '#followup/feelings/words.ts'
import { urls } from '#urls.ts'
import { words as siteWords } from '#words.ts'
import { coordinatorSendsOffer } from './arrange.ts'
import { type Cast, names } from './cast.ts'

/** A second request came by telephone, for the morning of the same day. */
export async function coordinatorEntersTelephonedRequest({ story, coordinator }: Cast): Promise<void> {
  const w = requestWords(story.language)
  await coordinator.choose(siteWords(story.language).nav.requests)
  await coordinator.follow(boardWords(story.language).proxy)
  await coordinator.write({
    organisation: names.office,
    channel: 'phone',
    receivedOn: story.today,
    activity: 'place',
    aim: '午前のサロンで一緒に過ごす',
    audienceKind: 'service-users',
    day1: story.visitOn,
    start1: '10:00',
    end1: '11:30',
    mode: 'in-person',
    placeName: names.office,
    peopleWanted: '1',
    peopleMinimum: '1',
    calmRoom: 'yes',
    form: 'volunteer',
    payment: 'none',
    photoRule: 'none',
    contactName: '相談員',
    contactPhone: '03-0000-0301',
  })
  await coordinator.press(w.proxy.save)
  await coordinator.reads(names.office)
}

/** Somebody without e-mail says yes by telephone, and the date stands. */
export async function visitIsArrangedByTelephone(cast: Cast): Promise<void> {
  const { story, coordinator } = cast
  const w = overviewWords(story.language)
  await coordinatorSendsOffer(cast, names.onThePhone, names.office)
  await coordinator.reads(w.offer.noMail)
  await coordinator.unfold(w.offer.answer)
  await coordinator.press(w.offer.accepted)
  await coordinator.reads(offerWords(story.language).state.accepted)
  await coordinator.follow(w.next.confirm)
  await coordinator.press(confirmWords(story.language).confirm)
  await coordinator.reads(names.office, names.onThePhone)
}

/** In the morning the one who was to go telephones: not today. Another says yes within minutes. */
export async function somebodyStepsIn({ story, signIn, coordinator }: Cast): Promise<void> {
  const w = visitPageWords(story.language)
  const stepIn = stepInWords(story.language)
  await signIn.withPasswordAndCode(coordinator)
  await coordinator.choose(siteWords(story.language).nav.visits)
  await coordinator.go(coordinator.main.getByRole('row', { name: names.office }).getByRole('link'))
  await coordinator.reads(names.onThePhone)
  await coordinator.unfold(w.steppedOut)
  await coordinator.press(w.steppedOut)
  await coordinator.reads(stepIn.title, stepIn.open('1'))
  await coordinator.press(stepIn.saidYesLabel(names.stepsIn))
  await coordinator.reads(names.stepsIn)
  await coordinator.readsNot(names.onThePhone, w.nobodyGoes)
}

/** One tap on the telephone, before setting out. */
export async function supporterSaysHowSheFeels(cast: Cast): Promise<void> {
  const { story, supporter } = cast
  const w = feelingWords(story.language)
  await openOwnVisit(cast)
  await supporter.follow(myVisitWords(story.language).feeling)
  await supporter.reads(w.title, w.readers)
  await supporter.press(w.answer['so-so'])
  await supporter.reads(w.thanks['so-so'])
}

export async function openOwnVisit({ story, supporter }: Cast): Promise<void> {
  await supporter.choose(siteWords(story.language).nav.myCalendar)
  await supporter.follow(names.hospital)
  await supporter.reads(names.hospital, '正面玄関に13時15分', names.staff)
}

/** The visit of the morning is recorded by the coordinator. */
export async function coordinatorRecordsMorning({ story, signIn, coordinator }: Cast): Promise<void> {
  const w = recordWords(story.language)
  await signIn.withPasswordAndCode(coordinator)
  await coordinator.open(urls.visits.index())
  await coordinator.go(coordinator.main.getByRole('row', { name: names.office }).getByRole('link'))
  await coordinator.follow(visitPageWords(story.language).record)
  await coordinator.write({ tookPlace: 'yes', people: '8', channel: 'phone' })
  await coordinator.press(w.save)
  await coordinator.reads(visitPageWords(story.language).correct)
}
