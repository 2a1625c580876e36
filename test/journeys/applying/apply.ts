import assert from 'node:assert/strict'
import { words as journeyWords } from '#platform/journey/words.ts'
import { words as applyWords } from '#training/application/apply/words.ts'
import { words as staffWords } from '#training/application/staff/words.ts'
import { urls } from '#urls.ts'
import type { Somebody, Typed } from '../../pages/somebody.ts'

/** The public course: where it stands, and under which code. */
export interface PublicCourse {
  code: string
  run: string
  name: string
}

export interface Applicant {
  name: string
  phone: string
  track?: 'peer' | 'employer'
  accommodations?: string[]
  /** Somebody who comes along. */
  partner?: { name: string; phone: string }
}

const questions = ({ name, phone, track = 'peer', accommodations = [], partner }: Applicant) => {
  const together: [string, Typed][] = partner
    ? [
        ['together', { together: 'together' }],
        ['partner', { partnerName: partner.name, partnerTrack: 'employer', partnerPhone: partner.phone }],
      ]
    : [['together', { together: 'alone' }]]
  return [
    ['as', { track }],
    ['you', { name, phone }],
    ...together,
    ['wishes', { wishes: '後ろの席がよいです' }],
    ['accommodations', accommodations.length > 0 ? { accommodations } : {}],
    ['agreements', {}],
  ] as [keyof ReturnType<typeof applyWords>['question'], Typed][]
}

/** From the public list to the confirmation; gives the private link of the applicant. */
export async function applies(somebody: Somebody, course: PublicCourse, applicant: Applicant): Promise<string> {
  const w = applyWords(somebody.language)
  const journey = journeyWords(somebody.language)
  await somebody.open(urls.place.courses({ code: course.code }))
  await somebody.follow(course.name)
  await somebody.reads(w.course.dates, w.why.bothTracks)
  await somebody.follow(w.course.apply)
  await somebody.reads(w.intro.readers, w.intro.after)
  await somebody.follow(journey.begin)
  for (const [question, typed] of questions(applicant)) {
    await somebody.reads(w.question[question])
    await somebody.write(typed)
    await somebody.press(journey.continue)
  }
  await somebody.reads(journey.checkTitle, applicant.name, w.noAgreement)
  await somebody.press(w.send)
  await somebody.reads(w.applied.title, w.applied.answer)
  await somebody.follow(w.applied.open)
  await somebody.reads(w.own.state.undecided)
  return somebody.path
}

/** Staff key in what came on paper, and see the applicant’s own words again. */
export async function keysInPaper(staff: Somebody, { run }: PublicCourse, name: string): Promise<void> {
  const w = staffWords(staff.language)
  await staff.open(urls.applications.new({ run }))
  await staff.write({ channel: 'paper', track: 'peer', name, phone: '03-0000-0901', together: 'alone' })
  await staff.press(w.proxy.save)
  await staff.reads(name, w.channel.paper, w.state.undecided)
}

/** Staff open an application from the list and give the place. */
export async function accepts(staff: Somebody, { run }: PublicCourse, name: string): Promise<void> {
  const w = staffWords(staff.language)
  await opens(staff, run, name)
  await staff.press(w.accept.button)
  await staff.reads(w.saved, w.state.accepted)
}

/** Staff put somebody on the waiting list of a full course. */
export async function putsOnWaitingList(staff: Somebody, { run }: PublicCourse, name: string): Promise<void> {
  const w = staffWords(staff.language)
  await opens(staff, run, name)
  await staff.unfold(w.decide.waiting)
  await staff.press(w.decide.waiting)
  await staff.reads(w.saved, w.state.waiting)
}

async function opens(staff: Somebody, run: string, name: string): Promise<void> {
  await staff.open(urls.applications.ofRun({ run }))
  const row = staff.main.getByRole('row', { name })
  await staff.go(row.getByRole('link').first())
}

/** The applicant reads the answer by the private link. */
export async function readsAnswer(somebody: Somebody, link: string, state: 'accepted' | 'waiting'): Promise<void> {
  await somebody.open(link)
  await somebody.reads(applyWords(somebody.language).own.state[state])
}

/** By the private link, without a reason; the place is free. */
export async function withdraws(somebody: Somebody, link: string): Promise<void> {
  const w = applyWords(somebody.language).own
  await somebody.open(link)
  await somebody.unfold(w.withdraw)
  await somebody.press(w.withdraw)
  await somebody.reads(w.state.withdrawn)
}

/** When a place becomes free, staff are told who is next; nobody moves up by itself. */
export async function readsWhoIsNext(staff: Somebody, { run }: PublicCourse): Promise<void> {
  await staff.open(urls.applications.ofRun({ run }))
  const w = staffWords(staff.language)
  await staff.reads(w.proposal.title)
  assert.equal(await staff.main.getByText(w.state.waiting, { exact: true }).count(), 1)
}
